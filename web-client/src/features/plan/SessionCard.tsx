import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { CSSProperties, KeyboardEvent, MouseEvent, PointerEvent, Ref } from 'react';
import { clockTime } from '@/i18n/dates.ts';
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
  ref?: Ref<HTMLButtonElement>;
  place: CSSProperties;
  moving: boolean;
  tabIndex: number;
  hint: string;
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: (event: PointerEvent) => void;
}

/** One session on the board. Its name says all that its place and colour show. */
export function SessionCard({ session, zone, colour, room, speakers, conflict, fixed, place, moving, hint, ref, ...events }: Props) {
  const { i18n } = useLingui();
  const time = (at: string) => clockTime(at, zone, i18n.locale);
  const className = [styles.card, moving ? styles.moving : '', session.cancelled ? styles.cancelled : ''].filter(Boolean).join(' ');
  return (
    <button
      {...events}
      ref={ref}
      type="button"
      className={className}
      style={place}
      data-track={colour}
      data-session={session.id}
      aria-describedby={hint}
      aria-pressed={moving}
    >
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
    </button>
  );
}
