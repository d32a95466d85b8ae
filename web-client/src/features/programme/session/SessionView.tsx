import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SessionDetails } from '@/api/types.ts';
import { Pill } from '@/ui/Pill.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { SpeakerLinks } from '../SpeakerLinks.tsx';
import { useSessionWords } from '../words.ts';
import { SessionBoard } from './SessionBoard.tsx';
import { SessionChanges } from './SessionChanges.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionLinks } from './SessionLinks.tsx';
import { SessionSteps } from './SessionSteps.tsx';
import styles from './SessionView.module.css';

interface Props {
  details: SessionDetails;
  now: number;
  starred: boolean;
  onStar: (id: string, starred: boolean) => void;
  /** What stands after its words. */
  children?: ReactNode;
}

/** All that there is to know of a session, with when and what to do beside it. */
export function SessionView({ details, now, starred, onStar, children }: Props) {
  const { t } = useLingui();
  const words = useSessionWords();
  const { event, session, speakers, links, abstract, description } = details;
  // What is not translated is in the session's own language: a screen reader then speaks it rightly.
  const lang = details.translated ? undefined : session.language;
  return (
    <article className={styles.session} aria-labelledby="session-title">
      <header className={styles.head}>
        <p className={styles.kind}>
          {session.cancelled ? (
            <Pill tone="waiting">{t({ id: 'session.cancelled', message: 'Cancelled' })}</Pill>
          ) : session.state === 'live' ? (
            <Pill tone="live">
              <Trans id="pill.live">LIVE</Trans>
            </Pill>
          ) : null}
          <span>{words.kind(session)}</span>
        </p>
        <h1 id="session-title" className={styles.title} dir="auto">
          {session.title}
        </h1>
        {session.subtitle ? (
          <p className={styles.subtitle} dir="auto">
            {session.subtitle}
          </p>
        ) : null}
        <SessionChanges session={session} zone={event.zone} />
      </header>
      <aside className={styles.side} aria-label={t({ id: 'session.when', message: 'When and where' })}>
        <SessionBoard session={session} zone={event.zone} />
        <SessionSteps session={session} now={now} starred={starred} onStar={onStar} />
        <SessionFacts details={details} />
      </aside>
      <div className={styles.body}>
        {abstract || description ? (
          <section className={styles.part} aria-label={t({ id: 'session.abstract', message: 'What it is about' })}>
            {abstract ? <RichText html={abstract} lang={lang} /> : null}
            {description ? <RichText html={description} lang={lang} /> : null}
          </section>
        ) : null}
        {speakers.length > 0 ? (
          <section className={styles.part} aria-labelledby="session-speakers">
            <h2 id="session-speakers">
              <Trans id="event.part.speakers">Speakers</Trans>
            </h2>
            <SpeakerLinks slug={event.slug} speakers={speakers} />
          </section>
        ) : null}
        {children}
        <SessionLinks links={links} />
      </div>
    </article>
  );
}
