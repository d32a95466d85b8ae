import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { CardFacts } from './SessionCard.tsx';
import type { Conflict, Draft, DraftSession } from './types.ts';
import { useConflictWords } from './words.ts';

/** What a card says of a session, looked up once for each draft. */
export function useCardFacts(draft: Draft): (session: DraftSession) => CardFacts {
  const { t } = useLingui();
  const words = useConflictWords();
  const none = t({ id: 'plan.noRoom', message: 'No room' });
  const known = useMemo(
    () => ({
      rooms: new Map(draft.rooms.map(({ id, name }) => [id, name])),
      tracks: new Map(draft.tracks.map(({ id, colour }) => [id, colour])),
      speakers: new Map(draft.speakers.map(({ id, name }) => [id, name])),
      conflicts: firstOf(draft.conflicts),
      fixed: new Set(draft.fixed),
    }),
    [draft],
  );
  return (session) => {
    const conflict = known.conflicts.get(session.id);
    return {
      session,
      zone: draft.zone,
      colour: session.track ? known.tracks.get(session.track) : undefined,
      room: (session.room && known.rooms.get(session.room)) ?? none,
      speakers: session.speakers.map((id) => known.speakers.get(id) ?? '').join(', '),
      conflict: conflict && words[conflict.kind],
      fixed: known.fixed.has(session.id),
    };
  };
}

/** Of a collision both sides are marked; of several the first stands on the card. */
function firstOf(conflicts: readonly Conflict[]): Map<string, Conflict> {
  const first = new Map<string, Conflict>();
  const mark = (id: string | undefined, conflict: Conflict) => {
    if (id && !first.has(id)) first.set(id, conflict);
  };
  for (const conflict of conflicts) if (conflict.kind !== 'fixed') [conflict.session, conflict.other].forEach((id) => mark(id, conflict));
  return first;
}
