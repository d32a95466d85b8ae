import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { longDay } from '@/i18n/dates.ts';
import type { Clock } from './clock.ts';
import { noonOf, slotsOf, type Entry } from './entries.ts';
import { slotId } from './NowButton.tsx';
import { SessionLine } from './SessionLine.tsx';
import { SlotTime } from './SlotTime.tsx';
import styles from './ProgrammeList.module.css';

interface Props {
  slug: string;
  /** Of the days that are shown, by start. */
  entries: readonly Entry[];
  days: readonly string[];
  clock: Clock;
  zone: string;
  stars: ReadonlySet<string>;
  onStar: (id: string, starred: boolean) => void;
}

/** The programme by start: what begins together stands together. */
export function ProgrammeList({ entries, days, ...shared }: Props) {
  const { i18n } = useLingui();
  return days.map((day) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className={days.length > 1 ? styles.name : 'visually-hidden'}>
        {longDay(noonOf(day), 'UTC', i18n.locale)}
      </h2>
      <DayList entries={entries.filter((entry) => entry.session.day === day)} {...shared} />
    </section>
  ));
}

function DayList({ slug, entries, clock, zone, stars, onStar }: Omit<Props, 'days'>) {
  return (
    <ol className={styles.slots}>
      {slotsOf(entries).map((slot) => (
        <li key={slot.startsAt} className={styles.slot} style={{ '--count': slot.entries.length } as CSSProperties}>
          <h3 id={slotId(slot.startsAt)} className={styles.time} tabIndex={-1}>
            <SlotTime at={slot.startsAt} clock={clock} />
          </h3>
          <ul className={styles.sessions}>
            {slot.entries.map((entry) => (
              <li key={entry.session.id}>
                <SessionLine slug={slug} entry={entry} clock={clock} zone={zone} starred={stars.has(entry.session.id)} onStar={onStar} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
