import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Question } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import styles from './QaPanel.module.css';

const LONGEST_QUESTION = 1000;

interface Props {
  question: Question;
  onReword: (text: string) => Promise<void>;
  onClose: () => void;
}

/** Better words for one's own question, while nobody has voted for the ones it has. */
export function RewordDialog({ question, onReword, onClose }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(question.text);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    onReword(text).then(onClose, (refusal: unknown) => {
      setBusy(false);
      setError(refusal instanceof Error ? refusal.message : undefined);
    });
  };
  return (
    <Dialog open title={t({ id: 'qa.reword.title', message: 'Reword your question' })} onClose={onClose}>
      <TextArea
        label={t({ id: 'ask.label', message: 'Your question' })}
        hint={<Trans id="qa.reword.hint">Possible until somebody votes for it.</Trans>}
        rows={4}
        maxLength={LONGEST_QUESTION}
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.foot}>
        <Button look="primary" busy={busy} disabled={text.trim() === '' || text.trim() === question.text} onClick={send}>
          <Trans id="qa.reword.send">Keep these words</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="qa.cancel">Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
