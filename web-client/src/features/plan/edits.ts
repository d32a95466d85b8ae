import { alike, merged } from './merge.ts';
import type { Draft, DraftRoom, DraftSaved, DraftSession, DraftSpeaker, DraftTrack } from './types.ts';

/** One change to the draft: the item as it shall be, or null when it goes; `position` where its place in the order changes. */
export type Edit = Change & {
  /** What it was made from: null where there was nothing, absent where it was made from what is shown. */
  from?: Change['item'];
};

type Change =
  | { kind: 'session'; id: string; item: DraftSession | null }
  | { kind: 'speaker'; id: string; item: DraftSpeaker | null; position?: number }
  | { kind: 'room'; id: string; item: DraftRoom | null; position?: number }
  | { kind: 'track'; id: string; item: DraftTrack | null; position?: number }
  | { kind: 'settings'; id: 'settings'; item: { dayChange: string } };

interface Named {
  id: string;
}

function put<T extends Named>(items: readonly T[], id: string, item: T | null, position?: number): T[] {
  const others = items.filter((one) => one.id !== id);
  if (item === null) return others;
  const known = items.findIndex((one) => one.id === id);
  return others.toSpliced(position ?? (known < 0 ? others.length : known), 0, item);
}

/** The draft as it will be once the edit is saved. */
export function withEdit(draft: Draft, edit: Edit): Draft {
  switch (edit.kind) {
    case 'session':
      return { ...draft, sessions: put(draft.sessions, edit.id, edit.item) };
    case 'speaker':
      return { ...draft, speakers: put(draft.speakers, edit.id, edit.item, edit.position) };
    case 'room':
      return { ...draft, rooms: put(draft.rooms, edit.id, edit.item, edit.position) };
    case 'track':
      return { ...draft, tracks: put(draft.tracks, edit.id, edit.item, edit.position) };
    case 'settings':
      return { ...draft, dayChange: edit.item.dayChange };
  }
}

export const withEdits = (draft: Draft, edits: readonly Edit[]): Draft => edits.reduce(withEdit, draft);

/** What stands in the draft now, in the form of an edit: saving it again takes the edit back. */
export function before(draft: Draft, { kind, id }: Edit): Edit {
  if (kind === 'settings') return { kind, id: 'settings', item: { dayChange: draft.dayChange } };
  const items: readonly Named[] = { session: draft.sessions, speaker: draft.speakers, room: draft.rooms, track: draft.tracks }[kind];
  const position = items.findIndex((one) => one.id === id);
  const item = items[position] ?? null;
  return { kind, id, item, ...(item && kind !== 'session' ? { position } : {}) } as Edit;
}

/** The item that an edit is about, as it stands in the draft. */
export const itemIn = (draft: Draft, edit: Edit): Edit['item'] => before(draft, edit).item;

/** The edit on top of what others did to the same item since; undefined where both changed the same of it. */
export function onTopOf(draft: Draft, edit: Edit): Edit | undefined {
  const theirs = itemIn(draft, edit);
  const item = merged(edit.from ?? null, edit.item, theirs);
  return item === undefined ? undefined : ({ ...edit, item, from: theirs } as Edit);
}

/** Whether the draft says already what the edit is for: its answer got lost. */
export function stands(draft: Draft, edit: Edit): boolean {
  const now = before(draft, edit);
  const place = 'position' in edit ? edit.position : undefined;
  return alike(now.item, edit.item) && (place === undefined || ('position' in now && now.position === place));
}

/** After the server's answer: the item as it is kept, with its texts cleaned, and what does not fit together now. */
export function withSaved(draft: Draft, { version, conflicts, session, speaker, room, track }: DraftSaved): Draft {
  const clean = <T extends Named>(items: T[], item: T | undefined) => (item ? put(items, item.id, item) : items);
  return {
    ...draft,
    begun: true,
    version,
    conflicts,
    sessions: clean(draft.sessions, session),
    speakers: clean(draft.speakers, speaker),
    rooms: clean(draft.rooms, room),
    tracks: clean(draft.tracks, track),
  };
}
