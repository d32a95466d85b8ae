import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { mySpeakingQuery, speakingQuery } from '@/api/speakerQueries.ts';
import type { Speaking } from '@/api/types.ts';
import { AnswerForm, type SpeakerAnswer } from '@/features/speakers/AnswerForm.tsx';
import { NextSlot } from '@/features/speakers/NextSlot.tsx';
import { SlotList } from '@/features/speakers/SlotList.tsx';
import styles from '@/features/speakers/Speakers.module.css';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { SessionHandouts } from '../SessionHandouts.tsx';
import { AgreementPart, useRecordingQuestion } from './AgreementPart.tsx';
import { ProfilePart } from './ProfilePart.tsx';

/** Everything that somebody needs who speaks at one event. */
export function SpeakingPage() {
  const { speakerId } = useParams({ from: '/speaking/$speakerId' });
  const { data, error, refetch } = useQuery(speakingQuery(speakerId));
  useTitle(data?.event.title);
  useBrand(data?.event.organisation);
  if (data) return <Desk speaking={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ speaking }: { speaking: Speaking }) {
  const { t } = useLingui();
  const { event, state } = speaking;
  const { title } = event;
  const answer = useAnswer(speaking.id);
  return (
    <Page width="reading">
      <BackLink to="/home">
        <Trans id="home.title">My events</Trans>
      </BackLink>
      <PageHead
        title={
          state === 'confirmed'
            ? t({ id: 'speaking.title', message: `You speak at ${title}` })
            : t({ id: 'speaking.titleAsked', message: `Will you speak at ${title}?` })
        }
      />
      <div className={styles.cards}>
        <FailedRequest error={answer.error} />
        {state === 'confirmed' ? (
          <NextSlot slots={speaking.sessions} zone={event.zone} />
        ) : (
          <Question speaking={speaking} answer={answer} />
        )}
        {state === 'confirmed' && speaking.agreement ? <AgreementPart speakerId={speaking.id} agreement={speaking.agreement} /> : null}
        <section className={styles.cards} aria-labelledby="my-sessions">
          <h2 id="my-sessions">
            <Trans id="speaking.sessions">Your sessions</Trans>
          </h2>
          <SlotList
            slots={speaking.sessions}
            zone={event.zone}
            name={speaking.name}
            renderUnder={(slot) =>
              state === 'confirmed' && slot.released ? (
                <SessionHandouts session={slot} slug={event.slug} here={`/speaking/${speaking.id}`} level="h3" />
              ) : null
            }
          />
        </section>
        {state === 'confirmed' ? <ProfilePart speakerId={speaking.id} /> : null}
        {state === 'confirmed' ? <Leaving busy={answer.isPending} onAnswer={(given) => answer.mutate(given)} /> : null}
      </div>
    </Page>
  );
}

function useAnswer(speakerId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SpeakerAnswer) => dataOf(api.PUT('/me/speaking/{speakerId}/answer', { params: { path: { speakerId } }, body })),
    // Another wording stands by now: it is read before it is answered.
    onError: () => queries.invalidateQueries({ queryKey: speakingQuery(speakerId).queryKey }),
    onSuccess: (speaking) => {
      queries.setQueryData(speakingQuery(speakerId).queryKey, speaking);
      return queries.invalidateQueries({ queryKey: mySpeakingQuery.queryKey });
    },
  });
}

function Question({ speaking, answer }: { speaking: Speaking; answer: ReturnType<typeof useAnswer> }) {
  const { by = speaking.event.organisation.name, message, state } = speaking;
  const recording = useRecordingQuestion(speaking.agreement);
  return (
    <Card>
      {state === 'declined' ? (
        <p>
          <Trans id="speaking.declinedBefore">You have declined. Should your plans have changed, say yes now.</Trans>
        </p>
      ) : (
        <p>
          <Trans id="speaking.asksHere">{by} asks you to speak.</Trans>
        </p>
      )}
      {message ? (
        <blockquote className={styles.word} dir="auto">
          {message}
        </blockquote>
      ) : null}
      <AnswerForm recording={recording} busy={answer.isPending} onAnswer={(given) => answer.mutate(given)} />
    </Card>
  );
}

/** Plans change; the second press says so to the organisers. */
function Leaving({ busy, onAnswer }: { busy: boolean; onAnswer: (given: SpeakerAnswer) => void }) {
  const [sure, setSure] = useState(false);
  return (
    <p className={styles.buttons}>
      <Button look="quiet" busy={busy} onClick={() => (sure ? onAnswer({ comes: false, word: '' }) : setSure(true))}>
        {sure ? (
          <Trans id="speaking.leaveSure">Yes, tell the organisers that I cannot speak</Trans>
        ) : (
          <Trans id="speaking.leave">I cannot speak after all</Trans>
        )}
      </Button>
    </p>
  );
}
