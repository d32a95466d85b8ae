import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myApplicationsQuery } from '@/api/applicationQueries.ts';
import { toneOf, useStateWords } from '@/features/applications/useStateWords.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import styles from './home/Home.module.css';

/** Where I have applied, and how that stands; nothing for those who never did. */
export function MyApplications() {
  const { t } = useLingui();
  const words = useStateWords();
  const { data } = useQuery(myApplicationsQuery);
  if (!data || data.applications.length === 0) return null;
  return (
    <section aria-label={t({ id: 'application.mine', message: 'My applications' })} className={styles.part}>
      <h2 className={styles.heading}>
        <Trans id="application.mine">My applications</Trans>
      </h2>
      <ul className={styles.list}>
        {data.applications.map(({ application, event }) => (
          <li key={application.id} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.name}>
                <Link to="/e/$slug" params={{ slug: event.slug }}>
                  <bdi>{event.title}</bdi>
                </Link>
              </p>
              <p className={styles.when}>
                <When at={event.startsAt} zone={event.zone} />
              </p>
            </div>
            <div className={styles.actions}>
              <Pill tone={toneOf(application.state)}>{words(application.state)}</Pill>
              <ButtonLink look="quiet" to="/e/$slug/apply" params={{ slug: event.slug }}>
                {application.state === 'draft' ? (
                  <Trans id="application.goOn">Go on writing</Trans>
                ) : (
                  <Trans id="application.open">Open</Trans>
                )}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
