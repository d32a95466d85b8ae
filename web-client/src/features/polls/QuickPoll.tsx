import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { EMPTY_PLAN } from './hostActions.ts';
import type { Run } from './HostPollsView.tsx';
import styles from './HostPolls.module.css';

/** A question with yes and no, put to the room at once. */
export function QuickPoll({ busy, full, onRun }: { busy: boolean; full: boolean; onRun: Run }) {
  const { t } = useLingui();
  const [question, setQuestion] = useState('');
  const ready = question.trim() !== '' && !full;
  const ask = async () => {
    if (!ready || busy) return;
    const options = [t({ id: 'poll.yes', message: 'Yes' }), t({ id: 'poll.no', message: 'No' })];
    const asked = await onRun(async (actions) => {
      await actions.open(await actions.create({ ...EMPTY_PLAN, question: question.trim(), options }));
    });
    if (asked) setQuestion('');
  };
  return (
    <form
      className={styles.quick}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextField
        label={t({ id: 'poll.quick', message: 'Ask yes or no' })}
        maxLength={300}
        dir="auto"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <Button type="submit" look="primary" busy={busy} aria-disabled={!ready}>
        <Trans id="poll.ask">Ask now</Trans>
      </Button>
    </form>
  );
}
