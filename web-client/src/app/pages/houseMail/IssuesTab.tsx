import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { newsletterIssuesQuery, newslettersQuery } from '@/api/newsletterQueries.ts';
import type { NewsletterIssue } from '@/api/types.ts';
import styles from '@/features/mail/Mail.module.css';
import { IssueList, type IssueAct } from '@/features/mail/newsletters/IssueList.tsx';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';

const IssueDialog = lazy(() => import('./IssueDialog.tsx').then((m) => ({ default: m.IssueDialog })));

interface Props {
  slug: string;
  /** There is none yet. */
  onTopics: () => void;
}

/** Letters to the readers of a topic. */
export function IssuesTab({ slug, onTopics }: Props) {
  const { t } = useLingui();
  const topics = useQuery(newslettersQuery(slug));
  const { data, error, refetch } = useQuery(newsletterIssuesQuery(slug));
  const editing = useOpened<NewsletterIssue | 'new'>();
  const [asked, setAsked] = useState<{ issue: NewsletterIssue; act: IssueAct } | null>(null);
  const act = useIssueActs(slug);
  if (!data || !topics.data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const none = topics.data.topics.length === 0;
  const people = asked ? (data.readers.find((one) => one.topic === asked.issue.topic)?.people ?? 0) : 0;
  return (
    <div className={styles.part}>
      {none ? (
        <Empty
          icon="mail"
          title={t({ id: 'newsletter.noTopics', message: 'No topics yet' })}
          action={
            <Button look="primary" icon="plus" onClick={onTopics}>
              <Trans id="newsletter.toTopics">Make the first topic</Trans>
            </Button>
          }
        >
          <Trans id="newsletter.noTopicsText">People ask for newsletters by topic on the page of your organisation.</Trans>
        </Empty>
      ) : (
        <div className={styles.head}>
          <Button look="primary" icon="plus" onClick={() => editing.open('new')}>
            <Trans id="newsletter.write">Write a newsletter</Trans>
          </Button>
        </div>
      )}
      <FailedRequest error={act.error} />
      {data.issues.length > 0 ? (
        <IssueList
          issues={data.issues}
          topics={topics.data.topics}
          busy={act.isPending}
          onEdit={editing.open}
          onAct={(issue, what) => setAsked({ issue, act: what })}
        />
      ) : none ? null : (
        <Empty icon="mail" title={t({ id: 'circular.empty', message: 'No letters yet' })}>
          <Trans id="newsletter.noneYet">Only those get one who have said yes to its topic by mail.</Trans>
        </Empty>
      )}
      <Suspense>
        {editing.opened ? (
          <IssueDialog
            slug={slug}
            issue={editing.opened === 'new' ? null : editing.opened}
            topics={topics.data.topics}
            onClose={editing.close}
          />
        ) : null}
      </Suspense>
      {asked ? <Sure {...asked} people={people} onYes={() => act.mutate(asked)} onClose={() => setAsked(null)} /> : null}
    </div>
  );
}

interface SureProps {
  issue: NewsletterIssue;
  act: IssueAct;
  people: number;
  onYes: () => void;
  onClose: () => void;
}

/** What goes to many cannot be taken back. */
function Sure({ issue, act, people, onYes, onClose }: SureProps) {
  const { t } = useLingui();
  const releasing = act === 'release';
  const stopping = !releasing && issue.state === 'released';
  return (
    <Dialog
      open
      title={
        releasing
          ? t({ id: 'circular.sure', message: 'Release this letter?' })
          : stopping
            ? t({ id: 'newsletter.sureStop', message: 'Stop this newsletter?' })
            : t({ id: 'circular.sureDrop', message: 'Remove this letter?' })
      }
      onClose={onClose}
    >
      {releasing ? (
        <p>
          <Trans id="circular.atOnce">It goes out now. Recipients: {people}. What has left cannot be taken back.</Trans>
        </p>
      ) : null}
      {stopping ? (
        <p>
          <Trans id="newsletter.stopText">What has not left yet does not go. What has left cannot be taken back.</Trans>
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button
          look="primary"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {releasing ? (
            <Trans id="circular.release">Release</Trans>
          ) : stopping ? (
            <Trans id="newsletter.stop">Stop it</Trans>
          ) : (
            <Trans id="circular.drop">Remove</Trans>
          )}
        </Button>
      </div>
    </Dialog>
  );
}

function useIssueActs(slug: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ issue: { id: issueId, version }, act }: { issue: NewsletterIssue; act: IssueAct }): Promise<unknown> => {
      const path = { slug, issueId };
      return act === 'release'
        ? dataOf(api.PUT('/organisations/{slug}/newsletter-issues/{issueId}/release', { params: { path, query: { version } } }))
        : dataOf(api.DELETE('/organisations/{slug}/newsletter-issues/{issueId}', { params: { path } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: newsletterIssuesQuery(slug).queryKey }),
  });
}
