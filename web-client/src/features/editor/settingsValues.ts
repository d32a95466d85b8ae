import type { EventSettings } from '@/api/types.ts';
import { instantIn, wallText } from '@/i18n/instants.ts';

export interface PartnerValues {
  name: string;
  tier: string;
  url: string;
  /** Which picture, or empty. */
  logo: string;
}

/** The settings as they are edited: times on the clocks of the event, everything else as it was typed. */
export interface SettingsValues {
  title: string;
  kind: EventSettings['kind'];
  summary: string;
  description: string;
  starts: string;
  ends: string;
  zone: string;
  languages: readonly string[];
  attendance: EventSettings['attendance'];
  venue: string;
  address: string;
  map: string;
  contact: string;
  free: boolean;
  costText: string;
  visibility: EventSettings['visibility'];
  recordingNote: string;
  partners: readonly PartnerValues[];
}

export type SettingsField = keyof SettingsValues;

export const settingsValues = (kept: EventSettings): SettingsValues => ({
  title: kept.title,
  kind: kept.kind,
  summary: kept.summary,
  description: kept.description,
  starts: wallText(kept.startsAt, kept.zone),
  ends: wallText(kept.endsAt, kept.zone),
  zone: kept.zone,
  languages: kept.languages,
  attendance: kept.attendance,
  venue: kept.venue?.name ?? '',
  address: kept.venue?.address ?? '',
  map: kept.venue?.map ?? '',
  contact: kept.contact ?? '',
  free: kept.free,
  costText: kept.costText ?? '',
  visibility: kept.visibility,
  recordingNote: kept.recordingNote,
  partners: kept.partners.map(({ name, tier, url, logo }) => ({ name, tier, url: url ?? '', logo: logo ?? '' })),
});

/** What is sent; a time that no clock shows is sent as it stands, and refused with a word about it. */
export async function settingsOf(values: SettingsValues): Promise<EventSettings> {
  const [startsAt, endsAt] = await Promise.all([instantIn(values.starts, values.zone), instantIn(values.ends, values.zone)]);
  const { title, kind, summary, description, zone, attendance, free, visibility, recordingNote } = values;
  const map = values.map.trim();
  const place = attendance !== 'online' && values.venue.trim() !== '';
  return {
    title: title.trim(),
    kind,
    summary,
    description,
    startsAt: startsAt ?? values.starts,
    endsAt: endsAt ?? values.ends,
    zone,
    languages: [...values.languages],
    attendance,
    free,
    visibility,
    recordingNote,
    partners: values.partners.map(({ name, tier, url, logo }) => ({
      name,
      tier,
      ...(url.trim() ? { url: url.trim() } : {}),
      ...(logo ? { logo } : {}),
    })),
    ...(place ? { venue: { name: values.venue.trim(), address: values.address.trim(), ...(map ? { map } : {}) } } : {}),
    ...(values.contact.trim() ? { contact: values.contact.trim() } : {}),
    ...(values.costText.trim() ? { costText: values.costText.trim() } : {}),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export interface Merge {
  values: SettingsValues;
  /** What somebody else changed and now stands in the form. */
  taken: SettingsField[];
  /** What both changed: ours stands in the form. */
  clashes: SettingsField[];
}

/** Three ways, field by field: what only one side changed is taken from that side, and nothing of either is lost. */
export function mergeSettings(base: SettingsValues, mine: SettingsValues, theirs: SettingsValues): Merge {
  const taken: SettingsField[] = [];
  const clashes: SettingsField[] = [];
  const fields = Object.keys(theirs) as SettingsField[];
  for (const field of fields) {
    if (same(base[field], theirs[field]) || same(mine[field], theirs[field])) continue;
    (same(base[field], mine[field]) ? taken : clashes).push(field);
  }
  const values = { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
  return { values, taken, clashes };
}

export const isChanged = (one: SettingsValues, other: SettingsValues) => !same(one, other);

/** What to show of a field where it is not in its own control. */
export function shown(value: SettingsValues[SettingsField]): string {
  if (typeof value === 'string') return value.replace('T', ' ');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return value.map((one) => (typeof one === 'string' ? one : [one.name, one.tier].join(' · '))).join(', ');
}
