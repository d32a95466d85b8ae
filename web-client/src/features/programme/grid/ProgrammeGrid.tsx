import { useLingui } from '@lingui/react/macro';
import { useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { ProgrammeRoom } from '@/api/types.ts';
import { clockTime } from '@/i18n/dates.ts';
import { smallTime, type Clock } from '../clock.ts';
import type { Entry } from '../entries.ts';
import { boardOf, neighbour, scaleOf, type Board, type Column, type Step } from './board.ts';
import { GridSession } from './GridSession.tsx';
import { NowLine } from './NowLine.tsx';
import styles from './ProgrammeGrid.module.css';

interface Props {
  slug: string;
  /** Of one day. */
  entries: readonly Entry[];
  rooms: readonly ProgrammeRoom[];
  clock: Clock;
  zone: string;
  stars: ReadonlySet<string>;
  onStar: (id: string, starred: boolean) => void;
}

const KEYS: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'before',
  ArrowRight: 'after',
  Home: 'first',
  End: 'last',
};

/** One day as a board of rooms and times. Arrows move about in it; it is one stop of Tab. */
export function ProgrammeGrid({ entries, rooms, stars, onStar, ...shared }: Props) {
  const { t } = useLingui();
  const board = useMemo(() => boardOf(entries, rooms), [entries, rooms]);
  const scale = scaleOf(board);
  const root = useRef<HTMLDivElement>(null);
  const help = useId();
  const day = entries[0]?.session.day;
  useLayoutEffect(() => lookAtNow(root.current), [day]);
  const [wanted, setWanted] = useState('');
  const has = entries.some(({ session }) => session.id === wanted);
  const current = has ? wanted : (board.columns[0]?.placed[0]?.entry.session.id ?? '');
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-session]')?.dataset['session'];
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 's') return onStar(id, !stars.has(id));
    const step = stepOf(event);
    const next = step ? neighbour(board, id, step) : null;
    if (!step) return;
    event.preventDefault();
    if (next) focusOn(root.current, next, setWanted);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its sessions are links, and keys lead from one to the next
    <div
      ref={root}
      className={styles.board}
      role="region"
      aria-label={t({ id: 'grid.label', message: 'Rooms and times' })}
      aria-describedby={help}
      style={{ '--minute': `${scale}rem`, '--minutes': board.minutes } as CSSProperties}
      onKeyDown={onKey}
    >
      <p id={help} className="visually-hidden">
        {t({ id: 'grid.help', message: 'Arrow keys move from session to session, S puts one into your agenda.' })}
      </p>
      <Heads board={board} />
      <div className={styles.body}>
        {board.hours.map(({ at, minute }) => (
          <div key={at} className={styles.line} style={{ '--from': minute } as CSSProperties} />
        ))}
        <Axis board={board} clock={shared.clock} />
        {board.columns.map((column) => (
          <RoomColumn
            key={column.room?.id ?? ''}
            column={column}
            scale={scale}
            current={current}
            stars={stars}
            onStar={onStar}
            {...shared}
          />
        ))}
        <NowLine board={board} />
      </div>
    </div>
  );
}

/** Today's board opens where the day is, with a little of what has just been. */
function lookAtNow(root: HTMLElement | null): void {
  const line = root?.querySelector<HTMLElement>('[data-now]');
  if (root && line) root.scrollTop = line.offsetTop - root.clientHeight / 4;
}

/** Left is where the eye is: in a page from right to left the room before stands on the right. */
function stepOf(event: KeyboardEvent<HTMLElement>): Step | undefined {
  const step = KEYS[event.key];
  if (getComputedStyle(event.currentTarget).direction !== 'rtl') return step;
  return step === 'before' ? 'after' : step === 'after' ? 'before' : step;
}

function focusOn(root: HTMLElement | null, id: string, want: (id: string) => void): void {
  want(id);
  const link = root?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"] a`);
  link?.focus({ preventScroll: true });
  link?.closest('[data-session]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function useRoomName(): (column: Column) => string {
  const { t } = useLingui();
  return ({ room }) => room?.name ?? t({ id: 'grid.noRoom', message: 'Without a room' });
}

function Heads({ board }: { board: Board }) {
  const name = useRoomName();
  return (
    <div className={styles.heads} aria-hidden>
      <div className={styles.corner} />
      {board.columns.map((column) => (
        <div key={column.room?.id ?? ''} className={styles.head} style={{ '--lanes': column.lanes } as CSSProperties}>
          <bdi>{name(column)}</bdi>
        </div>
      ))}
    </div>
  );
}

function Axis({ board, clock }: { board: Board; clock: Clock }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.axis} aria-hidden>
      {board.hours.map(({ at, minute }) => (
        <p key={at} className={styles.hour} style={{ '--from': minute } as CSSProperties}>
          {clockTime(at, clock.large, i18n.locale)}
          <span className={styles.small}>{smallTime(at, clock, i18n.locale)}</span>
        </p>
      ))}
    </div>
  );
}

type ColumnProps = Omit<Props, 'entries' | 'rooms'> & { column: Column; scale: number; current: string };

function RoomColumn({ column, current, stars, ...shared }: ColumnProps) {
  const name = useRoomName();
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id} style={{ '--lanes': column.lanes } as CSSProperties}>
      <h3 id={id} className="visually-hidden">
        {name(column)}
      </h3>
      <ul className={styles.sessions}>
        {column.placed.map((placed) => (
          <GridSession
            key={placed.entry.session.id}
            placed={placed}
            current={placed.entry.session.id === current}
            starred={stars.has(placed.entry.session.id)}
            {...shared}
          />
        ))}
      </ul>
    </section>
  );
}
