import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RollReport } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card } from '@/ui/Page.tsx';
import { RollLines } from './RollLines.tsx';
import styles from './Roll.module.css';

export interface RollOptions {
  waits: boolean;
  letters: boolean;
  /** Lines that cannot be read are left out. */
  good: boolean;
}

interface Props {
  name: string;
  report: RollReport;
  options: RollOptions;
  /** There is a waiting list to wait on. */
  canWait: boolean;
  busy: boolean;
  problem: ReactNode;
  onOptions: (options: RollOptions) => void;
  onTake: () => void;
  onOther: () => void;
}

/** What a list would do, before it does it. */
export function RollReview({ name, report, options, canWait, busy, problem, onOptions, onTake, onOther }: Props) {
  const { t } = useLingui();
  const coming = report.lines.filter(({ fate }) => fate === 'seated' || fate === 'waiting').length;
  const unread = report.lines.filter(({ fate }) => fate === 'refused').length;
  const unused = report.columns.filter(({ use }) => use === undefined).map(({ heading }) => heading);
  return (
    <div className={styles.part}>
      <Card>
        <div className={styles.part}>
          <h2>
            <Plural
              id="roll.coming"
              value={coming}
              _0="Nobody of this list is new"
              one="# person of this list is new"
              other="# people of this list are new"
            />
          </h2>
          <p className={styles.quiet}>
            <bdi>{name}</bdi>
          </p>
          {unused.length > 0 ? (
            <Notice tone="info">
              <Trans id="roll.unused">These columns are not used: {unused.join(', ')}</Trans>
            </Notice>
          ) : null}
          {canWait ? (
            <CheckField
              label={t({ id: 'roll.waits', message: 'Who gets no seat joins the waiting list' })}
              checked={options.waits}
              onChange={(event) => onOptions({ ...options, waits: event.target.checked })}
            />
          ) : null}
          <CheckField
            label={t({ id: 'roll.letters', message: 'Write to everybody who is new' })}
            hint={t({ id: 'roll.lettersHint', message: 'With their personal link, by which they agree for themselves.' })}
            checked={options.letters}
            onChange={(event) => onOptions({ ...options, letters: event.target.checked })}
          />
          <Unread many={unread} options={options} onOptions={onOptions} />
          {problem}
          <div className={styles.actions}>
            <Button look="primary" busy={busy} disabled={coming === 0 || (unread > 0 && !options.good)} onClick={onTake}>
              <Plural id="roll.take" value={coming} _0="Take them in" one="Take # person in" other="Take # people in" />
            </Button>
            <Button onClick={onOther}>
              <Trans id="roll.other">Choose another file</Trans>
            </Button>
          </div>
        </div>
      </Card>
      <RollLines lines={report.lines} />
    </div>
  );
}

/** One line that cannot be read keeps the whole list out, unless somebody says otherwise. */
function Unread({ many, options, onOptions }: Pick<Props, 'options' | 'onOptions'> & { many: number }) {
  const { t } = useLingui();
  if (many === 0) return null;
  return (
    <CheckField
      label={t({
        id: 'roll.good',
        message: plural(many, { one: 'Leave out # line that cannot be read', other: 'Leave out # lines that cannot be read' }),
      })}
      hint={t({ id: 'roll.goodHint', message: 'Or mend the file first and choose it again.' })}
      checked={options.good}
      onChange={(event) => onOptions({ ...options, good: event.target.checked })}
    />
  );
}
