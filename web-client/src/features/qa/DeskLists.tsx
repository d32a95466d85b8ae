import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Empty } from '@/ui/States.tsx';
import { AskedBy } from './AskedBy.tsx';
import type { QaDeeds } from './deeds.ts';
import type { DeskQuestion } from './deskTopic.ts';
import { DismissDialog } from './DismissDialog.tsx';
import styles from './QaPanel.module.css';

interface Props {
  questions: readonly DeskQuestion[];
  state: DeskQuestion['state'];
  deeds: QaDeeds;
}

/** What waits for approval or was dismissed: read, decided, the next one has the focus. Several can be decided at once. */
export function DeskLists({ questions, state, deeds }: Props) {
  const [declining, setDeclining] = useState<readonly DeskQuestion[]>([]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(NONE);
  const shown = questions.filter((one) => one.state === state);
  const chosen = shown.filter(({ id }) => marked.has(id));
  const mark = (id: string) => setMarked(marked.has(id) ? new Set([...marked].filter((one) => one !== id)) : new Set([...marked, id]));
  const open = (some: readonly DeskQuestion[]) => {
    for (const { id } of some) deeds.mark(id, 'open');
    setMarked(NONE);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-question]');
    const question = shown.find(({ id }) => id === row?.dataset['question']);
    if (!question || event.ctrlKey || event.metaKey || event.altKey) return;
    const some = chosen.length > 0 ? chosen : [question];
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
      {state === 'waiting' ? <Bulk shown={shown} chosen={chosen} onOpen={open} onDecline={setDeclining} /> : null}
      {/* The letters only do what the buttons inside do. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((question) => (
          <Row
            key={question.id}
            question={question}
            marked={marked.has(question.id)}
            deeds={deeds}
            onMark={() => mark(question.id)}
            onDecline={() => setDeclining([question])}
          />
        ))}
      </ul>
      {declining.length > 0 ? (
        <DismissDialog
          text={declining.map(({ text }) => text).join('\n')}
          onDismiss={(reason) => {
            for (const { id } of declining) deeds.mark(id, 'dismissed', reason);
            setMarked(NONE);
          }}
          onClose={() => setDeclining([])}
        />
      ) : null}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

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
  onOpen: (some: readonly DeskQuestion[]) => void;
  onDecline: (some: readonly DeskQuestion[]) => void;
}

/** What one press does with all that wait, or with those that were selected. */
function Bulk({ shown, chosen, onOpen, onDecline }: BulkProps) {
  return (
    <div className={styles.bulk}>
      <p className={styles.note}>
        <Trans id="qa.desk.keys">On a button: A approves, D declines, X selects.</Trans>
      </p>
      {chosen.length > 0 ? (
        <p className={styles.deeds} role="status">
          <Button size="s" look="primary" onClick={() => onOpen(chosen)}>
            <Trans id="qa.desk.some">Approve {chosen.length}</Trans>
          </Button>
          <Button size="s" onClick={() => onDecline(chosen)}>
            <Trans id="qa.desk.declineSome">Decline {chosen.length}</Trans>
          </Button>
        </p>
      ) : shown.length > 1 ? (
        <Button size="s" onClick={() => onOpen(shown)}>
          <Trans id="qa.desk.all">Approve all {shown.length}</Trans>
        </Button>
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
