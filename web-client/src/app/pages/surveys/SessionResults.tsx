import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionFeedbackQuery, surveyResultsQuery } from '@/api/surveyQueries.ts';
import type { EventSummary, SessionFeedback } from '@/api/types.ts';
import { ResultList } from '@/features/surveys/ResultList.tsx';
import styles from '@/features/surveys/Surveys.module.css';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonAnchor } from '@/ui/Button.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { Problem } from '../../Problem.tsx';

/** What was said of each session: all of them with their numbers, or the answers about one. Never a sum. */
export function SessionResults({ event, session }: { event: EventSummary; session: string }) {
  const { data, error, refetch } = useQuery(sessionFeedbackQuery(event.slug));
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const chosen = data.sessions.find(({ id }) => id === session);
  return chosen ? <Chosen event={event} session={chosen} /> : <All event={event} sessions={data.sessions} />;
}

function All({ event, sessions }: { event: EventSummary; sessions: readonly SessionFeedback[] }) {
  const { t } = useLingui();
  const { slug } = event;
  if (sessions.length === 0) {
    return (
      <Empty icon="clock" title={t({ id: 'survey.noSessions', message: 'No session is over yet' })}>
        <Trans id="survey.noSessionsText">Each one appears here when it has ended.</Trans>
      </Empty>
    );
  }
  return (
    <>
      {sessions.some(({ answers }) => answers > 0) ? (
        <div className={styles.tools}>
          <ButtonAnchor href={`/api/v1/events/${slug}/surveys/session/export`} download icon="download">
            <Trans id="survey.download">Download as a table</Trans>
          </ButtonAnchor>
        </div>
      ) : null}
      <ul className={styles.rows}>
        {sessions.map((one) => (
          <li key={one.id} className={styles.row}>
            <div className={styles.text}>
              <Link to="/e/$slug/surveys/$purpose" params={{ slug, purpose: 'session' }} hash={one.id}>
                <bdi>{one.title}</bdi>
              </Link>
              <p className={styles.quiet}>
                <When at={one.startsAt} zone={event.zone} />
              </p>
            </div>
            <p className={styles.quiet}>
              <Plural id="survey.answers" value={one.answers} one="# answer" other="# answers" />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({ event, session }: { event: EventSummary; session: SessionFeedback }) {
  const { slug } = event;
  const { data, error, refetch } = useQuery(surveyResultsQuery(slug, 'session', session.id));
  return (
    <>
      <BackLink to="/e/$slug/surveys/$purpose" params={{ slug, purpose: 'session' }}>
        <Trans id="survey.allSessions">All sessions</Trans>
      </BackLink>
      <h2 className={styles.heading}>
        <bdi>{session.title}</bdi>
      </h2>
      {data ? <ResultList results={data} /> : error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />}
    </>
  );
}
