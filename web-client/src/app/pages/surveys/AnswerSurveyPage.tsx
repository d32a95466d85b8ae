import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { about, surveySheetQuery } from '@/api/surveyQueries.ts';
import type { FormAnswer, SurveyPurpose, SurveySheet } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { AnswerList } from '@/features/registration/questions/AnswerList.tsx';
import { answersOf, valuesOf } from '@/features/registration/questions/answers.ts';
import { FaultSummary, FormFields } from '@/features/registration/questions/FormFields.tsx';
import { useAnswers } from '@/features/registration/useAnswers.ts';
import { NamesNotice } from '@/features/surveys/NamesNotice.tsx';
import { useSurveyWords } from '@/features/surveys/useSurveyWords.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';

export function FeedbackPage() {
  const { slug } = useParams({ from: '/e/$slug/feedback' });
  return <Asked slug={slug} purpose="feedback" />;
}

export function SurveyAnswerPage() {
  const { slug } = useParams({ from: '/e/$slug/survey' });
  return <Asked slug={slug} purpose="survey" />;
}

/** About one session, once it is over. */
export function SessionFeedbackPage() {
  const { slug, sessionId } = useParams({ from: '/e/$slug/sessions/$sessionId/feedback' });
  return <Asked key={sessionId} slug={slug} purpose="session" session={sessionId} />;
}

interface Place {
  slug: string;
  purpose: SurveyPurpose;
  session?: string;
}

function Asked(place: Place) {
  const words = useSurveyWords();
  const { slug, purpose, session } = place;
  const { data, error, refetch } = useQuery(surveySheetQuery(slug, purpose, session));
  const title = words.title(session ? 'feedback' : purpose);
  const subject = data && (data.session ?? data.event).title;
  useTitle(subject ? `${title}: ${subject}` : title);
  useBrand(data?.event.organisation);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="form">
      {session ? (
        <BackLink to="/e/$slug/sessions/$sessionId" params={{ slug, sessionId: session }}>
          <bdi>{subject}</bdi>
        </BackLink>
      ) : (
        <BackLink to="/e/$slug" params={{ slug }}>
          <bdi>{subject}</bdi>
        </BackLink>
      )}
      <PageHead title={title} lead={<bdi>{subject}</bdi>} />
      <State sheet={data} place={place} />
    </Page>
  );
}

const pathOf = ({ slug, purpose, session }: Place) => (session ? `/e/${slug}/sessions/${session}/feedback` : `/e/${slug}/${purpose}`);

function State({ sheet, place }: { sheet: SurveySheet; place: Place }) {
  if (sheet.answered && sheet.anonymous) return <Thanks />;
  if (sheet.state === 'open' && sheet.admitted) return <Questions key={sheet.version} sheet={sheet} place={place} />;
  if (sheet.answered) {
    return (
      <>
        <Thanks />
        <AnswerList questions={sheet.questions} answers={sheet.answers} />
      </>
    );
  }
  return <NotNow sheet={sheet} place={place} />;
}

function Thanks() {
  const { t } = useLingui();
  return (
    <Empty icon="check" title={t({ id: 'survey.thanks', message: 'Thank you, your answers are counted' })}>
      <Trans id="survey.thanksText">Those who organise the event read what everybody says.</Trans>
    </Empty>
  );
}

