import { useId, useRef, type KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';
import { useDraft } from './useDraft.ts';
import styles from './Composer.module.css';

interface Props {
  /** Where the draft is kept. */
  draftKey: string;
  label: string;
  send: string;
  longest: number;
  /** A refusal of the last text, which stands in the box again. */
  error?: string | undefined;
  /** Rejects when the text was refused; then it comes back. */
  onSend: (text: string) => Promise<void>;
}

/** One text to a room: Enter sends, Shift and Enter make a line. */
export function Composer({ draftKey, label, send, longest, error, onSend }: Props) {
  const [text, setText] = useDraft(draftKey);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = () => {
    const said = text.trim();
    if (said === '') return;
    setText('');
    box.current?.focus();
    onSend(said).catch(() => {
      // The box may hold the beginning of the next text by now; a refused one is put before it.
      const next = box.current?.value.trim();
      setText(next ? `${said}\n${next}` : said);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const left = longest - text.length;
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      <div className={styles.row}>
        <textarea
          ref={box}
          id={id}
          rows={1}
          className={styles.box}
          aria-label={label}
          placeholder={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          maxLength={longest}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className={styles.send} aria-label={send} disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      {left < 200 ? <p className={styles.left}>{left}</p> : null}
    </form>
  );
}
