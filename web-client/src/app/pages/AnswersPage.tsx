import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { myRegistrationsQuery } from '@/api/queries.ts';
import { myAnswersQuery } from '@/api/registrationQueries.ts';
import type { FormAnswer, MyRegistration, OwnAnswers } from '@/api/types.ts';
import { AnswerList } from '@/features/registration/questions/AnswerList.tsx';
import { answersOf, valuesOf } from '@/features/registration/questions/answers.ts';
import { FaultSummary, FormFields } from '@/features/registration/questions/FormFields.tsx';
import { useAnswers } from '@/features/registration/useAnswers.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { When } from '@/ui/When.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What I answered when I registered; until the deadline it can be changed. */
export function AnswersPage() {
  const { t } = useLingui();
  const { registrationId } = useParams({ from: '/home/registrations/$registrationId' });
  const mine = useQuery(myRegistrationsQuery);
  const answers = useQuery(myAnswersQuery(registrationId));
  const one = mine.data?.registrations.find(({ registration }) => registration.id === registrationId);
  useTitle(t({ id: 'seat.answers', message: 'My answers' }));
  useBrand(one?.event.organisation);
  const error = mine.error ?? answers.error;
  if (mine.data && !one) return <NotFoundPage />;
  if (one && answers.data) return <Mine one={one} own={answers.data} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([mine.refetch(), answers.refetch()])} /> : <Loading />;
}

function Mine({ one: { event, registration }, own }: { one: MyRegistration; own: OwnAnswers }) {
  const { t } = useLingui();
  return (
    <Page width="form">
      <BackLink to="/home">
        <Trans id="home.title">My events</Trans>
      </BackLink>
      <PageHead title={t({ id: 'seat.answers', message: 'My answers' })} lead={<bdi>{event.title}</bdi>} />
      {own.questions.length === 0 ? (
        <Empty icon="question" title={t({ id: 'answers.none', message: 'Nothing was asked for this event' })} />
      ) : own.changeableUntil ? (
        <Change own={own} until={own.changeableUntil} zone={event.zone} id={registration.id} slug={event.slug} />
      ) : (
        <>
          <Notice tone="info">
            <Trans id="answers.late">The deadline has passed; your answers stay as they are.</Trans>
          </Notice>
          <AnswerList questions={own.questions} answers={own.answers} />
        </>
      )}
    </Page>
  );
}

interface ChangeProps {
  own: OwnAnswers;
  until: string;
  zone: string;
  id: string;
  slug: string;
}

function Change({ own, until, zone, id, slug }: ChangeProps) {
  const { t } = useLingui();
  const answers = useAnswers(`answers:${id}`, own.questions, valuesOf(own.answers));
  const save = useSave(id, own.version ?? '');
  const submit = () => {
    if (save.isPending || !answers.check()) return;
    save.mutate(answersOf(own.questions, answers.values), {
      onSuccess: answers.forget,
      onError: (failure) => answers.refuse(asApiError(failure).fields),
    });
  };
  const failure = save.error ? asApiError(save.error) : null;
  return (
    <Form onSubmit={submit}>
      <p>
        <Trans id="answers.until">
          You can change them until <When at={until} zone={zone} />.
        </Trans>
      </p>
      <FaultSummary questions={own.questions} faults={answers.faults} tries={answers.tries} />
      <FormFields
        questions={own.questions}
        values={answers.values}
        faults={answers.faults}
        place={{ slug, purpose: 'registration' }}
        onChange={answers.change}
      />
      {failure && failure.code !== 'validation' ? (
        <Notice tone="error" title={failure.message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />
      ) : null}
      <div>
        <Button type="submit" look="primary" size="l" busy={save.isPending}>
          <Trans id="plan.save">Save</Trans>
        </Button>
      </div>
      <p role="status">{save.isSuccess ? <Trans id="save.saved">Saved</Trans> : null}</p>
    </Form>
  );
}

function useSave(registrationId: string, version: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answers: FormAnswer[]) =>
      dataOf(api.PUT('/me/registrations/{registrationId}/answers', { params: { path: { registrationId } }, body: { version, answers } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: myAnswersQuery(registrationId).queryKey, refetchType: 'none' }),
  });
}
