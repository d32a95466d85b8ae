import { Trans } from '@lingui/react/macro';
import type { EventSummary } from '@/api/types.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Hemicycle } from '@/ui/Hemicycle.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useNow } from '@/ui/useNow.ts';
import { useWhen } from '@/ui/When.tsx';
import { useEventWords } from './words.ts';
import { hueOf } from './EventCard.tsx';
import styles from './LiveNow.module.css';

/** What is on the stage this minute: the loudest thing on the page, and the only one. */
export function LiveNow({ event }: { event: EventSummary }) {
  const words = useEventWords();
  const when = useWhen();
  const now = useNow(30_000);
  const until = event.liveUntil ?? event.endsAt;
  const [from, to] = [Date.parse(event.liveFrom ?? event.startsAt), Date.parse(until)];
  const elapsed = Math.min(1, Math.max(0, (now - from) / (to - from)));
  const end = when(until, event.zone);
  return (
    <section className={styles.live} style={hueOf(event)} aria-labelledby={`live-${event.slug}`}>
      <div className={styles.text}>
        <p className={styles.facts}>
          <Pill tone="live">
            <Trans id="pill.liveNow">LIVE NOW</Trans>
          </Pill>
          <span>
            {words.kind(event)} · {event.organisation.name}
          </span>
        </p>
        <h2 id={`live-${event.slug}`} className={styles.title}>
          {event.title}
        </h2>
        <p className={styles.summary} dir="auto">
          {event.summary}
        </p>
        <div className={styles.actions}>
          {event.liveSession ? (
            <ButtonLink look="primary" size="l" icon="play" to="/s/$sessionId" params={{ sessionId: event.liveSession }}>
              <Trans id="action.join">Join now</Trans>
            </ButtonLink>
          ) : null}
          <ButtonLink size="l" to="/e/$slug" params={{ slug: event.slug }}>
            <Trans id="event.about">About this event</Trans>
          </ButtonLink>
        </div>
      </div>
      <figure className={styles.seats}>
        <Hemicycle share={elapsed} seats={120} rows={6} />
        <figcaption>
          <Trans id="live.until">until {end}</Trans>
        </figcaption>
      </figure>
    </section>
  );
}
