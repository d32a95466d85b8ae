import { useLingui } from '@lingui/react';
import { memo, type CSSProperties } from 'react';
import { clockTime } from '@/i18n/dates.ts';
import type { Clock } from '../clock.ts';
import { SessionLink } from '../SessionLink.tsx';
import { hasMarks, SessionMarks } from '../SessionMarks.tsx';
import { StarButton } from '../StarButton.tsx';
import type { Placed } from './board.ts';
import styles from './GridSession.module.css';

interface Props {
  slug: string;
  placed: Placed;
  /** Height of a minute in rem. */
  scale: number;
  clock: Clock;
  zone: string;
  /** The one that Tab leads to. */
  current: boolean;
  starred: boolean;
  onStar: (id: string, starred: boolean) => void;
}

/** In rem: the line of a title, what surrounds it, and the height that a star needs. */
const LINE = 1.18;
const AROUND = 0.6;
const STAR_FITS = 2.6;

/** Whole lines only: half a word helps nobody. */
const linesIn = (height: number): number => Math.max(1, Math.min(4, Math.floor((height - AROUND) / LINE)));

/** A session in its room at its time; how much it says depends on how long it is. */
export const GridSession = memo(function GridSession({ slug, placed, scale, clock, zone, current, starred, onStar }: Props) {
  const { i18n } = useLingui();
  const { entry, from, minutes, lane, lanes } = placed;
  const { session, track, speakers } = entry;
  const height = minutes * scale;
  const time = `${clockTime(session.startsAt, clock.large, i18n.locale)}–${clockTime(session.endsAt, clock.large, i18n.locale)}`;
  return (
    <li
      data-session={session.id}
      data-track={track?.colour}
      className={session.cancelled ? `${styles.session} ${styles.off}` : styles.session}
      style={{ '--from': from, '--long': minutes, '--lane': lane, '--of': lanes, '--lines': linesIn(height) } as CSSProperties}
    >
      <div className={styles.text}>
        <h4 className={styles.title}>
          <SessionLink slug={slug} session={session} tabIndex={current ? 0 : -1} />
        </h4>
        <p className={styles.time}>
          {time}
          {track ? (
            <>
              {' · '}
              <bdi>{track.name}</bdi>
            </>
          ) : null}
        </p>
        {hasMarks(session) ? (
          <p className={styles.marks}>
            <SessionMarks session={session} zone={zone} />
          </p>
        ) : null}
        {speakers.length > 0 ? (
          <p className={styles.speakers}>
            {speakers.map((speaker, n) => (
              <span key={speaker.id}>
                {n > 0 ? ', ' : ''}
                <bdi>{speaker.name}</bdi>
              </span>
            ))}
          </p>
        ) : null}
      </div>
      {height < STAR_FITS ? null : (
        <StarButton title={session.title} starred={starred} skipped onStar={(wish) => onStar(session.id, wish)} />
      )}
    </li>
  );
});
