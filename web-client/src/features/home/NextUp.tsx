import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { OwnSession } from '@/api/types.ts';
import { clocksDiffer, clockTime, longDay, ownZone, roughWait, shortDay, zoneCity } from '@/i18n/dates.ts';
import { ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { Joined } from '@/ui/Joined.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useNow } from '@/ui/useNow.ts';
import { ownTime } from '@/ui/When.tsx';
import styles from './NextUp.module.css';

interface Props {
  /** What is live, or whose room is open. */
  now: readonly OwnSession[];
  /** By start. */
  next: readonly OwnSession[];
}

const SOON_MS = 24 * 3_600_000;

/** The one thing to do now, large; what else goes on and what follows stands below as on a railway board. */
export function NextUp({ now, next }: Props) {
  const [first, ...others] = [...now, ...next];
  if (!first) return null;
  const beside = others.filter((one) => now.includes(one));
  const later = others.filter((one) => !now.includes(one));
  return (
    <section className={styles.section} aria-labelledby="next-up">
      <h2 id="next-up" className={styles.heading}>
        {now.length > 0 ? <Trans id="nextUp.now">Now</Trans> : <Trans id="nextUp.next">Next for you</Trans>}
      </h2>
      <First one={first} on={now.includes(first)} />
      {beside.length > 0 ? <Rows sessions={beside} on /> : null}
      {later.length > 0 ? (
        <>
          {now.length > 0 ? (
            <h3 className={styles.after}>
              <Trans id="nextUp.then">After that</Trans>
            </h3>
          ) : null}
          <Rows sessions={later} on={false} />
        </>
      ) : null}
    </section>
  );
}

function First({ one, on }: { one: OwnSession; on: boolean }) {
  const { i18n } = useLingui();
  return (
    <article className={on ? `${styles.first} ${styles.on}` : styles.first}>
      <Board one={one} />
      <div className={styles.text}>
        <p className={styles.marks}>
          <Marks one={one} />
          <span>{longDay(one.startsAt, one.zone, i18n.locale)}</span>
        </p>
        <h3 className={styles.title}>
          <SessionLink one={one} />
        </h3>
        <Where one={one} />
      </div>
      <div className={styles.action}>
        <Enter one={one} on={on} />
      </div>
    </article>
  );
}

/** The time large, the zone small. */
function Board({ one }: { one: OwnSession }) {
  const { i18n } = useLingui();
  return (
    <time className={styles.board} dateTime={one.startsAt}>
      <span className={styles.clock}>{clockTime(one.startsAt, one.zone, i18n.locale)}</span>
      <span className={styles.zone}>
        <Zone one={one} />
      </span>
    </time>
  );
}

/** Whose clock it is, and what the reader's own says. */
function Zone({ one: { startsAt: at, zone } }: { one: OwnSession }) {
  const { i18n } = useLingui();
  const city = zoneCity(zone);
  const own = ownTime(at, zone, i18n.locale);
  if (!clocksDiffer(at, zone, ownZone())) return city;
  return (
    <Trans id="nextUp.zones">
      in {city}, {own} for you
    </Trans>
  );
}

function Rows({ sessions, on }: { sessions: readonly OwnSession[]; on: boolean }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles.rows}>
      {sessions.map((one) => (
        <li key={one.sessionId} className={styles.row}>
          <time className={styles.when} dateTime={one.startsAt}>
            <strong>{clockTime(one.startsAt, one.zone, i18n.locale)}</strong>
            <span>{shortDay(one.startsAt, one.zone, i18n.locale)}</span>
            <span>
              <Zone one={one} />
            </span>
          </time>
          <div className={styles.text}>
            <p className={styles.name}>
              <SessionLink one={one} /> <Marks one={one} />
            </p>
            <Where one={one} />
          </div>
          {on ? (
            <div className={styles.action}>
              <Enter one={one} on quiet />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Marks({ one }: { one: OwnSession }) {
  return (
    <>
      {one.state === 'live' ? (
        <Pill tone="live">
          <Trans id="pill.live">LIVE</Trans>
        </Pill>
      ) : null}
      {one.duty ? (
        <Pill tone="brand">
          <Trans id="nextUp.duty">Your part</Trans>
        </Pill>
      ) : one.starred ? (
        <Pill tone="plain" icon="star">
          <Trans id="nextUp.starred">Starred</Trans>
        </Pill>
      ) : null}
    </>
  );
}

function SessionLink({ one }: { one: OwnSession }) {
  return (
    <Link to="/e/$slug/sessions/$sessionId" params={{ slug: one.eventSlug, sessionId: one.sessionId }}>
      <bdi>{one.title}</bdi>
    </Link>
  );
}

function Where({ one }: { one: OwnSession }) {
  return (
    <p className={styles.where}>
      <Joined parts={[one.room, one.eventTitle !== one.title && one.eventTitle, one.organisation]} />
    </p>
  );
}

/** Into the room when it is open and theirs; before that the wait, or the way into a calendar. */
function Enter({ one, on, quiet = false }: { one: OwnSession; on: boolean; quiet?: boolean }) {
  const { t, i18n } = useLingui();
  const now = useNow(15_000);
  const look = quiet ? 'secondary' : 'primary';
  const size = quiet ? 'm' : 'l';
  const left = Date.parse(one.opensAt) - now;
  if (!one.enter || one.stage === 'in-person') {
    return (
      <ButtonLink look={look} size={size} to="/e/$slug/sessions/$sessionId" params={{ slug: one.eventSlug, sessionId: one.sessionId }}>
        <Trans id="nextUp.see">See the session</Trans>
      </ButtonLink>
    );
  }
  if (on || left < SOON_MS) {
    const wait = roughWait(left, i18n.locale);
    return (
      <ButtonLink look={look} size={size} icon={on ? 'play' : 'clock'} to="/s/$sessionId" params={{ sessionId: one.sessionId }}>
        {on || left <= 0 ? t({ id: 'action.join', message: 'Join now' }) : t({ id: 'action.opens', message: `Opens in ${wait}` })}
      </ButtonLink>
    );
  }
  return (
    <ButtonAnchor look={look} size={size} icon="calendar" href={`/api/v1/sessions/${one.sessionId}/calendar`} download="session.ics">
      <Trans id="action.calendar">Add to calendar</Trans>
    </ButtonAnchor>
  );
}
