import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useTabSecret } from '@/api/fragment.ts';
import { mySpeakingQuery } from '@/api/speakerQueries.ts';
import type { Speaking } from '@/api/types.ts';
import { useMe, useSignedIn } from '@/api/useMe.ts';
import { AnswerForm, type SpeakerAnswer } from '@/features/speakers/AnswerForm.tsx';
import { SlotList } from '@/features/speakers/SlotList.tsx';
import styles from '@/features/speakers/Speakers.module.css';
import { useBrand } from '@/styles/useBrand.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { OpenAgain } from '../../OpenAgain.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { useRecordingQuestion } from './AgreementPart.tsx';

/** The link of a speaker's letter. Looking at it uses nothing up; one of the two buttons answers. */
export function AnswerPage() {
  const { t } = useLingui();
  const token = useTabSecret();
  useTitle(t({ id: 'speaking.askedTitle', message: 'Will you speak?' }));
  const { data, error, refetch } = useQuery({
    queryKey: ['openSpeakerInvitation', token],
    queryFn: () => dataOf(api.POST('/speaking/openings', { body: { token } })),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (!token) return <OpenAgain />;
  if (data) return <Asked token={token} asked={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <Expired />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Asked({ token, asked }: { token: string; asked: Speaking }) {
  const signedIn = useSignedIn();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { by = asked.event.organisation.name, name, message } = asked;
  const { title, zone } = asked.event;
  useBrand(asked.event.organisation);
  const recording = useRecordingQuestion(asked.agreement);
  const answer = useMutation({
    mutationFn: (given: SpeakerAnswer) => dataOf(api.POST('/speaking/answers', { body: { token, ...given } })),
    // Another wording stands by now: it is read before it is answered.
    onError: (error) =>
      asApiError(error).code === 'stale' ? queries.invalidateQueries({ queryKey: ['openSpeakerInvitation'] }) : undefined,
    onSuccess: async (done) => {
      if (done.speaking.state !== 'confirmed') return;
      if (done.me) signedIn(done.me);
      // Whoever is signed in with the address finds it among their own.
      const reading = done.me || me.signedIn ? queries.fetchQuery({ ...mySpeakingQuery, staleTime: 0 }) : null;
      // The answer is kept: where that cannot be looked up, the page says thank you, as it does to whoever is not signed in.
      const mine = await reading?.catch(() => null);
      if (mine?.speaking.some(({ id }) => id === done.speaking.id)) {
        void navigate({ to: '/speaking/$speakerId', params: { speakerId: done.speaking.id } });
      }
    },
  });
  if (answer.error && asApiError(answer.error).code === 'link-expired') return <Expired />;
  if (answer.data) return <Answered answered={answer.data.speaking} />;
  return (
    <Page width="reading">
      <Card>
        <h1>
          <Trans id="speaking.asks">
            {by} asks you to speak at {title}
          </Trans>
        </h1>
        {message ? (
          <blockquote className={styles.word} dir="auto">
            {message}
          </blockquote>
        ) : null}
        <SlotList slots={asked.sessions} zone={zone} name={name} />
        <p className={styles.quiet}>
          <Trans id="speaking.asName">The programme names you {name}; you can change that later.</Trans>
        </p>
        <FailedRequest error={answer.error} />
        <AnswerForm recording={recording} busy={answer.isPending} onAnswer={(given) => answer.mutate(given)} />
      </Card>
    </Page>
  );
}

/** A link may have been passed on, so it opens nobody's account: that takes a mail to the address itself. */
function Answered({ answered }: { answered: Speaking }) {
  const { t } = useLingui();
  const comes = answered.state === 'confirmed';
  const title = comes
    ? t({ id: 'speaking.thanks', message: 'Thank you: you speak' })
    : t({ id: 'speaking.declined', message: 'Thank you for your answer' });
  return (
    <Ending
      icon="check"
      title={title}
      action={
        comes ? (
          <ButtonLink to="/sign-in" search={{ next: `/speaking/${answered.id}` }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        ) : undefined
      }
    >
      {comes ? (
        <Trans id="speaking.thanksText">Sign in with the address that the letter came to; everything for your session is there.</Trans>
      ) : (
        <Trans id="speaking.declinedText">The organisers see it now. Should your plans change, write to them.</Trans>
      )}
    </Ending>
  );
}

function Expired() {
  const { t } = useLingui();
  const title = t({ id: 'speaking.expired', message: 'This link has been used or has expired' });
  return (
    <Ending
      icon="clock"
      title={title}
      action={
        <ButtonLink to="/home" look="primary">
          <Trans id="speaking.home">My events</Trans>
        </ButtonLink>
      }
    >
      <Trans id="speaking.expiredText">Where you speak stands under your events, once you are signed in with the same address.</Trans>
    </Ending>
  );
}
