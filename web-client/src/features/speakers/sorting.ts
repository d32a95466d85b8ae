import type { EventSpeaker, SpeakerSlot } from '@/api/types.ts';

/** What an organiser looks for in the list. */
export type Group = 'all' | 'todo' | 'waiting' | 'confirmed' | 'declined';

const GROUPS: Record<Exclude<Group, 'all'>, readonly EventSpeaker['state'][]> = {
  todo: ['none', 'noted', 'withdrawn'],
  waiting: ['asked', 'seen'],
  confirmed: ['confirmed'],
  declined: ['declined'],
};

export function inGroup(group: Group, speakers: readonly EventSpeaker[]): EventSpeaker[] {
  return speakers.filter(({ state }) => group === 'all' || GROUPS[group].includes(state));
}

/** Whoever can be asked at once, because it is known where to write to. */
export const unasked = (speakers: readonly EventSpeaker[]) => speakers.filter(({ state }) => state === 'noted');

export const unanswered = (speakers: readonly EventSpeaker[]) => inGroup('waiting', speakers);

/** By name or where they work, without regard to case and accents. */
export function named(words: string, speakers: readonly EventSpeaker[]): EventSpeaker[] {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
  const wanted = plain(words.trim());
  return speakers.filter(({ name, affiliation }) => plain(`${name} ${affiliation ?? ''}`).includes(wanted));
}

/** The first that everybody can read of, takes place and is not over; of those that are only planned there is no room yet. */
export function nextSlot(slots: readonly SpeakerSlot[], now: number): SpeakerSlot | undefined {
  return slots.find(({ released, cancelled, endsAt }) => released && !cancelled && Date.parse(endsAt) > now);
}

/** Who comes and has not said whether they may be recorded as it is asked now. */
export const undecided = (speakers: readonly EventSpeaker[]): EventSpeaker[] =>
  speakers.filter(({ state, agreement }) => state === 'confirmed' && (agreement === 'open' || agreement === 'earlier'));