/** Why there is nothing to answer, and what would change that. */
function NotNow({ sheet, place }: { sheet: SurveySheet; place: Place }) {
  const { t } = useLingui();
  const { signedIn } = useMe();
  const { state, opensAt, event } = sheet;
  if (state === 'waiting' && opensAt) {
    return (
      <Empty icon="clock" title={t({ id: 'survey.notYet', message: 'This is not open yet' })}>
        <Trans id="survey.notYetText">
          You can answer from <When at={opensAt} zone={event.zone} /> on.
        </Trans>
      </Empty>
    );
  }
  if (state !== 'open') return <Empty icon="clock" title={t({ id: 'survey.over', message: 'No more answers are taken here' })} />;
  if (signedIn) {
    return (
      <Empty icon="people" title={t({ id: 'survey.notYours', message: 'This is asked of those who have a seat' })}>
        <Trans id="survey.notYoursText">If you registered with another mail address, sign in with that one.</Trans>
      </Empty>
    );
  }
  return (
    <Empty
      icon="person"
      title={t({ id: 'survey.signIn', message: 'Please sign in to answer' })}
      action={
        <ButtonLink to="/sign-in" search={{ next: pathOf(place) }} look="primary">
          <Trans id="account.signIn">Sign in</Trans>
        </ButtonLink>
      }
    >
      <Trans id="survey.signInText">A link by mail is enough.</Trans>
    </Empty>
  );
}

function Questions({ sheet, place }: { sheet: SurveySheet; place: Place }) {
  const { signedIn } = useMe();
  const { questions } = sheet;
  const answers = useAnswers(`survey:${place.slug}:${place.session ?? place.purpose}`, questions, valuesOf(sheet.answers));
  const send = useSend(sheet, place);
  const submit = () => {
    if (send.isPending || !answers.check()) return;
    send.mutate(answersOf(questions, answers.values), {
      onSuccess: answers.forget,
      onError: (failure) => answers.refuse(asApiError(failure).fields),
    });
  };
  const failure = send.error ? asApiError(send.error) : null;
  return (
    <Form onSubmit={submit}>
      <NamesNotice sheet={sheet} signedIn={signedIn} />
      <FaultSummary questions={questions} faults={answers.faults} tries={answers.tries} />
      <FormFields questions={questions} values={answers.values} faults={answers.faults} onChange={answers.change} />
      <Refused failure={failure} faulty={Object.keys(answers.faults).length > 0} />
      <Button type="submit" look="primary" size="l" wide busy={send.isPending}>
        {sheet.answered ? <Trans id="survey.sendAgain">Save my answers</Trans> : <Trans id="survey.send">Send my answers</Trans>}
      </Button>
      <p role="status">{send.isSuccess ? <Trans id="survey.kept">Thank you, your answers are kept.</Trans> : null}</p>
    </Form>
  );
}

function Refused({ failure, faulty }: { failure: ApiError | null; faulty: boolean }) {
  const { t } = useLingui();
  if (!failure) return null;
  if (failure.code === 'validation') {
    return faulty ? null : <Notice tone="error" title={t({ id: 'survey.empty', message: 'Please answer at least one question' })} />;
  }
  return (
    <Notice tone="error" title={failure.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
      {failure.code === 'stale' ? (
        <Trans id="survey.changed">
          The questions, or what is kept of names, have changed. What you wrote is still here; please look through it once more.
        </Trans>
      ) : (
        failure.detail
      )}
    </Notice>
  );
}

function useSend(sheet: SurveySheet, { slug, purpose, session }: Place) {
  const queries = useQueryClient();
  const { queryKey } = surveySheetQuery(slug, purpose, session);
  return useMutation({
    mutationFn: (answers: FormAnswer[]) =>
      dataOf(
        api.PUT('/events/{slug}/surveys/{purpose}/answers', {
          params: { path: { slug, purpose }, query: about(session) },
          body: { version: sheet.version ?? '', anonymous: sheet.anonymous, answers },
        }),
      ),
    onSuccess: () => {
      queries.setQueryData(queryKey, (now) => (now ? { ...now, answered: true } : now));
      for (const key of ['listSurveys', 'listMySurveys']) void queries.invalidateQueries({ queryKey: [key] });
    },
    onError: (error) => {
      // Sent again after a lost answer it is counted already; what has changed is shown anew.
      if (['already-answered', 'stale', 'survey-closed'].includes(asApiError(error).code)) void queries.invalidateQueries({ queryKey });
    },
  });
}
