import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import type { OutboxMail } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { When } from '@/ui/When.tsx';
import { LetterText } from './LetterText.tsx';
import type { Words } from './WordingForm.tsx';
import { useMailWords } from './useMailWords.ts';
import styles from './Mail.module.css';

export type MailAct = 'hold' | 'release' | 'drop' | 'resend';

interface Props {
  mail: OutboxMail;
  zone: string;
  busy: boolean;
  refused: ApiError | null;
  onAct: (act: MailAct) => void;
  /** @param done once it is kept */
  onEdit: (words: Words, done: () => void) => void;
  onClose: () => void;
}

/** One mail: what it says, where it stands, and what can be done about it. */
export function MailDialog({ mail, zone, busy, refused, onAct, onEdit, onClose }: Props) {
  const { t } = useLingui();
  const words = useMailWords();
  const [edited, setEdited] = useState<Words | null>(null);
  const changed = edited !== null && (edited.subject !== mail.mail.subject || edited.text !== mail.text);
  const { state, to, answer, nextAt, leftAt, tries } = mail.mail;
  return (
    <Dialog open title={t({ id: 'post.one', message: 'Mail' })} shape="sheet" unsaved={changed} onClose={onClose}>
      <div className={styles.row}>
        <p className={styles.quiet} role="status">
          <strong>{words[state]}</strong>
          {leftAt ? (
            <>
              {' · '}
              <When at={leftAt} zone={zone} />
            </>
          ) : null}
          {nextAt ? (
            <>
              {' · '}
              <Trans id="post.next">Tried {tries} times, again</Trans> <When at={nextAt} zone={zone} />
            </>
          ) : null}
        </p>
        {answer ? (
          <p className={styles.quiet}>
            <Trans id="post.answer">The other side said: {answer}</Trans>
          </p>
        ) : null}
        {refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />
        ) : null}
        {edited ? (
          <Editor words={edited} busy={busy} onChange={setEdited} onSave={() => onEdit(edited, () => setEdited(null))} />
        ) : mail.text === undefined ? (
          <Notice tone="info">
            <Trans id="post.hidden">This mail holds a code that only its recipient reads.</Trans>
          </Notice>
        ) : (
          <LetterText subject={mail.mail.subject} text={mail.text} to={to} />
        )}
        <Acts
          mail={mail}
          busy={busy}
          editing={edited !== null}
          onAct={onAct}
          onEdit={() => setEdited({ subject: mail.mail.subject, text: mail.text ?? '' })}
        />
      </div>
    </Dialog>
  );
}

interface EditorProps {
  words: Words;
  busy: boolean;
  onChange: (words: Words) => void;
  onSave: () => void;
}

function Editor({ words, busy, onChange, onSave }: EditorProps) {
  const { t } = useLingui();
  return (
    <Form onSubmit={() => !busy && onSave()}>
      <div className={styles.editor}>
        <TextField
          label={t({ id: 'post.subject', message: 'Subject' })}
          required
          maxLength={300}
          value={words.subject}
          onChange={(event) => onChange({ ...words, subject: event.target.value })}
        />
        <TextArea
          label={t({ id: 'post.text', message: 'Text' })}
          required
          maxLength={20_000}
          value={words.text}
          onChange={(event) => onChange({ ...words, text: event.target.value })}
        />
      </div>
      <Button type="submit" look="primary" busy={busy}>
        <Trans id="plan.save">Save</Trans>
      </Button>
    </Form>
  );
}

interface ActsProps {
  mail: OutboxMail;
  busy: boolean;
  editing: boolean;
  onAct: (act: MailAct) => void;
  onEdit: () => void;
}

function Acts({ mail, busy, editing, onAct, onEdit }: ActsProps) {
  const { state } = mail.mail;
  if (editing) return null;
  return (
    <div className={styles.actions}>
      {state === 'held' ? (
        <Button look="primary" icon="send" busy={busy} onClick={() => onAct('release')}>
          <Trans id="post.release">Send it now</Trans>
        </Button>
      ) : null}
      {mail.editable ? (
        <Button icon="pencil" onClick={onEdit}>
          <Trans id="post.edit">Edit</Trans>
        </Button>
      ) : null}
      {state === 'waiting' ? (
        <Button busy={busy} onClick={() => onAct('hold')}>
          <Trans id="post.hold">Hold it back</Trans>
        </Button>
      ) : null}
      {state === 'waiting' || state === 'held' ? (
        <Button look="quiet" icon="trash" busy={busy} onClick={() => onAct('drop')}>
          <Trans id="post.drop">Never send it</Trans>
        </Button>
      ) : mail.text === '' ? null : (
        <Button icon="retry" busy={busy} onClick={() => onAct('resend')}>
          <Trans id="post.resend">Send it again</Trans>
        </Button>
      )}
    </div>
  );
}
