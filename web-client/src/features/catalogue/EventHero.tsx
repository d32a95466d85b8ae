import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventPage } from '@/api/types.ts';
import { clocksDiffer, clockTime, dayRange, ownZone, shortDay, zoneCity } from '@/i18n/dates.ts';
import { Logo } from '@/ui/Logo.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { ownTime } from '@/ui/When.tsx';
import { useEventWords } from './words.ts';
import styles from './EventHero.module.css';

interface Props {
  page: EventPage;
  /** The card that carries the one primary action. */
  children: ReactNode;
}

export function EventHero({ page, children }: Props) {
  const { t, i18n } = useLingui();
  const { event, tracks } = page;
  const words = useEventWords();
  const facts = [dayRange(event.startsAt, event.endsAt, event.zone, i18n.locale), words.attendance(event), event.free ? words.free : null];
  return (
    <div className={styles.band}>
      <div className={styles.hero}>
        <div className={styles.text}>
          <p className={styles.facts}>
            {event.state === 'live' ? (
              <Pill tone="live">
                <Trans id="pill.live">LIVE</Trans>
              </Pill>
            ) : null}
            {event.state === 'draft' ? (
              <Pill tone="waiting">
                <Trans id="pill.draftHidden">Draft, seen only by you</Trans>
              </Pill>
            ) : null}
            <span>{facts.filter(Boolean).join(' · ')}</span>
          </p>
          <h1 className={styles.title}>{event.title}</h1>
          <p className={styles.by}>
            <Logo src={event.organisation.logo} />
            <Link to="/o/$slug" params={{ slug: event.organisation.slug }}>
              <bdi>{event.organisation.name}</bdi>
            </Link>
          </p>
          <p className={styles.summary} dir="auto">
            {event.summary}
          </p>
          <Board at={boardTime(page)} zone={event.zone} />
          {tracks.length > 0 ? (
            <ul className={styles.tracks} aria-label={t({ id: 'event.themes', message: 'Themes' })}>
              {tracks.map((track) => (
                <li key={track.name} data-track={track.colour}>
                  {track.name}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        <aside className={styles.side}>{children}</aside>
      </div>
    </div>
  );
}

/** The start, set like a railway board: time large, zone small, the reader's own time below. */
function Board({ at: startsAt, zone }: { at: string; zone: string }) {
  const { i18n } = useLingui();
  const own = ownTime(startsAt, zone, i18n.locale);
  const city = zoneCity(zone);
  return (
    <p className={styles.board}>
      <span className={styles.day}>{shortDay(startsAt, zone, i18n.locale)}</span>
      <time dateTime={startsAt} className={styles.time}>
        {clockTime(startsAt, zone, i18n.locale)}
      </time>
      <span className={styles.zone}>
        <span>
          <Trans id="event.inCity">in {city}</Trans>
        </span>
        {clocksDiffer(startsAt, zone, ownZone()) ? (
          <span>
            <Trans id="event.forYou">{own} for you</Trans>
          </span>
        ) : null}
      </span>
    </p>
  );
}

/** What is on or comes next; an event of many weeks began too long ago to be read from a board. */
function boardTime({ event, sessions }: EventPage): string {
  const on =
    sessions.find((session) => session.state === 'live') ?? sessions.find((session) => session.state === 'scheduled' && !session.cancelled);
  return event.state === 'past' ? event.startsAt : (on?.startsAt ?? event.startsAt);
}
