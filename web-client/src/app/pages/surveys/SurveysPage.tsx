import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { eventQuery } from '@/api/queries.ts';
import { surveyQuery } from '@/api/surveyQueries.ts';
import type { SurveyDesk, SurveyPurpose } from '@/api/types.ts';
import styles from '@/features/surveys/Surveys.module.css';
import { toneOf, useSurveyWords } from '@/features/surveys/useSurveyWords.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';

/** What an event asks those who came, for organisers. */
export function SurveysPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/surveys' });
  const event = useQuery(eventQuery(slug));
  const feedback = useQuery(surveyQuery(slug, 'feedback'));
  const survey = useQuery(surveyQuery(slug, 'survey'));
  const session = useQuery(surveyQuery(slug, 'session'));
  const title = t({ id: 'survey.title', message: 'Feedback and surveys' });
  useTitle(title);
  useBrand(event.data?.event.organisation);
  const error = event.error ?? feedback.error ?? survey.error ?? session.error;
  if (!event.data || !feedback.data || !survey.data || !session.data) {
    return error ? (
      <Problem error={error} onRetry={() => void Promise.all([event.refetch(), feedback.refetch(), survey.refetch(), session.refetch()])} />
    ) : (
      <Loading />
    );
  }
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{event.data.event.title}</bdi>
      </BackLink>
      <PageHead title={title} lead={<Trans id="survey.lead">Ask those who came how it was, or ask anything else.</Trans>} />
      <ul className={styles.list}>
        <One slug={slug} purpose="feedback" desk={feedback.data}>
          <Trans id="survey.feedbackText">After the event: what was good, what to do better.</Trans>
        </One>
        <One slug={slug} purpose="session" desk={session.data}>
          <Trans id="survey.sessionText">The same questions about each session, once it is over.</Trans>
        </One>
        <One slug={slug} purpose="survey" desk={survey.data}>
          <Trans id="survey.surveyText">Whatever else you want to know, at any time.</Trans>
        </One>
      </ul>
    </Page>
  );
}

interface OneProps {
  slug: string;
  purpose: SurveyPurpose;
  desk: SurveyDesk;
  children: React.ReactNode;
}

function One({ slug, purpose, desk, children }: OneProps) {
  const words = useSurveyWords();
  const arranged = desk.version > 0;
  return (
    <li className={styles.card}>
      <div className={styles.text}>
        <h2 className={styles.name}>
          {words.title(purpose)} {arranged ? <Pill tone={toneOf(desk)}>{words.state(desk)}</Pill> : null}
        </h2>
        <p className={styles.quiet}>{children}</p>
        {desk.answers > 0 ? (
          <p className={styles.quiet}>
            <Plural id="survey.answers" value={desk.answers} one="# answer" other="# answers" />
          </p>
        ) : null}
      </div>
      <ButtonLink to="/e/$slug/surveys/$purpose" params={{ slug, purpose }} look={arranged ? 'secondary' : 'primary'}>
        {arranged ? <Trans id="survey.open">Open</Trans> : <Trans id="survey.arrange">Arrange</Trans>}
        <span className="visually-hidden"> {words.title(purpose)}</span>
      </ButtonLink>
    </li>
  );
}
