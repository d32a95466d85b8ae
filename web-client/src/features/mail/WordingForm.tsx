import { Trans, useLingui } from '@lingui/react/macro';
import type { LetterPreview } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { LetterText } from './LetterText.tsx';
import { Places } from './Places.tsx';
import styles from './Mail.module.css';

export interface Words {
  subject: string;
  text: string;
}

interface FieldProps {
  words: Words;
  places: readonly string[];
  fields: Readonly<Record<string, string>>;
  onChange: (words: Words) => void;
}

/** Subject and text of a letter, with what may stand in braces. */
export function WordingFields({ words, places, fields, onChange }: FieldProps) {
  const { t } = useLingui();
  return (
    <div className={styles.editor}>
      <TextField
        label={t({ id: 'post.subject', message: 'Subject' })}
        required
        maxLength={300}
        value={words.subject}
        error={fields['subject']}
        onChange={(event) => onChange({ ...words, subject: event.target.value })}
      />
      <TextArea
        label={t({ id: 'post.text', message: 'Text' })}
        hint={t({
          id: 'post.textHint',
          message: 'Lines that begin with two spaces stand in a box; a link on a line of its own becomes a button.',
        })}
        required
        maxLength={20_000}
        value={words.text}
        error={fields['text']}
        onChange={(event) => onChange({ ...words, text: event.target.value })}
      />
      <Places places={places} />
    </div>
  );
}

interface TryProps {
  people: readonly { id: string; name: string }[];
  person: string;
  onPerson: (id: string) => void;
  preview: LetterPreview | null;
  busy: boolean;
  sent: boolean;
  onPreview: () => void;
  onTest: () => void;
}

/** What a real person would read, and the same as a mail to oneself. */
export function TryOut({ people, person, onPerson, preview, busy, sent, onPreview, onTest }: TryProps) {
  const { t } = useLingui();
  const options = [{ value: '', label: t({ id: 'post.me', message: 'Me' }) }, ...people.map((one) => ({ value: one.id, label: one.name }))];
  return (
    <section className={styles.row} aria-label={t({ id: 'post.try', message: 'Try it' })}>
      <div className={styles.tools}>
        <SelectField label={t({ id: 'post.as', message: 'As it reads for' })} value={person} options={options} onChange={onPerson} />
        <Button busy={busy} onClick={onPreview}>
          <Trans id="post.preview">Preview</Trans>
        </Button>
        <Button look="quiet" icon="mail" busy={busy} onClick={onTest}>
          <Trans id="post.test">Send it to me</Trans>
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {sent ? <Trans id="post.tested">It is on its way to you.</Trans> : null}
      </p>
      {preview ? <LetterText subject={preview.subject} text={preview.text} to={preview.name} /> : null}
    </section>
  );
}
