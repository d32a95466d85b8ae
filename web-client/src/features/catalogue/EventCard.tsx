import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { EventSummary } from '@/api/types.ts';
import { dayRange } from '@/i18n/dates.ts';
import { brandRamp } from '@/styles/brandRamp.ts';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { useEventWords } from './words.ts';
import styles from './EventCard.module.css';

/** An event as a card; the whole card opens it, the title names it. */
export function EventCard({ event }: { event: EventSummary }) {
  const { i18n } = useLingui();
  const words = useEventWords();
  const facts = [words.kind(event), words.attendance(event), event.free ? words.free : null].filter(Boolean);
  return (
    <article className={styles.card} style={hueOf(event)}>
      <p className={styles.facts}>
        {event.state === 'live' ? (
          <Pill tone="live">
            <Trans id="pill.live">LIVE</Trans>
          </Pill>
        ) : event.state === 'draft' ? (
          <Pill tone="waiting">
            <Trans id="pill.draft">Draft</Trans>
          </Pill>
        ) : null}
        <span>{facts.join(' · ')}</span>
      </p>
      <h3 className={styles.title}>
        <Link to="/e/$slug" params={{ slug: event.slug }} className={styles.link}>
          {event.title}
        </Link>
      </h3>
      <p className={styles.summary} dir="auto">
        {event.summary}
      </p>
      <div className={styles.foot}>
        <p className={styles.when}>
          {event.state === 'past' || event.state === 'live' ? (
            <time dateTime={event.startsAt}>{dayRange(event.startsAt, event.endsAt, event.zone, i18n.locale)}</time>
          ) : (
            <When at={event.startsAt} zone={event.zone} />
          )}
        </p>
        <p className={styles.organisation}>{event.organisation.name}</p>
      </div>
    </article>
  );
}

/** The organisation's own colour, for its edge of the card alone. */
export function hueOf(event: EventSummary): CSSProperties {
  return { '--card-hue': brandRamp(event.organisation)[5] } as CSSProperties;
}
