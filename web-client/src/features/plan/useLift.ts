import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { clockTime, shortDay } from '@/i18n/dates.ts';
import { clashesOf } from './clashes.ts';
import { dayOf } from './days.ts';
import { moved, moveOf, samePlace } from './moves.ts';
import type { Draft, DraftSession } from './types.ts';

export interface Lift {
  /** The session that is being moved, where it is now. */
  lifted: DraftSession | null;
  /** What is said to those who do not see it. */
  said: string;
  /** True when the key was for a lifted session, or lifted one. */
  press: (event: KeyboardEvent, session: DraftSession) => boolean;
  putBack: () => void;
}

interface Given {
  draft: Draft;
  columns: readonly (string | undefined)[];
  onMove: (session: DraftSession, from: DraftSession) => void;
  /** The day that the lifted session stands on now. */
  onDay: (day: string) => void;
}

/** Moving by keyboard: lift, step, drop or put back; each step is said with what it would collide with. */
export function useLift({ draft, columns, onMove, onDay }: Given): Lift {
  const { t } = useLingui();
  const [state, setState] = useState<{ from: DraftSession; now: DraftSession } | null>(null);
  const [said, say] = useState('');
  const place = usePlaceWords(draft);
  const title = (session: DraftSession) => session.text.title;

  const show = (session: DraftSession) => onDay(dayOf(session, draft));
  const lift = (session: DraftSession) => {
    setState({ from: session, now: session });
    say(t({ id: 'plan.lift.lifted', message: `Lifted: ${title(session)}. Arrows move it, Enter drops it, Escape puts it back.` }));
  };
  const drop = ({ from, now }: { from: DraftSession; now: DraftSession }) => {
    setState(null);
    if (!samePlace(from, now)) onMove(now, from);
    const where = place(now);
    say(t({ id: 'plan.lift.dropped', message: `Dropped: ${where}` }));
  };
  const putBack = () => {
    if (!state) return;
    setState(null);
    show(state.from);
    say(t({ id: 'plan.lift.back', message: `Put back: ${title(state.from)}` }));
  };
  const away = useRef(putBack);
  useEffect(() => {
    away.current = putBack;
  });
  const isLifted = state !== null;
  useEffect(() => {
    // A press anywhere means that the hand has left the keyboard.
    const outside = () => away.current();
    if (isLifted) document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isLifted]);
  const step = (from: DraftSession, now: DraftSession) => {
    setState({ from, now });
    show(now);
    say(place(now));
  };
  const press = (event: KeyboardEvent, session: DraftSession): boolean => {
    const go = event.key === 'Enter' || event.key === ' ';
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (!state) return go && !draft.fixed.includes(session.id) ? (lift(session), true) : false;
    if (event.key === 'Tab') return (drop(state), false);
    if (go) drop(state);
    else if (event.key === 'Escape') putBack();
    else {
      const move = moveOf(event, document.documentElement.dir === 'rtl');
      if (!move) return false;
      step(state.from, moved(state.now, move, columns, draft));
    }
    return true;
  };
  return { lifted: state?.now ?? null, said, press, putBack };
}

/** "Keynote: Tue 22 Sept, 10:05, Main hall. Conflicts with Panel." */
export function usePlaceWords(draft: Draft): (session: DraftSession) => string {
  const { t, i18n } = useLingui();
  return (session) => {
    const title = session.text.title;
    const room = draft.rooms.find(({ id }) => id === session.room)?.name ?? t({ id: 'plan.noRoom', message: 'No room' });
    const day = shortDay(session.startsAt, draft.zone, i18n.locale);
    const [from, to] = [session.startsAt, session.endsAt].map((at) => clockTime(at, draft.zone, i18n.locale));
    const where = t({ id: 'plan.place', message: `${title}: ${day}, ${from} to ${to}, ${room}.` });
    const others = clashesOf(session, draft.sessions).map((other) => other.text.title);
    if (others.length === 0) return where;
    const list = new Intl.ListFormat(i18n.locale).format(others.slice(0, 5));
    return `${where} ${t({ id: 'plan.place.conflict', message: `Conflicts with ${list}.` })}`;
  };
}
