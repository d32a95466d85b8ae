import { Trans, useLingui } from '@lingui/react/macro';
import {
  memo,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { clockTime, longDay } from '@/i18n/dates.ts';
import { hoursOf, lanesOf, spanOf, stepsAt, type Laned, type Span } from './board.ts';
import { dayOf } from './days.ts';
import type { Lift } from './useLift.ts';
import { neighbour } from './neighbours.ts';
import { SessionCard } from './SessionCard.tsx';
import type { Draft, DraftRoom, DraftSession } from './types.ts';
import { useCardFacts } from './useCardFacts.ts';
import { useDrag } from './useDrag.ts';
import styles from './Board.module.css';

interface Props {
  draft: Draft;
  day: string;
  columns: readonly (string | undefined)[];
  lift: Lift;
  onMove: (session: DraftSession, from: DraftSession) => void;
  onOpen: (id: string) => void;
}

/** Rooms side by side, time downwards in steps of five minutes. */
export function Board({ draft, day, columns, lift, onMove, onOpen }: Props) {
  const { i18n } = useLingui();
  const [scroller, body] = [useRef<HTMLDivElement>(null), useRef<HTMLUListElement>(null)];
  const hint = useId();
  const ofDay = useMemo(() => draft.sessions.filter((one) => dayOf(one, draft) === day), [draft, day]);
  const all = lift.lifted ? [...ofDay.filter(({ id }) => id !== lift.lifted?.id), lift.lifted] : ofDay;
  const span = spanOf(all, day, draft.zone);
  const steps = stepsAt(span.to, span);
  const drag = useDrag({ body, scroller, columns, steps, sessions: ofDay, fixed: draft.fixed, onMove });
  const shown = drag.dragged ? all.map((one) => (one.id === drag.dragged?.id ? drag.dragged : one)) : all;
  const [current, setCurrent] = useState('');
  useFocusOf(body, lift.lifted?.id ?? null);
  const cards = useCardEvents({ body, shown, columns, lift, drag, onOpen, onCurrent: setCurrent });
  const size = { '--columns': columns.length, '--steps': steps } as CSSProperties;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-label={longDay(new Date(span.from).toISOString(), draft.zone, i18n.locale)}
      style={size}
    >
      <Heads rooms={draft.rooms} columns={columns} />
      <div className={styles.field}>
        <Axis span={span} zone={draft.zone} />
        <ul ref={body} className={styles.body} {...drag.handlers} {...cards}>
          <Cards {...{ draft, columns, hint, span, current }} sessions={shown} moving={drag.dragged ?? lift.lifted} />
        </ul>
      </div>
      <p id={hint} className="visually-hidden">
        <Trans id="plan.board.hint">Enter lifts it, arrows go to the next session, E opens it.</Trans>
      </p>
    </div>
  );
}

interface CardEvents {
  body: RefObject<HTMLElement | null>;
  shown: readonly DraftSession[];
  columns: readonly (string | undefined)[];
  lift: Lift;
  drag: ReturnType<typeof useDrag>;
  onOpen: (id: string) => void;
  onCurrent: (id: string) => void;
}

/** One listener for all cards: a closure for each would make every card new at every step of a move. */
function useCardEvents({ body, shown, columns, lift, drag, onOpen, onCurrent }: CardEvents) {
  const under = (event: SyntheticEvent) => {
    const id = event.target instanceof Element ? event.target.closest('[data-session]')?.getAttribute('data-session') : null;
    return shown.find((one) => one.id === id);
  };
  const press = (event: KeyboardEvent, session: DraftSession): boolean => {
    if (event.key === 'Escape' && drag.dragged) return (drag.cancel(), true);
    if (lift.press(event, session)) return true;
    const next = neighbour(shown, session, mirrored(event.key), columns);
    if (next) return (cardOf(body, next.id)?.focus(), true);
    return event.key === 'e' && !event.ctrlKey && !event.metaKey && (onOpen(session.id), true);
  };
  return {
    onClick: (event: SyntheticEvent) => {
      const session = drag.wasMove() ? undefined : under(event);
      if (session) onOpen(session.id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const session = under(event);
      if (session && press(event, session)) event.preventDefault();
    },
    // A button is pressed by the space bar when it comes up.
    onKeyUp: (event: KeyboardEvent) => event.key === ' ' && event.preventDefault(),
    onFocus: (event: SyntheticEvent) => onCurrent(under(event)?.id ?? ''),
  };
}

const cardOf = (body: RefObject<HTMLElement | null>, id: string) =>
  body.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);

/** What is lifted keeps the focus wherever it goes, and has it still when it is put down. */
function useFocusOf(body: RefObject<HTMLElement | null>, held: string | null): void {
  const was = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = held ?? was.current;
    was.current = held;
    if (id) cardOf(body, id)?.focus();
  });
}

/** In a script from right to left the next room is on the left. */
function mirrored(key: string): string {
  const other = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key];
  return (document.documentElement.dir === 'rtl' ? other : undefined) ?? key;
}

const Heads = memo(({ rooms, columns }: { rooms: readonly DraftRoom[]; columns: readonly (string | undefined)[] }) => (
  <div className={styles.heads} aria-hidden>
    <span className={styles.corner} />
    {columns.map((id) => {
      const room = rooms.find((one) => one.id === id);
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
));

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
  /** The one that Tab leads to. */
  current: string;
  hint: string;
}

/** The cards of all rooms in one list: a card that is moved stays the same element, and keeps its focus. */
function Cards({ draft, sessions, columns, span, moving, current, hint }: CardsProps) {
  const facts = useCardFacts(draft);
  const columnOf = ({ room }: DraftSession) => Math.max(0, columns.indexOf(room));
  const laned = lanesOfAll(sessions, columns.length, columnOf);
  // What is being moved keeps its place among the elements: one that is taken out and put back loses pointer and focus.
  const anchor = (one: DraftSession) => (one.id === moving?.id ? (draft.sessions.find(({ id }) => id === one.id) ?? one) : one);
  const order = laned.toSorted((a, b) => byPlace(anchor(a.item), anchor(b.item)));
  const entry = order.some(({ item }) => item.id === current) ? current : order[0]?.item.id;
  return order.map(({ item, lane, lanes }) => {
    const at = stepsAt(Date.parse(item.startsAt), span);
    return (
      <li key={item.id} className={styles.item}>
        <SessionCard
          {...facts(item)}
          {...{ lane, lanes, at, hint }}
          column={columnOf(item)}
          length={stepsAt(Date.parse(item.endsAt), span) - at}
          moving={moving?.id === item.id}
          tabIndex={item.id === entry ? 0 : -1}
        />
      </li>
    );
  });
}

function lanesOfAll(sessions: readonly DraftSession[], columns: number, columnOf: (one: DraftSession) => number): Laned<DraftSession>[] {
  const inColumns = Array.from({ length: columns }, (): DraftSession[] => []);
  for (const one of sessions) inColumns[columnOf(one)]?.push(one);
  return inColumns.flatMap((those) => lanesOf(those));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byPlace(a: DraftSession, b: DraftSession): number {
  return compare(a.startsAt, b.startsAt) || compare(a.room ?? '', b.room ?? '') || compare(a.id, b.id);
}
