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

/** What waits for approval or was dismissed: read, decided, the next one has the focus. */
export function DeskLists({ questions, state, deeds }: Props) {
  const { t } = useLingui();
  const [declining, setDeclining] = useState<DeskQuestion>();
  const shown = questions.filter((one) => one.state === state);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-question]');
    const question = shown.find(({ id }) => id === row?.dataset['question']);
    if (!question || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'a' && key !== 'd') return;
    event.preventDefault();
    if (key === 'd') return state === 'waiting' ? setDeclining(question) : undefined;
    nextOf(row)?.querySelector('button')?.focus();
    deeds.mark(question.id, 'open');
  };
  if (shown.length === 0)
    return (
      <Empty
        icon="check"
        title={
          state === 'waiting'
            ? t({ id: 'qa.desk.none', message: 'Nothing waits for you' })
            : t({ id: 'qa.desk.noneDismissed', message: 'Nothing was dismissed' })
        }
      />
    );
  return (
    <>
      {state === 'waiting' ? (
        <div className={styles.bulk}>
          <p className={styles.note}>
            <Trans id="qa.desk.keys">On a button: A approves, D declines.</Trans>
          </p>
          {shown.length > 1 ? (
            <Button size="s" onClick={() => shown.forEach(({ id }) => deeds.mark(id, 'open'))}>
              <Trans id="qa.desk.all">Approve all {shown.length}</Trans>
            </Button>
          ) : null}
        </div>
      ) : null}
      {/* The letters only do what the buttons inside do. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((question) => (
          <Row key={question.id} question={question} deeds={deeds} onDecline={() => setDeclining(question)} />
        ))}
      </ul>
      {declining ? (
        <DismissDialog
          text={declining.text}
          onDismiss={(reason) => deeds.mark(declining.id, 'dismissed', reason)}
          onClose={() => setDeclining(undefined)}
        />
      ) : null}
    </>
  );
}

function nextOf(row: HTMLElement | null): Element | null {
  return row ? (row.nextElementSibling ?? row.previousElementSibling) : null;
}

function Row({ question, deeds, onDecline }: { question: DeskQuestion; deeds: QaDeeds; onDecline: () => void }) {
  const { id, text, by, unnamed, state, reason } = question;
  return (
    <li className={styles.own} data-question={id}>
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
          <Button size="s" onClick={onDecline}>
            <Trans id="qa.decline">Decline</Trans>
          </Button>
        ) : null}
      </p>
    </li>
  );
}
