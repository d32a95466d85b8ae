import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './FileField.module.css';
import { Icon } from './Icon.tsx';

export interface KeptFile {
  key: string;
  name: string;
  /** Where it can be had, once it belongs to something. */
  href?: string;
}

interface Sending {
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  files: readonly KeptFile[];
  most: number;
  /** For the browser's choice, such as .pdf,.png; what counts is said by the server. */
  accept: string;
  disabled?: boolean;
  /** Answers with the sentence of a refusal, or null when it was taken. */
  onSend: (file: File, sending: Sending) => Promise<string | null>;
  onRemove: (key: string) => void;
}

/** Files that are sent at once, one after the other; what was taken stands in a list. */
export function FileField({ label, hint, error, files, most, accept, disabled, onSend, onRemove }: Props) {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { under, refused, send, stop } = useSending(onSend);
  const name = under?.name ?? '';
  const said = refused ?? error;
  const full = most > 1 && files.length >= most;
  const remove = (key: string) => {
    onRemove(key);
    input.current?.focus();
  };
  return (
    <fieldset className={styles.field} aria-describedby={said ? `${id}-error` : undefined}>
      <legend className={styles.label}>{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {files.length > 0 ? <Kept files={files} onRemove={remove} /> : null}
      {under ? <Progress name={under.name} part={under.part} onStop={stop} /> : null}
      <label className={styles.choose} data-disabled={disabled || full || undefined}>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          accept={accept}
          multiple={most > 1}
          disabled={disabled === true || full || under !== null}
          aria-label={label}
          aria-invalid={said ? true : undefined}
          aria-describedby={[hint ? `${id}-hint` : '', said ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined}
          onChange={(event) => {
            void send([...(event.target.files ?? [])].slice(0, most === 1 ? 1 : most - files.length));
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <Icon name="up" />
        <span aria-hidden>
          <Choice most={most} kept={files.length} />
        </span>
      </label>
      <p className="visually-hidden" role="status">
        {name ? t({ id: 'file.sending', message: `Sending ${name}` }) : ''}
      </p>
      {said ? (
        <p id={`${id}-error`} className={styles.error} role={refused ? 'alert' : undefined}>
          {said}
        </p>
      ) : null}
    </fieldset>
  );
}

function Choice({ most, kept }: { most: number; kept: number }) {
  if (kept === 0) return <Trans id="file.choose">Choose a file</Trans>;
  return most === 1 ? <Trans id="file.replace">Choose another file</Trans> : <Trans id="file.more">Add a file</Trans>;
}

interface Under {
  name: string;
  part: number;
}

/** One after the other; the first refusal ends it. Leaving the page stops what is under way. */
function useSending(onSend: Props['onSend']) {
  const [under, setUnder] = useState<Under | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  const send = async (chosen: readonly File[]) => {
    const control = new AbortController();
    going.current = control;
    setRefused(null);
    for (const file of chosen) {
      setUnder({ name: file.name, part: 0 });
      const onProgress = (part: number) => setUnder({ name: file.name, part });
      // One after the other, as the list grows.
      // oxlint-disable-next-line no-await-in-loop
      const refusal = await onSend(file, { onProgress, signal: control.signal });
      if (control.signal.aborted) break;
      if (refusal !== null) {
        setRefused(refusal);
        break;
      }
    }
    setUnder(null);
  };
  return { under, refused, send, stop: () => going.current?.abort() };
}

function Kept({ files, onRemove }: { files: readonly KeptFile[]; onRemove: (key: string) => void }) {
  const { t } = useLingui();
  return (
    <ul className={styles.files}>
      {files.map(({ key, name, href }) => (
        <li key={key} className={styles.file}>
          <Icon name="check" />
          {href ? (
            <a href={href} download className={styles.name}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi className={styles.name}>{name}</bdi>
          )}
          <Button size="s" look="quiet" icon="trash" onClick={() => onRemove(key)}>
            <span className="visually-hidden">{t({ id: 'file.remove', message: `Remove ${name}` })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Progress({ name, part, onStop }: Under & { onStop: () => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.under}>
      <bdi className={styles.name}>{name}</bdi>
      <progress className={styles.progress} max={1} value={part} aria-label={t({ id: 'file.sending', message: `Sending ${name}` })} />
      <Button size="s" look="quiet" onClick={onStop}>
        <Trans id="file.stop">Stop</Trans>
      </Button>
    </div>
  );
}
