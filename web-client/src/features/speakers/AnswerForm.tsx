import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { AgreementReply } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { AgreementChoice, type Said } from './AgreementChoice.tsx';
import styles from './Speakers.module.css';

export interface SpeakerAnswer {
  comes: boolean;
  word: string;
  agreement?: AgreementReply;
}

/** What is asked about recordings: the wording, and which it is. */
export interface RecordingQuestion extends Pick<AgreementReply, 'version' | 'language'> {
  wording: ReactNode;
}

interface Props {
  /** Absent where nothing is asked, or was answered. */
  recording?: RecordingQuestion | undefined;
  busy: boolean;
  onAnswer: (answer: SpeakerAnswer) => void;
}

/** Yes or no, with a word to the organisers; who comes may say at once whether they may be recorded. */
export function AnswerForm({ recording, busy, onAnswer }: Props) {
  const { t } = useLingui();
  const [word, setWord] = useState('');
  const [given, setGiven] = useState<{ version: number; said: Said }>({ version: 0, said: 'later' });
  // What was said of another wording counts for that one alone.
  const said = recording && recording.version === given.version ? given.said : 'later';
  const comes = () => {
    const open = recording && said !== 'later';
    const reply = open ? { agreement: { version: recording.version, language: recording.language, agreed: said === 'yes' } } : {};
    onAnswer({ comes: true, word, ...reply });
  };
  return (
    <>
      {recording ? (
        <AgreementChoice said={said} onSay={(now) => setGiven({ version: recording.version, said: now })}>
          {recording.wording}
        </AgreementChoice>
      ) : null}
      <TextArea
        label={t({ id: 'speaking.word', message: 'A word to the organisers' })}
        hint={t({ id: 'speaking.wordHint', message: 'Optional.' })}
        rows={3}
        maxLength={1000}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button look="primary" size="l" icon="check" busy={busy} onClick={comes}>
          <Trans id="speaking.yes">Yes, I will speak</Trans>
        </Button>
        <Button look="quiet" size="l" busy={busy} onClick={() => onAnswer({ comes: false, word })}>
          <Trans id="speaking.no">I cannot</Trans>
        </Button>
      </div>
    </>
  );
}
