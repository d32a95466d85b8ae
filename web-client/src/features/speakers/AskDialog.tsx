import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { SpeakerLettersPreview } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Speakers.module.css';

interface Props {
  /** Whom; one by name. */
  name: string | null;
  onPreview: (message: string) => Promise<SpeakerLettersPreview>;
  onSend: (message: string) => Promise<unknown>;
  onClose: () => void;
}

/** A word of the organiser, then the letter as it will be read, then off it goes. */
export function AskDialog({ name, onPreview, onSend, onClose }: Props) {
  const { t } = useLingui();
  const [message, setMessage] = useState('');
  const [seen, setSeen] = useState<SpeakerLettersPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const press = async () => {
    if (busy || seen?.people === 0) return;
    setBusy(true);
    setRefused(null);
    try {
      if (!seen) setSeen(await onPreview(message));
      else {
        await onSend(message);
        onClose();
      }
    } catch (error) {
      setRefused(asApiError(error));
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      title={
        name ? t({ id: 'speakers.writeTo', message: `Write to ${name}` }) : t({ id: 'speakers.writeToMany', message: 'Write to speakers' })
      }
      unsaved={message.trim() !== ''}
      onClose={onClose}
    >
      <Form onSubmit={() => void press()}>
        {seen ? (
          <Letter seen={seen} />
        ) : (
          <TextArea
            label={t({ id: 'speakers.message', message: 'A word from you' })}
            hint={t({ id: 'speakers.messageHint', message: 'Optional. Session, time and the link are in the letter already.' })}
            rows={4}
            maxLength={2000}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
        )}
        {refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {refused.detail}
          </Notice>
        ) : null}
        <Buttons people={seen?.people ?? null} busy={busy} onBack={() => setSeen(null)} />
      </Form>
    </Dialog>
  );
}

function Buttons({ people, busy, onBack }: { people: number | null; busy: boolean; onBack: () => void }) {
  return (
    <div className={styles.buttons}>
      {people === null ? (
        <Button type="submit" look="primary" busy={busy}>
          <Trans id="speakers.preview">See the letter</Trans>
        </Button>
      ) : (
        <>
          {people > 0 ? (
            <Button type="submit" look="primary" busy={busy} icon="send">
              <Plural id="speakers.send" value={people} one="Send the letter" other="Send # letters" />
            </Button>
          ) : null}
          <Button look="quiet" onClick={onBack}>
            <Trans id="speakers.backToWord">Change the word</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

function Letter({ seen }: { seen: SpeakerLettersPreview }) {
  const { t } = useLingui();
  const { recipient, subject, text, people, left } = seen;
  if (people === 0) {
    return (
      <Notice tone="waiting" title={t({ id: 'speakers.nobody', message: 'Nobody would be written to now' })}>
        <Trans id="speakers.nobodyText">Whoever got a letter in the last ten minutes does not get another one yet.</Trans>
      </Notice>
    );
  }
  return (
    <>
      <p className={styles.quiet}>
        <Trans id="speakers.letterTo">
          To <bdi>{recipient}</bdi>, in their language
        </Trans>
      </p>
      <p className={styles.name}>{subject}</p>
      <pre className={styles.letter}>{text}</pre>
      {left > 0 ? (
        <p className={styles.quiet}>
          <Plural
            id="speakers.left"
            value={left}
            one="# person is left out: answered, or written to a moment ago."
            other="# people are left out: answered, or written to a moment ago."
          />
        </p>
      ) : null}
    </>
  );
}
