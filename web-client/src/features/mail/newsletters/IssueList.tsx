import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { NewsletterIssue, NewsletterTopic } from '@/api/types.ts';
import styles from '../Mail.module.css';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { useNow } from '@/ui/useNow.ts';
import { textFor } from './topicTexts.ts';

export type IssueAct = 'release' | 'drop';

interface Props {
  issues: readonly NewsletterIssue[];
  topics: readonly NewsletterTopic[];
  busy: boolean;
  onEdit: (issue: NewsletterIssue) => void;
  onAct: (issue: NewsletterIssue, act: IssueAct) => void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Once written, letters to many leave the outbox one after the other. */
function mayWait({ doneAt }: NewsletterIssue, now: number): boolean {
  return !doneAt || now - Date.parse(doneAt) < HOUR;
}

/** Newsletters, the newest first: about what, to how many, and whether they have gone. */
export function IssueList({ issues, topics, busy, onEdit, onAct }: Props) {
  const { t, i18n } = useLingui();
  const now = useNow(MINUTE);
  const nameOf = (id: string) => textFor(topics.find((one) => one.id === id)?.texts ?? [], i18n.locale)?.name ?? '–';
  return (
    <ul className={styles.list} aria-label={t({ id: 'newsletter.title', message: 'Newsletters' })}>
      {issues.map((issue) => (
        <li key={issue.id} className={styles.card}>
          <div className={styles.head}>
            <h2 className={styles.title} dir="auto">
              {issue.texts[0]?.subject}
            </h2>
            <Standing issue={issue} />
          </div>
          <p className={styles.quiet}>
            <bdi>{nameOf(issue.topic)}</bdi>
            {issue.told > 0 ? (
              <>
                {' · '}
                <Plural id="newsletter.told" value={issue.told} one="# letter written" other="# letters written" />
              </>
            ) : null}
          </p>
          {issue.state === 'held' ? (
            <div className={styles.actions}>
              <Button size="s" look="primary" busy={busy} onClick={() => onAct(issue, 'release')}>
                <Trans id="circular.release">Release</Trans>
              </Button>
              <Button size="s" icon="pencil" onClick={() => onEdit(issue)}>
                <Trans id="newsletter.edit">Edit</Trans>
              </Button>
              <Button size="s" look="quiet" icon="trash" busy={busy} onClick={() => onAct(issue, 'drop')}>
                <Trans id="circular.drop">Remove</Trans>
              </Button>
            </div>
          ) : null}
          {issue.state === 'released' && mayWait(issue, now) ? (
            <div className={styles.actions}>
              <Button size="s" look="quiet" busy={busy} onClick={() => onAct(issue, 'drop')}>
                <Trans id="newsletter.stop">Stop it</Trans>
              </Button>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Standing({ issue: { state, doneAt } }: { issue: NewsletterIssue }) {
  if (state === 'held')
    return (
      <Pill tone="waiting">
        <Trans id="post.held">Held</Trans>
      </Pill>
    );
  if (state === 'dropped')
    return (
      <Pill tone="plain">
        <Trans id="post.dropped">Stopped</Trans>
      </Pill>
    );
  return doneAt ? (
    <Pill tone="success">
      <Trans id="newsletter.out">Gone out</Trans>
    </Pill>
  ) : (
    <Pill tone="info">
      <Trans id="post.waiting">On its way</Trans>
    </Pill>
  );
}
