import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RollFate, RollLine } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { useFateWords, useLineWords } from './useFateWords.ts';
import styles from './Roll.module.css';

const DRAWN = 100;
const ORDER: readonly RollFate[] = ['refused', 'full', 'seated', 'waiting', 'pending', 'known'];

/** Line by line what happens, a tab for each fate that there is; what needs a look comes first. */
export function RollLines({ lines }: { lines: readonly RollLine[] }) {
  const { t } = useLingui();
  const words = useFateWords();
  const there = ORDER.filter((fate) => lines.some((line) => line.fate === fate));
  const [chosen, setChosen] = useState<RollFate | null>(null);
  const current = chosen !== null && there.includes(chosen) ? chosen : (there[0] ?? 'seated');
  const shown = lines.filter((line) => line.fate === current);
  return (
    <Tabs
      label={t({ id: 'roll.lines', message: 'People of the list' })}
      current={current}
      onChange={(key) => setChosen(key as RollFate)}
      tabs={there.map((fate) => ({ key: fate, label: words[fate], count: lines.filter((line) => line.fate === fate).length }))}
    >
      <Lines key={current} lines={shown} />
    </Tabs>
  );
}

function Lines({ lines }: { lines: readonly RollLine[] }) {
  const why = useLineWords();
  const [drawn, setDrawn] = useState(DRAWN);
  return (
    <>
      <ol className={styles.lines}>
        {lines.slice(0, drawn).map((line) => (
          <li key={line.line} className={styles.line}>
            <span className={styles.number}>
              <Trans id="roll.line">Line {line.line}</Trans>
            </span>
            <span className={styles.who}>
              <bdi className={styles.name}>{line.name}</bdi>
              <bdi className={styles.quiet}>{line.email}</bdi>
            </span>
            {line.code ? <Pill tone="waiting">{why(line)}</Pill> : null}
          </li>
        ))}
      </ol>
      {lines.length > drawn ? (
        <div>
          <Button onClick={() => setDrawn(drawn + DRAWN)}>
            <Plural id="roll.more" value={lines.length - drawn} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
    </>
  );
}
