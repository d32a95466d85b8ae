import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { reviewQuery, reviewsQuery } from '@/api/applicationQueries.ts';
import type { ReviewQueue } from '@/api/types.ts';
import { KeepingLine } from '@/features/applications/KeepingLine.tsx';
import { QueueList } from '@/features/applications/QueueList.tsx';
import { isDone, nextUnscored, stepFrom } from '@/features/applications/reviewing.ts';
import type { Said } from '@/features/applications/ReviewKeeper.ts';
import { ScoreForm } from '@/features/applications/ScoreForm.tsx';
import { useKeys } from '@/features/programme/useKeys.ts';
import { LetterLine } from '@/features/applications/LetterLine.tsx';
import { AnswerList } from '@/features/registration/questions/AnswerList.tsx';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { LeaveGuard } from '@/ui/LeaveGuard.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { useReview, useReviewKeeper } from './useReview.ts';
import styles from './ReviewPage.module.css';

/** Applications side by side with what a reviewer says about them; all of it by keyboard. */
export function ReviewPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/reviews' });
  const { data, error, refetch } = useQuery(reviewsQuery(slug));
  useTitle(t({ id: 'review.title', message: 'Review applications' }));
  if (data) return <Desk key={slug} queue={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ queue }: { queue: ReviewQueue }) {
  const { t } = useLingui();
  const { applications } = queue;
  const [opened, open] = useState(() => nextUnscored(queue, undefined) ?? applications[0]?.id);
  const desk = useReviewKeeper(queue.slug);
  const left = applications.filter((one) => one.state === 'submitted' && !isDone(one, queue)).length;
  return (
    <Page>
      <LeaveGuard changed={desk.stuck} />
      <BackLink to="/e/$slug" params={{ slug: queue.slug }}>
        <bdi>{queue.title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'review.title', message: 'Review applications' })}
        lead={
          <Plural
            id="review.left.count"
            value={left}
            _0="Everything is scored"
            one="# application waits for you"
            other="# applications wait for you"
          />
        }
      />
      {queue.criteria.length === 0 ? (
        <Notice tone="info" title={t({ id: 'review.noCriteria', message: 'There are no criteria yet' })}>
          <Trans id="review.noCriteriaText">Whoever organises the event sets them. Until then you can read and leave comments.</Trans>
        </Notice>
      ) : null}
      {applications.length === 0 || !opened ? (
        <Empty icon="check" title={t({ id: 'review.none', message: 'There is nothing to review' })} />
      ) : (
        <div className={styles.desk}>
          <QueueList queue={queue} current={opened} onOpen={open} />
          <Opened key={opened} queue={queue} desk={desk} id={opened} onOpen={open} />
        </div>
      )}
    </Page>
  );
}

interface OpenedProps {
  queue: ReviewQueue;
  desk: ReturnType<typeof useReviewKeeper>;
  id: string;
  onOpen: (id: string) => void;
}

function Opened({ queue, desk, id, onOpen }: OpenedProps) {
  const { t } = useLingui();
  const entry = queue.applications.find((one) => one.id === id);
  const review = useReview(queue, id, desk);
  // What was just kept is drawn before the list that it is written into: nothing is read any more of what was left to others.
  const near = entry?.mine?.conflict === true || (review.said?.keeping === 'kept' && review.words.conflict);
  const closed = near || entry?.state !== 'submitted';
  const { score } = review;
  const actions = useMemo(() => {
    const go = (next: string | undefined) => next && onOpen(next);
    const keys: Record<string, () => void> = {
      j: () => go(stepFrom(queue.applications, id, 1)),
      k: () => go(stepFrom(queue.applications, id, -1)),
      n: () => go(nextUnscored(queue, id)),
    };
    for (let points = 1; points <= Math.min(9, queue.scale); points++) keys[points] = () => !closed && score(points);
    return keys;
  }, [queue, id, onOpen, closed, score]);
  const [keys, setKeys] = useKeys(actions);
  const next = nextUnscored(queue, id);
  return (
    <Card>
      <article
        className={styles.opened}
        aria-label={entry?.name ?? t({ id: 'review.nameless', message: `Application ${entry?.number ?? 0}` })}
      >
        <h2 className={styles.heading}>
          <bdi>{entry?.name ?? <Trans id="review.nameless">Application {entry?.number ?? 0}</Trans>}</bdi>
        </h2>
        {near ? <Left decided={entry?.state !== 'submitted'} takeBack={review.takeBack} /> : <Reading slug={queue.slug} id={id} />}
        {near ? null : (
          <ScoreForm criteria={queue.criteria} scale={queue.scale} words={review.words} closed={closed} onChange={review.change} />
        )}
        {closed && !near ? (
          <p className={styles.quiet}>
            <Trans id="review.closed">This application has been decided.</Trans>
          </p>
        ) : null}
        <FailedRequest error={review.error} />
        {review.said ? <SaidLine said={review.said} /> : null}
        <div className={styles.foot}>
          <Button look="primary" aria-disabled={!next} onClick={() => next && onOpen(next)}>
            <Trans id="review.next">Next one without points</Trans>
          </Button>
        </div>
        <CheckField
          label={t({ id: 'review.keys', message: 'Single keys: J and K go on and back, N to the next without points, digits give points' })}
          checked={keys}
          onChange={(event) => setKeys(event.target.checked)}
        />
      </article>
    </Card>
  );
}

/** Whether what was said is on the server. */
function SaidLine({ said: { keeping, failure } }: { said: Said }) {
  if (keeping === 'unkept') return <KeepingLine keeping={keeping} />;
  if (keeping === 'refused') {
    return (
      <>
        <KeepingLine keeping={keeping} />
        <FailedRequest error={failure} />
      </>
    );
  }
  return (
    <p role="status" className={styles.quiet}>
      {keeping === 'kept' ? <Trans id="save.saved">Saved</Trans> : <Trans id="application.keeping">Saving…</Trans>}
    </p>
  );
}

function Left({ decided, takeBack }: { decided: boolean; takeBack: { run: () => void; busy: boolean } }) {
  return (
    <>
      <p>
        <Trans id="review.nearText">You have left this application to others.</Trans>
      </p>
      {decided ? null : (
        <div>
          <Button look="quiet" busy={takeBack.busy} onClick={takeBack.run}>
            <Trans id="review.conflictBack">I can judge it after all</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function Reading({ slug, id }: { slug: string; id: string }) {
  const { data, error, refetch } = useQuery(reviewQuery(slug, id));
  if (data) {
    return (
      <>
        <AnswerList questions={data.questions} answers={data.answers} />
        <LetterLine letter={data.letter} />
      </>
    );
  }
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}
