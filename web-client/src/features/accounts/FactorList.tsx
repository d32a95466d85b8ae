import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SecondFactor } from '@/api/types.ts';
import { ownZone, shortDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Factor.module.css';

interface Props {
  standing: SecondFactor;
  busy: boolean;
  onAdd: () => void;
  onRenew: () => void;
  onRemove: (id: string) => void;
}

/** The apps of a person, and how many codes are left. */
export function FactorList({ standing, busy, onAdd, onRenew, onRemove }: Props) {
  const { t, i18n } = useLingui();
  const [sure, setSure] = useState<string | null>(null);
  const { authenticators, codesLeft } = standing;
  return (
    <div className={styles.stack}>
      <ul className={styles.list}>
        {authenticators.map(({ id, name, createdAt }) => {
          const day = shortDay(createdAt, ownZone(), i18n.locale);
          return (
            <li key={id} className={styles.row}>
              <Icon name="key" />
              <div className={styles.grow}>
                <p className={styles.name}>
                  <bdi>{name}</bdi>
                </p>
                <p className={styles.quiet}>
                  <Trans id="factor.since">Since {day}</Trans>
                </p>
              </div>
              <Button
                size="s"
                look={sure === id ? 'secondary' : 'quiet'}
                aria-label={t({ id: 'factor.remove', message: `Remove ${name}` })}
                onClick={() => (sure === id ? onRemove(id) : setSure(id))}
              >
                {sure === id ? <Trans id="factor.removeSure">Yes, remove it</Trans> : <Trans id="factor.removeShort">Remove</Trans>}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button icon="plus" busy={busy} onClick={onAdd}>
        <Trans id="factor.another">Add another app</Trans>
      </Button>
      <p>
        <Plural
          id="factor.left"
          value={codesLeft}
          _0="No recovery code is left."
          one="# recovery code is left."
          other="# recovery codes are left."
        />
      </p>
      <Button look="quiet" icon="retry" onClick={onRenew}>
        <Trans id="factor.renew">Make new recovery codes</Trans>
      </Button>
    </div>
  );
}
