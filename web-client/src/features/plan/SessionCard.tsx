import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { memo, type CSSProperties } from 'react';
import { clockTime, minutesBetween } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import type { DraftSession } from './types.ts';
import styles from './SessionCard.module.css';

export interface CardFacts {
  session: DraftSession;
  zone: string;
  colour?: number | undefined;
  room: string;
  speakers: string;
  /** The first thing that does not fit, in words. */
  conflict?: string | undefined;
  fixed: boolean;
}

interface Props extends CardFacts {
  /** On the board, in columns and steps of five minutes. */
  column: number;
  lane: number;
  lanes: number;
  at: number;
  length: number;
  moving: boolean;
  tabIndex: number;
  hint: string;
}

/** One session on the board. Its name says all that its place and colour show; the board listens for all of its cards. */
export const SessionCard = memo(({ session, zone, colour, room, speakers, conflict, fixed, moving, tabIndex, hint, ...place }: Props) => {
  const { i18n } = useLingui();
  const time = (at: string) => clockTime(at, zone, i18n.locale);
  const short = minutesBetween(session.startsAt, session.endsAt) <= SHORT;
  const className = [styles.card, moving && styles.moving, session.cancelled && styles.cancelled, short && styles.short];
  return (
    <button
      type="button"
      className={className.filter(Boolean).join(' ')}
      style={styleOf(place)}
      data-track={colour}
      data-session={session.id}
      aria-describedby={hint}
      aria-pressed={moving}
      tabIndex={tabIndex}
    >
      <span className={styles.lines}>
        <span className={styles.time}>
          {time(session.startsAt)}–{time(session.endsAt)}
          {fixed ? <Icon name="clock" className={styles.icon} /> : null}
        </span>
        <span className={styles.title} dir="auto">
          {session.text.title}
        </span>
        {session.cancelled ? (
          <span className={styles.off}>
            <Trans id="plan.cancelled">Cancelled</Trans>
          </span>
        ) : null}
        {conflict ? (
          <span className={styles.conflict}>
            <Icon name="warning" className={styles.icon} />
            {conflict}
          </span>
        ) : null}
        <span className="visually-hidden">{room}</span>
        {speakers ? <span className={styles.speakers}>{speakers}</span> : null}
      </span>
    </button>
  );
});

const SHORT = 15;

function styleOf({ column, lane, lanes, at, length }: Pick<Props, 'column' | 'lane' | 'lanes' | 'at' | 'length'>): CSSProperties {
  return { '--column': column, '--lane': lane, '--lanes': lanes, '--at': at, '--length': length } as CSSProperties;
}
