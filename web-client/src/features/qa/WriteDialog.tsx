import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Question } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import styles from './QaPanel.module.css';

const LONGEST_ANSWER = 2000;

interface Props {
  question: Question;
  onWrite: (text: string) => Promise<void>;
  onClose: () => void;
}

export function WriteDialog({ question, onWrite, onClose }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState(question.answer?.text ?? '');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    onWrite(text).then(onClose, (refusal: unknown) => {
      setBusy(false);
      setError(refusal instanceof Error ? refusal.message : undefined);
    });
  };
  return (
    <Dialog
      open
      title={t({ id: 'qa.write.deed', message: 'Answer in writing' })}
      unsaved={text !== (question.answer?.text ?? '')}
      onClose={onClose}
    >
      <p className={styles.quoted} dir="auto">
        {question.text}
      </p>
      <TextArea
        label={t({ id: 'qa.write.text', message: 'Your answer, for everybody in the room' })}
        rows={6}
        maxLength={LONGEST_ANSWER}
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.foot}>
        <Button look="primary" busy={busy} disabled={text.trim() === ''} onClick={send}>
          <Trans id="qa.write.send">Publish the answer</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="qa.cancel">Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
