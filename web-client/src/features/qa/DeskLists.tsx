import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';
import { AskedBy } from './AskedBy.tsx';
import type { QaDeeds } from './deeds.ts';
import type { DeskQuestion } from './deskTopic.ts';
import { DismissDialog } from './DismissDialog.tsx';
import { useInTurn, type Left, type Run } from './useInTurn.ts';
import styles from './QaPanel.module.css';

interface Props {
  questions: readonly DeskQuestion[];
  state: DeskQuestion['state'];
  deeds: QaDeeds;
}

/** What waits for approval or was dismissed: read, decided, the next one has the focus. Several can be decided at once. */
export function DeskLists({ questions, state, deeds }: Props) {
  const [declining, setDeclining] = useState<readonly DeskQuestion[]>([]);
  const { marked, mark, decide, run, left } = useDeciding(deeds);
  const shown = questions.filter((one) => one.state === state);
  const chosen = shown.filter(({ id }) => marked.has(id));
  const open = (some: readonly DeskQuestion[]) => decide(some, 'open');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-question]');
    const question = shown.find(({ id }) => id === row?.dataset['question']);
    if (!question || event.ctrlKey || event.metaKey || event.altKey) return;
    const some = chosen.length > 0 && !run ? chosen : [question];
    const letters: Record<string, () => void> = {
      a: () => {
        if (some.length === 1) nextOf(row)?.querySelector('button')?.focus();
        open(some);
      },
      d: () => setDeclining(state === 'waiting' ? some : []),
      x: () => mark(question.id),
    };
    const deed = letters[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  if (shown.length === 0) return <NothingHere state={state} />;
  return (
    <>
      {state === 'waiting' ? <Bulk shown={shown} chosen={chosen} run={run} left={left} onOpen={open} onDecline={setDeclining} /> : null}
      {/* The letters only do what the buttons inside do. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((question) => (
          <Row
            key={question.id}
            question={question}
            marked={state === 'waiting' && marked.has(question.id)}
            deeds={deeds}
            onMark={() => mark(question.id)}
            onDecline={() => setDeclining([question])}
          />
        ))}
      </ul>
      {declining.length > 0 ? (
        <DismissDialog
          text={declining.map(({ text }) => text).join('\n')}
          onDismiss={(reason) => decide(declining, 'dismissed', reason)}
          onClose={() => setDeclining([])}
        />
      ) : null}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Which questions are marked, and what is done with one or with many; those that could not be done are marked after it. */
function useDeciding(deeds: QaDeeds) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(NONE);
  const [left, setLeft] = useState<Left>();
  const { run, start } = useInTurn((now, ids) => {
    setMarked((before) => new Set([...before].filter((id) => !ids.includes(id)).concat([...now.ids])));
    setLeft(now.ids.size > 0 ? now : undefined);
  });
  const mark = (id: string) => setMarked(marked.has(id) ? new Set([...marked].filter((one) => one !== id)) : new Set([...marked, id]));
  const decide = (some: readonly DeskQuestion[], as: 'open' | 'dismissed', reason?: string) => {
    const ids = some.map(({ id }) => id);
    setLeft(undefined);
    if (ids.length > 1) return start(ids, (id) => deeds.decide(id, as, reason));
    for (const id of ids) deeds.mark(id, as, reason);
    setMarked((before) => new Set([...before].filter((id) => !ids.includes(id))));
  };
  return { marked, mark, decide, run, left };
}

function NothingHere({ state }: Pick<Props, 'state'>) {
  const { t } = useLingui();
  const waiting = t({ id: 'qa.desk.none', message: 'Nothing waits for you' });
  return (
    <Empty icon="check" title={state === 'waiting' ? waiting : t({ id: 'qa.desk.noneDismissed', message: 'Nothing was dismissed' })} />
  );
}

interface BulkProps {
  shown: readonly DeskQuestion[];
  chosen: readonly DeskQuestion[];
  run: Run | undefined;
  left: Left | undefined;
  onOpen: (some: readonly DeskQuestion[]) => void;
  onDecline: (some: readonly DeskQuestion[]) => void;
}

/** What one press does with all that wait, or with those that were selected. */
function Bulk({ shown, chosen, run, left, onOpen, onDecline }: BulkProps) {
  const { t } = useLingui();
  const busy = run !== undefined;
  return (
    <div className={styles.bulk}>
      <p className={styles.note}>
        <Trans id="qa.desk.keys">On a button: A approves, D declines, X selects.</Trans>
      </p>
      {chosen.length > 0 ? (
        <p className={styles.deeds} role="status">
          <Button size="s" look="primary" busy={busy} onClick={() => onOpen(chosen)}>
            <Trans id="qa.desk.some">Approve {chosen.length}</Trans>
          </Button>
          <Button size="s" busy={busy} onClick={() => onDecline(chosen)}>
            <Trans id="qa.desk.declineSome">Decline {chosen.length}</Trans>
          </Button>
        </p>
      ) : shown.length > 1 ? (
        <Button size="s" busy={busy} onClick={() => onOpen(shown)}>
          <Trans id="qa.desk.all">Approve all {shown.length}</Trans>
        </Button>
      ) : null}
      {run ? (
        <label className={styles.note}>
          {run.done} / {run.of} <progress value={run.done} max={run.of} />
        </label>
      ) : null}
      {left ? (
        <p className={styles.note} role="alert">
          {left.reason || t({ id: 'qa.notSent', message: 'This did not reach the room.' })}
        </p>
      ) : null}
    </div>
  );
}

function nextOf(row: HTMLElement | null): Element | null {
  return row ? (row.nextElementSibling ?? row.previousElementSibling) : null;
}

interface RowProps {
  question: DeskQuestion;
  marked: boolean;
  deeds: QaDeeds;
  onMark: () => void;
  onDecline: () => void;
}

function Row({ question, marked, deeds, onMark, onDecline }: RowProps) {
  const { id, text, by, unnamed, state, reason } = question;
  return (
    <li className={marked ? `${styles.own} ${styles.marked}` : styles.own} data-question={id}>
      <p dir="auto">{text}</p>
      <p className={styles.note}>
        <AskedBy by={by} unnamed={unnamed} />
        {reason ? <bdi>{` · ${reason}`}</bdi> : null}
      </p>
      <p className={styles.deeds} data-work>
        <Button size="s" {...(state === 'waiting' ? { look: 'primary' as const } : {})} onClick={() => deeds.mark(id, 'open')}>
          {state === 'waiting' ? <Trans id="qa.approve">Approve</Trans> : <Trans id="qa.restore">Bring back</Trans>}
        </Button>
        {state === 'waiting' ? (
          <>
            <Button size="s" onClick={onDecline}>
              <Trans id="qa.decline">Decline</Trans>
            </Button>
            <Button size="s" look="quiet" {...(marked ? { icon: 'check' as const } : {})} aria-pressed={marked} onClick={onMark}>
              <Trans id="qa.select">Select</Trans>
            </Button>
          </>
        ) : null}
      </p>
    </li>
  );
}
