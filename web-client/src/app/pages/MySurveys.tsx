import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mySurveysQuery } from '@/api/surveyQueries.ts';
import { When } from '@/ui/When.tsx';
import { SurveyLink } from './SurveyLink.tsx';
import styles from './home/Home.module.css';

/** What I am asked and have not answered yet; nothing for those who are asked nothing. */
export function MySurveys() {
  const { t } = useLingui();
  const { data } = useQuery(mySurveysQuery);
  const open = data?.surveys.filter((one) => !one.answered) ?? [];
  if (open.length === 0) return null;
  return (
    <section aria-label={t({ id: 'survey.mine', message: 'You are asked' })} className={styles.part}>
      <h2 className={styles.heading}>
        <Trans id="survey.mine">You are asked</Trans>
      </h2>
      <ul className={styles.list}>
        {open.map(({ purpose, event, session, closesAt }) => (
          <li key={`${session?.id ?? event.id} ${purpose}`} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.name} dir="auto">
                {session?.title ?? event.title}
              </p>
              {session ? (
                <p className={styles.when} dir="auto">
                  {event.title}
                </p>
              ) : null}
              {closesAt ? (
                <p className={styles.when}>
                  <Trans id="survey.until">
                    Until <When at={closesAt} zone={event.zone} />
                  </Trans>
                </p>
              ) : null}
            </div>
            <SurveyLink slug={event.slug} purpose={purpose} session={session} />
          </li>
        ))}
      </ul>
    </section>
  );
}
