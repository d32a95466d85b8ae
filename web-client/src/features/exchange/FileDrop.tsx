import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import styles from './Exchange.module.css';

const KINDS = '.xml,.json,.csv,.tsv,.frab,.txt,application/xml,text/xml,application/json,text/csv,text/plain';

interface Props {
  busy: boolean;
  /** Name of the file that is being read. */
  name?: string | undefined;
  onFile: (file: File) => void;
  /** Of another file than a programme. */
  other?: { label: string; kinds: string; hint: ReactNode };
}

/** A place to drop a file on, and a button that opens the same choice. */
export function FileDrop({ busy, name, onFile, other }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (file: File | undefined) => file && !busy && onFile(file);
  return (
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        id={id}
        accept={other?.kinds ?? KINDS}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={other?.label ?? t({ id: 'import.file', message: 'Programme file' })}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button look="primary" icon="up" busy={busy} onClick={() => input.current?.click()}>
        <Trans id="import.choose">Choose a file</Trans>
      </Button>
      <p className={styles.dropText} role="status">
        {busy && name ? <Trans id="import.reading">Reading {name} …</Trans> : <Trans id="import.drop">or drop it here</Trans>}
      </p>
      <p className={styles.hint}>
        {other?.hint ?? (
          <Trans id="import.formats">
            schedule.xml (frab, pentabarf, pretalx), JSON of c3voc, pretalx or Sessionize, and CSV. Up to 16 MiB. Looking at a file changes
            nothing.
          </Trans>
        )}
      </p>
    </div>
  );
}
