import type { ReactNode } from 'react';
import type { EventSummary } from '@/api/types.ts';
import { EventCard } from './EventCard.tsx';
import styles from './EventList.module.css';

interface Props {
  title: string;
  events: readonly EventSummary[];
  empty?: ReactNode;
}

export function EventList({ title, events, empty }: Props) {
  if (events.length === 0 && !empty) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {events.length === 0 ? (
        empty
      ) : (
        <ul className={styles.grid}>
          {events.map((event) => (
            <li key={event.id}>
              <EventCard event={event} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
