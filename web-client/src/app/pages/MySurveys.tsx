import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { mySurveysQuery } from '@/api/surveyQueries.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { When } from '@/ui/When.tsx';
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
        {open.map(({ purpose, event, closesAt }) => (
          <li key={`${event.id} ${purpose}`} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.name} dir="auto">
                {event.title}
              </p>
              {closesAt ? (
                <p className={styles.when}>
                  <Trans id="survey.until">
                    Until <When at={closesAt} zone={event.zone} />
                  </Trans>
                </p>
              ) : null}
            </div>
            <ButtonLink to={purpose === 'feedback' ? '/e/$slug/feedback' : '/e/$slug/survey'} params={{ slug: event.slug }}>
              {purpose === 'feedback' ? <Trans id="survey.tell">Say how it was</Trans> : <Trans id="survey.take">Take the survey</Trans>}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
