import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportCounts } from './types.ts';
import styles from './Exchange.module.css';

/** The file in numbers; what is nothing is left out. */
export function Counts({ counts, gone }: { counts: ImportCounts; gone: number }) {
  return (
    <dl className={styles.counts}>
      <Count of={counts.sessions} always>
        <Trans id="import.count.sessions">in the file</Trans>
      </Count>
      <Count of={counts.added}>
        <Trans id="import.count.added">new</Trans>
      </Count>
      <Count of={counts.changed}>
        <Trans id="import.count.changed">changed</Trans>
      </Count>
      <Count of={counts.moved}>
        <Trans id="import.count.moved">of these moved</Trans>
      </Count>
      <Count of={counts.unchanged}>
        <Trans id="import.count.same">the same already</Trans>
      </Count>
      <Count of={gone}>
        <Trans id="import.count.gone">no longer in the file</Trans>
      </Count>
      <Count of={counts.repeats}>
        <Trans id="import.count.repeats">repeated in the file</Trans>
      </Count>
    </dl>
  );
}

function Count({ of, always, children }: { of: number; always?: boolean; children: ReactNode }) {
  if (of === 0 && !always) return null;
  return (
    <div className={styles.count}>
      <dt>{children}</dt>
      <dd>{of}</dd>
    </div>
  );
}
