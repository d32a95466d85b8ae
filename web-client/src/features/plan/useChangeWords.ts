import { useLingui } from '@lingui/react/macro';
import { clockTime, dayKey, minutesBetween, shortDay } from '@/i18n/dates.ts';
import type { Part } from './changes.ts';
import type { Change, ChangeSide } from './types.ts';
import { useKindWords, useStageWords } from './words.ts';

export function usePartWords(): Record<Part, string> {
  const { t } = useLingui();
  return {
    gone: t({ id: 'plan.part.gone', message: 'Cancelled or taken out' }),
    moved: t({ id: 'plan.part.moved', message: 'Moved' }),
    added: t({ id: 'plan.part.added', message: 'New' }),
    people: t({ id: 'plan.part.people', message: 'Other speakers' }),
    words: t({ id: 'plan.part.words', message: 'Words and details' }),
    places: t({ id: 'plan.part.places', message: 'Tracks, rooms and people' }),
  };
}

const NOTHING: ChangeSide = { names: [] };

/** What happened to one thing, as the end of a sentence that begins with its title. */
export function useChangeWords(zone: string): (change: Change) => string {
  const { t } = useLingui();
  const session = useSessionChange(zone);
  return (change) => {
    if (change.of === 'session') return session(change);
    const old = change.before?.text ?? '';
    const now = change.after?.text ?? '';
    switch (change.what) {
      case 'added':
        return t({ id: 'plan.change.new', message: 'new' });
      case 'removed':
        return t({ id: 'plan.change.takenOut', message: 'taken out' });
      case 'title':
        return t({ id: 'plan.change.renamed', message: `was called “${old}”` });
      case 'order':
        return t({ id: 'plan.change.order', message: 'in another order' });
      case 'day-change':
        return t({ id: 'plan.change.dayChange', message: `a day begins at ${now}, not at ${old}` });
      default:
        return t({ id: 'plan.change.details', message: 'details changed' });
    }
  };
}

function useSessionChange(zone: string): (change: Change) => string {
  const { t } = useLingui();
  const when = useSpan(zone);
  const place = usePlaceChange();
  const code = useCodeChange();
  return ({ what, before = NOTHING, after = NOTHING }) => {
    const [old, now] = [before.text ?? '', after.text ?? ''];
    const [then, soon] = [when(before), when(after, before)];
    switch (what) {
      case 'added':
        return soon ? t({ id: 'plan.change.added', message: `new, ${soon}` }) : t({ id: 'plan.change.new', message: 'new' });
      case 'removed':
        return then
          ? t({ id: 'plan.change.removed', message: `taken out, was ${then}` })
          : t({ id: 'plan.change.takenOut', message: 'taken out' });
      case 'cancelled':
        return t({ id: 'plan.change.cancelled', message: 'cancelled' });
      case 'revived':
        return t({ id: 'plan.change.revived', message: 'takes place after all' });
      case 'title':
        return t({ id: 'plan.change.renamed', message: `was called “${old}”` });
      case 'moved':
        return t({ id: 'plan.change.moved', message: `moved from ${then} to ${soon}` });
      case 'length': {
        const [long, short] = [minutesOf(after), minutesOf(before)];
        return t({ id: 'plan.change.length', message: `${long} min instead of ${short} min` });
      }
      case 'room':
      case 'track':
        return place(what, old, now);
      case 'text':
        return t({ id: 'plan.change.text', message: 'description changed' });
      default:
        return code({ what, before, after });
    }
  };
}

const minutesOf = ({ startsAt, endsAt }: ChangeSide): number => (startsAt && endsAt ? minutesBetween(startsAt, endsAt) : 0);

/** "Tue 22 Sept, 10:00"; the day is left out where it is that of the other side. */
function useSpan(zone: string): (side: ChangeSide, other?: ChangeSide) => string {
  const { i18n } = useLingui();
  return ({ startsAt }, other) => {
    if (!startsAt) return '';
    const time = clockTime(startsAt, zone, i18n.locale);
    const sameDay = other?.startsAt && dayKey(other.startsAt, zone) === dayKey(startsAt, zone);
    return sameDay ? time : `${shortDay(startsAt, zone, i18n.locale)}, ${time}`;
  };
}

function usePlaceChange(): (what: 'room' | 'track', old: string, now: string) => string {
  const { t } = useLingui();
  return (what, old, now) => {
    if (what === 'room') {
      if (!now) return t({ id: 'plan.change.noRoom', message: `no longer in ${old}` });
      if (!old) return t({ id: 'plan.change.inRoom', message: `in ${now}` });
      return t({ id: 'plan.change.room', message: `in ${now} instead of ${old}` });
    }
    if (!now) return t({ id: 'plan.change.noTrack', message: `no longer in the track ${old}` });
    return t({ id: 'plan.change.track', message: `now in the track ${now}` });
  };
}

/** Changes whose sides are codes, or lists of people. */
function useCodeChange(): (change: { what: Change['what']; before: ChangeSide; after: ChangeSide }) => string {
  const { t, i18n } = useLingui();
  const kinds: Record<string, string> = useKindWords();
  const stages: Record<string, string> = useStageWords();
  const speakers = useSpeakersChange();
  return ({ what, before, after }) => {
    const now = after.text ?? '';
    switch (what) {
      case 'speakers':
        return speakers(before.names, after.names);
      case 'kind': {
        const kind = kinds[now] ?? now;
        return t({ id: 'plan.change.kind', message: `now a different kind: ${kind}` });
      }
      case 'stage': {
        const stage = stages[now] ?? now;
        return t({ id: 'plan.change.stage', message: `received differently: ${stage}` });
      }
      case 'language': {
        const language = now ? (new Intl.DisplayNames(i18n.locale, { type: 'language' }).of(now) ?? now) : '';
        return language
          ? t({ id: 'plan.change.language', message: `language: ${language}` })
          : t({ id: 'plan.change.noLanguage', message: 'no language named any more' });
      }
      case 'recording':
        if (now === 'do-not-record') return t({ id: 'plan.change.doNotRecord', message: 'must not be recorded' });
        return now === 'recorded'
          ? t({ id: 'plan.change.recorded', message: 'is recorded' })
          : t({ id: 'plan.change.notRecorded', message: 'is not recorded any more' });
      case 'day':
        return t({ id: 'plan.change.day', message: 'belongs to another day of the programme' });
      default:
        return t({ id: 'plan.change.details', message: 'details changed' });
    }
  };
}

function useSpeakersChange(): (old: readonly string[], now: readonly string[]) => string {
  const { t, i18n } = useLingui();
  const list = new Intl.ListFormat(i18n.locale);
  return (old, now) => {
    const come = list.format(now.filter((name) => !old.includes(name)));
    const gone = list.format(old.filter((name) => !now.includes(name)));
    if (come && gone) return t({ id: 'plan.change.speakersBoth', message: `with ${come}, without ${gone}` });
    if (come) return t({ id: 'plan.change.speakersCome', message: `now with ${come}` });
    if (gone) return t({ id: 'plan.change.speakersGone', message: `now without ${gone}` });
    return t({ id: 'plan.change.speakersOrder', message: 'speakers in another order' });
  };
}
