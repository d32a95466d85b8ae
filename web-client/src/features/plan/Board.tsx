import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { clockTime, longDay } from '@/i18n/dates.ts';
import { hoursOf, lanesOf, spanOf, stepsAt, type Laned, type Span } from './board.ts';
import { dayOf } from './days.ts';
import type { Lift } from './useLift.ts';
import { neighbour } from './neighbours.ts';
import { SessionCard } from './SessionCard.tsx';
import type { Draft, DraftSession } from './types.ts';
import { useCardFacts } from './useCardFacts.ts';
import { useDrag } from './useDrag.ts';
import styles from './Board.module.css';

interface Props {
  draft: Draft;
  day: string;
  columns: readonly (string | undefined)[];
  lift: Lift;
  onMove: (session: DraftSession) => void;
  onOpen: (id: string) => void;
}

/** Rooms side by side, time downwards in steps of five minutes. */
export function Board({ draft, day, columns, lift, onMove, onOpen }: Props) {
  const { i18n } = useLingui();
  const [scroller, body] = [useRef<HTMLDivElement>(null), useRef<HTMLUListElement>(null)];
  const hint = useId();
  const inDay = draft.sessions.filter((one) => one.id !== lift.lifted?.id && dayOf(one, draft) === day);
  const all = lift.lifted ? [...inDay, lift.lifted] : inDay;
  const span = spanOf(all, day, draft.zone);
  const steps = stepsAt(span.to, span);
  const drag = useDrag({ body, scroller, columns, steps, fixed: draft.fixed, onMove });
  const shown = drag.dragged ? all.map((one) => (one.id === drag.dragged?.id ? drag.dragged : one)) : all;
  const size = { '--columns': columns.length, '--steps': steps } as CSSProperties;
  const label = longDay(new Date(span.from).toISOString(), draft.zone, i18n.locale);
  return (
    <div ref={scroller} className={styles.scroller} role="region" aria-label={label} style={size}>
      <Heads draft={draft} columns={columns} />
      <div className={styles.field}>
        <Axis span={span} zone={draft.zone} />
        <ul ref={body} className={styles.body} style={size}>
          <Cards {...{ draft, columns, lift, onOpen, drag, hint, span }} sessions={shown} moving={drag.dragged ?? lift.lifted} />
        </ul>
      </div>
      <p id={hint} className="visually-hidden">
        <Trans id="plan.board.hint">Enter lifts it, arrows go to the next session, E opens it.</Trans>
      </p>
    </div>
  );
}

function Heads({ draft, columns }: { draft: Draft; columns: readonly (string | undefined)[] }) {
  return (
    <div className={styles.heads} aria-hidden>
      <span className={styles.corner} />
      {columns.map((id) => {
        const room = draft.rooms.find((one) => one.id === id);
        const { capacity } = room ?? {};
        return (
          <span key={id ?? ''} className={styles.head}>
            <span className={styles.room} dir="auto">
              {room?.name ?? <Trans id="plan.noRoom">No room</Trans>}
            </span>
            {capacity ? (
              <span className={styles.capacity}>
                <Trans id="plan.capacity">{capacity} people</Trans>
              </span>
            ) : null}
          </span>
        );
      })}
    </div>
  );
}

function Axis({ span, zone }: { span: Span; zone: string }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.axis} aria-hidden>
      {hoursOf(span).map((hour) => (
        <span key={hour} className={styles.hour}>
          {clockTime(new Date(hour).toISOString(), zone, i18n.locale)}
        </span>
      ))}
    </div>
  );
}

interface CardsProps {
  draft: Draft;
  sessions: readonly DraftSession[];
  columns: readonly (string | undefined)[];
  span: Span;
  moving: DraftSession | null;
  lift: Lift;
  drag: ReturnType<typeof useDrag>;
  hint: string;
  onOpen: (id: string) => void;
}

/** The cards of all rooms in one list: a card that is moved stays the same element, and keeps its focus. */
function Cards({ draft, sessions, columns, span, moving, lift, drag, hint, onOpen }: CardsProps) {
  const [current, setCurrent] = useState('');
  const facts = useCardFacts(draft);
  const cards = useRef(new Map<string, HTMLButtonElement>());
  const held = lift.lifted?.id ?? null;
  const was = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = held ?? was.current;
    was.current = held;
    if (id) cards.current.get(id)?.focus();
  });
  const columnOf = ({ room }: DraftSession) => Math.max(0, columns.indexOf(room));
  const laned = columns.flatMap((_, column) => lanesOf(sessions.filter((one) => columnOf(one) === column)));
  // What is being moved keeps its place among the elements: one that is taken out and put back loses pointer and focus.
  const anchor = (one: DraftSession) => (one.id === moving?.id ? (draft.sessions.find(({ id }) => id === one.id) ?? one) : one);
  const order = laned.toSorted((a, b) => byPlace(anchor(a.item), anchor(b.item)));
  const entry = order.some(({ item }) => item.id === current) ? current : order[0]?.item.id;
  const press = (event: KeyboardEvent, session: DraftSession) => {
    if (event.key === 'Escape' && drag.dragged) drag.cancel();
    else if (!lift.press(event, session)) {
      const rtl = document.documentElement.dir === 'rtl';
      const key = rtl ? ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] ?? event.key) : event.key;
      const next = neighbour(sessions, session, key, columns);
      if (next) cards.current.get(next.id)?.focus();
      else if (event.key === 'e' && !event.ctrlKey && !event.metaKey) onOpen(session.id);
      else return;
    }
    event.preventDefault();
  };
  return order.map(({ item, lane, lanes }) => (
    <li key={item.id} className={styles.item}>
      <SessionCard
        {...facts(item)}
        {...drag.handlers(item)}
        ref={(element) => {
          if (element) cards.current.set(item.id, element);
          else cards.current.delete(item.id);
        }}
        place={placeOf({ item, lane, lanes }, columnOf(item), span)}
        moving={moving?.id === item.id}
        tabIndex={item.id === entry ? 0 : -1}
        hint={hint}
        onClick={() => drag.wasMove() || onOpen(item.id)}
        onKeyDown={(event) => press(event, item)}
        onFocus={() => setCurrent(item.id)}
      />
    </li>
  ));
}

function byPlace(a: DraftSession, b: DraftSession): number {
  return a.startsAt.localeCompare(b.startsAt) || (a.room ?? '').localeCompare(b.room ?? '') || a.id.localeCompare(b.id);
}

function placeOf({ item, lane, lanes }: Laned<DraftSession>, column: number, span: Span): CSSProperties {
  const at = stepsAt(Date.parse(item.startsAt), span);
  return {
    '--column': column,
    '--lane': lane,
    '--lanes': lanes,
    '--at': at,
    '--length': stepsAt(Date.parse(item.endsAt), span) - at,
  } as CSSProperties;
}
