import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Poll } from '@/api/types.ts';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import { Button } from '@/ui/Button.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { HostPoll } from './HostPoll.tsx';
import type { HostActions } from './hostActions.ts';
import { QuickPoll } from './QuickPoll.tsx';
import panel from './PollsPanel.module.css';
import styles from './HostPolls.module.css';

const MOST_POLLS = 50;

export type Run = (what: (actions: HostActions) => Promise<unknown>) => Promise<boolean>;

interface Props {
  polls: readonly Poll[];
  status: TopicStatus;
  closed: boolean;
  /** How many people are in the room now. */
  here?: number | undefined;
  busy: boolean;
  error?: string | undefined;
  onRun: Run;
  onNew: () => void;
  onEdit: (poll: Poll) => void;
  onRetry: () => void;
}

/** Polls for those who run them: one line asks at once, below is what is open, what is drafted, what was. */
export function HostPollsView({ polls, status, closed, here, busy, error, onRun, onNew, onEdit, onRetry }: Props) {
  const { t } = useLingui();
  const of = (state: Poll['state']) => polls.filter((poll) => poll.state === state);
  const drafts = of('draft');
  const full = polls.length >= MOST_POLLS;
  const move = (id: string, by: number) => {
    const ids = drafts.map((poll) => poll.id);
    const from = ids.indexOf(id);
    return onRun((actions) => actions.order(ids.toSpliced(from, 1).toSpliced(from + by, 0, id)));
  };
  const row = (poll: Poll, at: number, all: readonly Poll[]) => (
    <HostPoll
      key={poll.id}
      poll={poll}
      closed={closed}
      here={here}
      busy={busy}
      full={full}
      onRun={onRun}
      onEdit={() => onEdit(poll)}
      onUp={poll.state === 'draft' && at > 0 ? () => void move(poll.id, -1) : undefined}
      onDown={poll.state === 'draft' && at < all.length - 1 ? () => void move(poll.id, 1) : undefined}
    />
  );
  return (
    <div className={panel.scroller}>
      <div className={styles.top}>
        {closed ? null : <QuickPoll busy={busy} full={full} onRun={onRun} />}
        <Button icon="plus" wide onClick={onNew} aria-disabled={full}>
          <Trans id="poll.new">New poll</Trans>
        </Button>
        {full ? (
          <p className={styles.hint}>
            <Trans id="poll.full">A session holds 50 polls. Remove one to make room.</Trans>
          </p>
        ) : null}
        {error ? (
          <p className={styles.error} role="alert">
            {error}
          </p>
        ) : null}
      </div>
      {status === 'loading' && polls.length === 0 ? <Loading /> : null}
      {status === 'failed' && polls.length === 0 ? (
        <Failure title={t({ id: 'poll.failed', message: 'The polls could not be read' })} onRetry={onRetry} />
      ) : null}
      {status === 'live' && polls.length === 0 ? (
        <Empty icon="poll" title={t({ id: 'poll.noDraft', message: 'Nothing is prepared' })}>
          <Trans id="poll.noDraftText">Draft polls before the session, or ask the room on the spot.</Trans>
        </Empty>
      ) : null}
      <Part title={t({ id: 'poll.part.open', message: 'Open now' })} rows={of('open').map(row)} />
      <Part title={t({ id: 'poll.part.drafts', message: 'Drafts' })} rows={drafts.map(row)} />
      <Part title={t({ id: 'poll.part.closed', message: 'Closed' })} rows={of('closed').toReversed().map(row)} />
    </div>
  );
}

function Part({ title, rows }: { title: string; rows: readonly ReactNode[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={panel.heading}>{title}</h2>
      <ul className={panel.rows}>{rows}</ul>
    </section>
  );
}
