import type { SpeakerProfile, SpeakerProfileWish } from '@/api/types.ts';
import { fieldOf, savedOf } from '@/ui/richWords.ts';

export interface ProfileValues {
  name: string;
  affiliation: string;
  country: string;
  bio: string;
  bios: Record<string, string>;
  links: { title: string; url: string }[];
}

type Said = Pick<SpeakerProfile, 'name' | 'affiliation' | 'country' | 'bio' | 'bios' | 'links'>;

/** As it stands in the fields. */
export function valuesOf({ name, affiliation = '', country = '', bio, bios, links }: Said): ProfileValues {
  const inFields = Object.entries(bios).map(([language, text]) => [language, fieldOf(text)] as const);
  return { name, affiliation, country, bio: fieldOf(bio), bios: Object.fromEntries(inFields), links };
}

/** What is saved: rows and languages that are empty fall away. */
export function wishOf(version: string, typed: ProfileValues, known: SpeakerProfile): SpeakerProfileWish {
  const { affiliation, country } = typed;
  const bios = Object.entries(typed.bios).filter(([, text]) => text.trim());
  return {
    version,
    name: typed.name.trim(),
    ...(affiliation.trim() ? { affiliation: affiliation.trim() } : {}),
    ...(country ? { country } : {}),
    bio: savedOf(typed.bio, known.bio),
    bios: Object.fromEntries(bios.map(([language, text]) => [language, savedOf(text, known.bios[language] ?? '')])),
    links: typed.links.filter(({ title, url }) => title.trim() || url.trim()).map(linkOf),
  };
}

/** A link without words is named after its address; an address without https gets it. */
function linkOf({ title, url }: { title: string; url: string }) {
  const address = url.trim();
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return { title: title.trim() || address, url: whole };
}
