import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import { surveyQuery, surveyResultsQuery } from '@/api/surveyQueries.ts';
import type { EventSummary, SurveyDesk, SurveyPurpose, SurveyWish } from '@/api/types.ts';
import { ResultList } from '@/features/surveys/ResultList.tsx';
import { SurveyForm } from '@/features/surveys/SurveyForm.tsx';
import styles from '@/features/surveys/Surveys.module.css';
import { isSurvey, toneOf, useSurveyWords } from '@/features/surveys/useSurveyWords.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { Problem } from '../../Problem.tsx';
import { SessionResults } from './SessionResults.tsx';
import { useTitle } from '../../useTitle.ts';
import under from '../UnderTabs.module.css';

/** One of them: how it is arranged, and what was answered. */
export function SurveyPage() {
  const { slug, purpose } = useParams({ from: '/e/$slug/surveys/$purpose' });
  return isSurvey(purpose) ? <Kept key={purpose} slug={slug} purpose={purpose} /> : <NotFoundPage />;
}

function Kept({ slug, purpose }: { slug: string; purpose: SurveyPurpose }) {
  const words = useSurveyWords();
  const event = useQuery(eventQuery(slug));
  const desk = useQuery(surveyQuery(slug, purpose));
  const title = words.title(purpose);
  useTitle(event.data ? `${title}: ${event.data.event.title}` : title);
  useBrand(event.data?.event.organisation);
  const error = event.error ?? desk.error;
  if (event.data && desk.data) return <Desk event={event.data.event} purpose={purpose} desk={desk.data} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), desk.refetch()])} /> : <Loading />;
}

interface DeskProps {
  event: EventSummary;
  purpose: SurveyPurpose;
  desk: SurveyDesk;
}

function Desk({ event, purpose, desk }: DeskProps) {
  const { t } = useLingui();
  const { slug } = event;
  const words = useSurveyWords();
  // Of feedback on sessions the one whose answers are shown.
  const session = useLocation({ select: ({ hash }) => hash });
  const [tab, setTab] = useState(desk.answers > 0 || session ? 'results' : 'arrange');
  return (
    <Page width="reading">
      <BackLink to="/e/$slug/surveys" params={{ slug }}>
        <Trans id="survey.title">Feedback and surveys</Trans>
      </BackLink>
      <PageHead title={words.title(purpose)} lead={<bdi>{event.title}</bdi>}>
        {desk.version > 0 ? <Pill tone={toneOf(desk)}>{words.state(desk)}</Pill> : null}
      </PageHead>
      <Tabs
        label={words.title(purpose)}
        current={tab}
        onChange={setTab}
        tabs={[
          { key: 'arrange', label: <Trans id="survey.tab.arrange">Questions and rules</Trans> },
          { key: 'results', label: <Trans id="survey.tab.results">Answers</Trans>, count: desk.answers },
        ]}
      >
        <div className={under.under}>
          {tab === 'arrange' ? (
            <Arrange event={event} purpose={purpose} desk={desk} />
          ) : (
            <section aria-label={t({ id: 'survey.tab.results', message: 'Answers' })} className={styles.stack}>
              {purpose === 'session' ? <SessionResults event={event} session={session} /> : <Results slug={slug} purpose={purpose} />}
            </section>
          )}
        </div>
      </Tabs>
    </Page>
  );
}

function Arrange({ event, purpose, desk }: DeskProps) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const requests = useRequests(slug, purpose);
  const ready = desk.version > 0 && desk.form > 0;
  return (
    <div className={styles.stack}>
      {desk.form === 0 ? (
        <Notice tone="waiting" title={t({ id: 'survey.noQuestions', message: 'Nothing is asked yet' })}>
          <Trans id="survey.noQuestionsText">Write the questions and publish them; until then nobody sees anything of this.</Trans>
        </Notice>
      ) : null}
      <div className={styles.tools}>
        <ButtonLink
          to="/e/$slug/surveys/$purpose/form"
          params={{ slug, purpose }}
          icon="question"
          look={desk.form === 0 && desk.version > 0 ? 'primary' : 'secondary'}
        >
          {desk.form === 0 ? <Trans id="survey.write">Write the questions</Trans> : <Trans id="survey.edit">Edit the questions</Trans>}
        </ButtonLink>
      </div>
      <Card>
        <SurveyForm kept={desk} zone={zone} onSave={requests.save} onReload={requests.read} />
      </Card>
      {purpose === 'session' ? (
        <p className={styles.quiet}>
          <Trans id="survey.sessionWhere">
            People find it on the page of each session that is over, beside its recording, and under their events.
          </Trans>
        </p>
      ) : ready ? (
        <Copyable label={t({ id: 'survey.address', message: 'The link' })} value={`${location.origin}/e/${slug}/${purpose}`} />
      ) : null}
    </div>
  );
}

function Results({ slug, purpose }: { slug: string; purpose: SurveyPurpose }) {
  const { data, error, refetch } = useQuery(surveyResultsQuery(slug, purpose));
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      {data.answers > 0 && !data.hidden ? (
        <div className={styles.tools}>
          <ButtonAnchor href={`/api/v1/events/${slug}/surveys/${purpose}/export`} download icon="download">
            <Trans id="survey.download">Download as a table</Trans>
          </ButtonAnchor>
        </div>
      ) : null}
      <ResultList results={data} />
    </>
  );
}

function useRequests(slug: string, purpose: SurveyPurpose) {
  const queries = useQueryClient();
  const { queryKey } = surveyQuery(slug, purpose);
  const path = { slug, purpose };
  const keep = (saved: SurveyDesk) => {
    queries.setQueryData(queryKey, saved);
    for (const key of ['listSurveys', 'getSurveySheet']) void queries.invalidateQueries({ queryKey: [key] });
    return saved;
  };
  return {
    save: (body: SurveyWish) => dataOf(api.PUT('/events/{slug}/surveys/{purpose}', { params: { path }, body })).then(keep),
    read: () => dataOf(api.GET('/events/{slug}/surveys/{purpose}', { params: { path } })).then(keep),
  };
}
