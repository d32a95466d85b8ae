import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, type KeyboardEvent, type RefObject } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import styles from '@/ui/Composer.module.css';
import { Icon } from '@/ui/Icon.tsx';
import { AboutStrip, type About } from './AboutStrip.tsx';
import { MentionList } from './MentionList.tsx';
import { SlowNote } from './SlowNote.tsx';
import { useMentions, type Naming } from './useMentions.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** Which message is answered or changed. */
  about: About | null;
  onAbout: (about: About | null) => void;
  /** Those who have spoken can be named. */
  messages: readonly ChatMessage[];
  me: string | undefined;
  label: string;
  longest: number;
  /** Seconds until the next message may go out. */
  wait: number;
  slow: number;
  box: RefObject<HTMLTextAreaElement | null>;
  /** A refusal of the last text, which stands in the box again. */
  error?: string | undefined;
  /** Rejects when the text was refused; then it comes back. */
  onSend: (text: string, mentions: string[]) => Promise<void>;
  /** Arrow up in an empty box: the last own message. */
  onLast: () => void;
}

/** One text to a room: Enter sends, Shift and Enter make a line, Escape leaves what it is about. */
export function ChatComposer(props: Props) {
  const { text, about, longest, error, wait, box } = props;
  const id = useId();
  const naming = useMentions(props);
  useEffect(() => {
    if (about) box.current?.focus();
  }, [about, box]);
  const blocked = text.trim() === '' || wait > 0;
  const submit = () => {
    const said = text.trim();
    if (blocked) return;
    props.onText('');
    box.current?.focus();
    // Behind a change of one's own words stands what was begun before it.
    const meanwhile = () => (about?.kind === 'edit' ? '' : (box.current?.value ?? ''));
    props.onSend(said, naming.meant(said)).catch(() => props.onText(joined(said, meanwhile())));
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
      {about ? <AboutStrip about={about} onLeave={() => props.onAbout(null)} /> : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      <MentionList id={`${id}-people`} naming={naming} />
      <Box {...props} id={id} naming={naming} blocked={blocked} onSubmit={submit} />
      <SlowNote wait={wait} slow={props.slow} />
      {left < 200 ? <p className={styles.left}>{left}</p> : null}
    </form>
  );
}

interface BoxProps extends Props {
  id: string;
  naming: Naming;
  blocked: boolean;
  onSubmit: () => void;
}

function Box({ id, naming, blocked, onSubmit, ...props }: BoxProps) {
  const { t } = useLingui();
  const { text, about, label, error } = props;
  const offered = naming.people.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || naming.onKeyDown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSubmit();
    } else if (event.key === 'Escape' && about) props.onAbout(null);
    else if (event.key === 'ArrowUp' && text === '' && !about) {
      event.preventDefault();
      props.onLast();
    }
  };
  return (
    <div className={styles.row}>
      <textarea
        ref={props.box}
        id={id}
        rows={1}
        className={styles.box}
        aria-label={label}
        placeholder={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-autocomplete="list"
        aria-controls={offered ? `${id}-people` : undefined}
        aria-activedescendant={offered ? `${id}-people-${naming.at}` : undefined}
        maxLength={props.longest}
        value={text}
        onChange={(event) => props.onText(event.target.value)}
        onSelect={naming.onCaret}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className={styles.send} aria-label={t({ id: 'chat.send', message: 'Send' })} disabled={blocked}>
        <Icon name="send" />
      </button>
    </div>
  );
}

/** A text that came back stands before what was begun meanwhile. */
export function joined(said: string, begun: string): string {
  return begun.trim() === '' ? said : `${said}\n${begun}`;
}
