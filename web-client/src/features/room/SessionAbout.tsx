import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { RichText } from '@/ui/RichText.tsx';
import { When } from '@/ui/When.tsx';
import styles from './SessionAbout.module.css';

/** Under the stage: what this is about, who speaks, where it belongs. */
export function SessionAbout({ page, children }: { page: SessionPage; children?: ReactNode }) {
  const { session, event, zone } = page;
  return (
    <div className={styles.about}>
      <p className={styles.when}>
        <When at={session.startsAt} zone={zone} />
        {' · '}
        <Link to="/e/$slug" params={{ slug: event.slug }}>
          {event.title}
        </Link>
      </p>
      {session.abstract ? <RichText html={session.abstract} lang={session.language} /> : null}
      {session.speakers.length > 0 ? (
        <>
          <h2 className={styles.head}>
            <Trans id="event.part.speakers">Speakers</Trans>
          </h2>
          <ul className={styles.speakers}>
            {session.speakers.map((speaker) => (
              <li key={speaker.id}>
                <strong>
                  <bdi>{speaker.name}</bdi>
                </strong>
                {speaker.affiliation ? <span>{speaker.affiliation}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {children}
    </div>
  );
}
