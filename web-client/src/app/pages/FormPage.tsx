import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import { formQuery, type Purpose } from '@/api/registrationQueries.ts';
import type { EventPage, FormSheet } from '@/api/types.ts';
import { FormEditor } from '@/features/registration/questions/editor/FormEditor.tsx';
import { FormPreview } from '@/features/registration/questions/editor/FormPreview.tsx';
import { useFormDesk } from '@/features/registration/questions/editor/useFormDesk.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { isSurvey, useSurveyWords } from '@/features/surveys/useSurveyWords.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './UnderTabs.module.css';

/** The questions of the registration: edited, looked at as attendees will, and published. */
export function FormPage() {
  const { slug } = useParams({ from: '/e/$slug/registrations/form' });
  return <Questions slug={slug} purpose="registration" />;
}

/** The same for those who apply. */
export function ApplicationFormPage() {
  const { slug } = useParams({ from: '/e/$slug/applications/form' });
  return <Questions slug={slug} purpose="application" />;
}

/** What those are asked who came. */
export function SurveyFormPage() {
  const { slug, purpose } = useParams({ from: '/e/$slug/surveys/$purpose/form' });
  return isSurvey(purpose) ? <Questions key={purpose} slug={slug} purpose={purpose} /> : <NotFoundPage />;
}

function Questions({ slug, purpose }: { slug: string; purpose: Purpose }) {
  const { t } = useLingui();
  const event = useQuery(eventQuery(slug));
  const sheet = useQuery({ ...formQuery(slug, purpose), enabled: event.data?.rights.organise === true });
  const title = event.data?.event.title ?? '';
  useTitle(title && t({ id: 'form.pageTitle', message: `Questions: ${title}` }));
  useBrand(event.data?.event.organisation);
  if (event.data && !event.data.rights.organise) return <NotFoundPage />;
  if (event.data && sheet.data) return <Desk event={event.data.event} sheet={sheet.data} purpose={purpose} />;
  const error = event.error ?? sheet.error;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), sheet.refetch()])} /> : <Loading />;
}

function Head({ event: { slug, title }, purpose }: { event: EventPage['event']; purpose: Purpose }) {
  const { t } = useLingui();
  const words = useSurveyWords();
  return (
    <>
      {purpose === 'application' ? (
        <BackLink to="/e/$slug/applications" params={{ slug }}>
          <Trans id="applications.title">Applications</Trans>
        </BackLink>
      ) : purpose === 'registration' ? (
        <BackLink to="/e/$slug/registrations" params={{ slug }}>
          <Trans id="registrations.heading">Registrations</Trans>
        </BackLink>
      ) : (
        <BackLink to="/e/$slug/surveys/$purpose" params={{ slug, purpose }}>
          {words.title(purpose)}
        </BackLink>
      )}
      <PageHead title={t({ id: 'form.title', message: 'Questions' })} lead={<Lead title={title} purpose={purpose} />} />
    </>
  );
}

function Lead({ title, purpose }: { title: string; purpose: Purpose }) {
  switch (purpose) {
    case 'application':
      return (
        <Trans id="form.applyLead">
          What <bdi>{title}</bdi> asks of those who apply. Published questions never change for those who answered them.
        </Trans>
      );
    case 'registration':
      return (
        <Trans id="form.lead">
          What <bdi>{title}</bdi> asks of those who register. Published questions never change for those who answered them.
        </Trans>
      );
    default:
      return (
        <Trans id="form.surveyLead">
          What <bdi>{title}</bdi> wants to know. Published questions never change for those who answered them.
        </Trans>
      );
  }
}

function Desk({ event, sheet, purpose }: { event: EventPage['event']; sheet: FormSheet; purpose: Purpose }) {
  const { t } = useLingui();
  const requests = useRequests(event.slug, purpose);
  const desk = useFormDesk(sheet, requests);
  const [tab, setTab] = useState('questions');
  return (
    <Page width="reading">
      <Head event={event} purpose={purpose} />
      <Tabs
        label={t({ id: 'form.title', message: 'Questions' })}
        current={tab}
        onChange={setTab}
        tabs={[
          { key: 'questions', label: <Trans id="form.tab.edit">Edit</Trans> },
          { key: 'preview', label: <Trans id="form.tab.preview">As attendees see it</Trans> },
        ]}
      >
        <div className={styles.under}>
          {tab === 'questions' ? (
            <FormEditor form={desk.form} onChange={desk.change} survey={isSurvey(purpose)} />
          ) : (
            <FormPreview key={JSON.stringify(desk.form.questions)} questions={desk.form.questions} />
          )}
        </div>
      </Tabs>
      {desk.merged === null ? null : (
        <Notice tone="info" title={t({ id: 'form.merged', message: 'Somebody else saved this form in the meantime' })}>
          <p>
            <Plural
              id="form.mergedText"
              value={desk.merged}
              _0="Their changes and yours are put together here. Please look it over and save."
              one="Their changes and yours are put together here. # question that both of you changed is there twice."
              other="Their changes and yours are put together here. # questions that both of you changed are there twice."
            />
          </p>
        </Notice>
      )}
      <SaveFoot
        changed={desk.changed}
        saving={desk.saving}
        stale={false}
        refused={desk.refused}
        onSave={desk.save}
        onDiscard={desk.discard}
      />
      <Publishing desk={desk} />
    </Page>
  );
}

function Publishing({ desk }: { desk: ReturnType<typeof useFormDesk> }) {
  const { sheet, changed } = desk;
  if (changed || desk.saving === 'busy') return null;
  const number = sheet.shown?.number ?? 0;
  if (!sheet.changed) {
    return number > 0 && sheet.form.questions.length > 0 ? (
      <Notice tone="success">
        <Trans id="form.published">Attendees are asked this (version {number}).</Trans>
      </Notice>
    ) : null;
  }
  return (
    <Notice tone="waiting">
      <p>
        <Trans id="form.unpublished">What you saved is not asked yet.</Trans>
      </p>
      <Button look="primary" busy={desk.publishing} onClick={desk.publish}>
        <Trans id="form.publish">Publish the questions</Trans>
      </Button>
    </Notice>
  );
}

function useRequests(slug: string, purpose: Purpose) {
  const queries = useQueryClient();
  const { queryKey } = formQuery(slug, purpose);
  const path = { slug, purpose };
  const keep = (saved: FormSheet) => {
    queries.setQueryData(queryKey, saved);
    return saved;
  };
  return {
    save: (form: FormSheet['form'], version: number) =>
      dataOf(api.PUT('/events/{slug}/forms/{purpose}', { params: { path, query: { version } }, body: form })).then(keep),
    publish: async (version: number) => {
      const saved = await dataOf(api.POST('/events/{slug}/forms/{purpose}/versions', { params: { path, query: { version } } })).then(keep);
      for (const key of ['getEvent', 'getQuestions', 'getSurvey', 'getSurveySheet']) void queries.invalidateQueries({ queryKey: [key] });
      return saved;
    },
    /** What is kept now. */
    read: () => dataOf(api.GET('/events/{slug}/forms/{purpose}', { params: { path } })).then(keep),
    isStale: (error: unknown) => asApiError(error).code === 'stale',
  };
}
