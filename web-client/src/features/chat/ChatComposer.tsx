import { useLingui } from '@lingui/react/macro';
import { useId, useRef, type KeyboardEvent } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import styles from './ChatComposer.module.css';

interface Props {
  draft: readonly [string, (text: string) => void];
  label: string;
  longest: number;
  /** A refusal of the last text, which stands in the box again. */
  error?: string | undefined;
  /** Rejects when the text was refused; then it comes back. */
  onSend: (text: string) => Promise<void>;
}

/** One text to a room: Enter sends, Shift and Enter make a line. */
export function ChatComposer({ draft: [text, setText], label, longest, error, onSend }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const submit = () => {
    const said = text.trim();
    if (said === '') return;
    setText('');
    box.current?.focus();
    onSend(said).catch(() => {
      // The box may hold the beginning of the next text by now; a refused one is put before it.
      setText(joined(said, box.current?.value ?? ''));
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
        <button type="submit" className={styles.send} aria-label={t({ id: 'chat.send', message: 'Send' })} disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      {left < 200 ? <p className={styles.left}>{left}</p> : null}
    </form>
  );
}

/** A text that came back stands before what was begun meanwhile. */
export function joined(said: string, begun: string): string {
  return begun.trim() === '' ? said : `${said}\n${begun}`;
}
