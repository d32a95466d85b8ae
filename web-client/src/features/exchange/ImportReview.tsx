import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Counts } from './Counts.tsx';
import { GoneList } from './GoneList.tsx';
import type { ImportPreview } from './types.ts';
import { useFormatWords } from './useFileWords.ts';
import { Warnings } from './Warnings.tsx';
import styles from './Exchange.module.css';

interface Props {
  name: string;
  preview: ImportPreview;
  /** The zone that times are shown in: the event's. */
  zone: string;
  /** The draft changed while the file was looked at. */
  stale: boolean;
  busy: boolean;
  /** The difference in words. */
  changes: ReactNode;
  problem: ReactNode;
  onTake: (remove: string[]) => void;
  onOther: () => void;
}

/** What a file would change, and the one button that lets it. */
export function ImportReview({ name, preview, zone, stale, busy, changes, problem, onTake, onOther }: Props) {
  const { t } = useLingui();
  const formats = useFormatWords();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview.id]);
  const sessions = preview.gone.filter(({ of }) => of === 'session').length;
  const changesNothing = preview.changes.length === 0 && out.size === 0;
  const facts = [formats[preview.format], preview.title, preview.zone].filter(Boolean);
  return (
    <section className={styles.review} aria-labelledby="import-review">
      <div className={styles.reviewHead}>
        <h2 id="import-review" ref={heading} tabIndex={-1}>
          <Trans id="import.review.title">What {name} would change</Trans>
        </h2>
        <p className={styles.hint}>{facts.join(' · ')}</p>
      </div>
      {stale ? (
        <Notice tone="waiting" title={t({ id: 'import.stale', message: 'The draft has changed in the meantime' })}>
          <Trans id="import.stale.text">This is what the file would change now. Look again before you take it over.</Trans>
        </Notice>
      ) : null}
      <Counts counts={preview.counts} gone={sessions} />
      {preview.changes.length === 0 ? (
        <Notice tone="success" title={t({ id: 'import.nothing', message: 'The draft has all of this already' })} />
      ) : (
        changes
      )}
      <GoneList gone={preview.gone} zone={zone} out={out} onOut={setOut} />
      <Warnings warnings={preview.warnings} all={preview.counts.warnings} />
      {problem}
      <div className={styles.actions}>
        {changesNothing ? null : (
          <Button look="primary" icon="check" busy={busy} onClick={() => onTake([...out])}>
            <Trans id="import.take">Take over into the draft</Trans>
          </Button>
        )}
        <Button onClick={onOther}>
          <Trans id="import.other">Choose another file</Trans>
        </Button>
      </div>
    </section>
  );
}
