import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { TextArea } from '@/ui/Field.tsx';
import styles from './Speakers.module.css';

export interface SpeakerAnswer {
  comes: boolean;
  word: string;
}

/** Yes or no, with a word to the organisers. */
export function AnswerForm({ busy, onAnswer }: { busy: boolean; onAnswer: (answer: SpeakerAnswer) => void }) {
  const { t } = useLingui();
  const [word, setWord] = useState('');
  return (
    <>
      <TextArea
        label={t({ id: 'speaking.word', message: 'A word to the organisers' })}
        hint={t({ id: 'speaking.wordHint', message: 'Optional.' })}
        rows={3}
        maxLength={1000}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button look="primary" size="l" icon="check" busy={busy} onClick={() => onAnswer({ comes: true, word })}>
          <Trans id="speaking.yes">Yes, I will speak</Trans>
        </Button>
        <Button look="quiet" size="l" busy={busy} onClick={() => onAnswer({ comes: false, word })}>
          <Trans id="speaking.no">I cannot</Trans>
        </Button>
      </div>
    </>
  );
}
