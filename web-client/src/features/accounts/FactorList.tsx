import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SecondFactor } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import styles from './Factor.module.css';
import { FactorRow } from './FactorRow.tsx';

interface Props {
  standing: SecondFactor;
  busy: boolean;
  /** Absent where the browser knows no passkeys. */
  onAddPasskey?: (() => void) | undefined;
  onAddApp: () => void;
  onRenew: () => void;
  onRemove: (id: string, kind: 'app' | 'passkey') => void;
  onRename: (id: string, name: string) => void;
}

/** The passkeys and apps of a person, and how many codes are left. */
export function FactorList({ standing, busy, onAddPasskey, onAddApp, onRenew, onRemove, onRename }: Props) {
  const { t } = useLingui();
  const { authenticators, passkeys, codesLeft } = standing;
  return (
    <div className={styles.stack}>
      <ul className={styles.list} aria-label={t({ id: 'factor.yours', message: 'Your passkeys and apps' })}>
        {passkeys.map((one) => (
          <FactorRow key={one.id} {...one} onRemove={() => onRemove(one.id, 'passkey')} onRename={(name) => onRename(one.id, name)} />
        ))}
        {authenticators.map((one) => (
          <FactorRow key={one.id} {...one} onRemove={() => onRemove(one.id, 'app')} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {onAddPasskey ? (
          <Button icon="plus" busy={busy} onClick={onAddPasskey}>
            <Trans id="passkey.add">Add a passkey</Trans>
          </Button>
        ) : null}
        <Button icon="plus" busy={busy} onClick={onAddApp}>
          {authenticators.length > 0 ? <Trans id="factor.another">Add another app</Trans> : <Trans id="factor.addApp">Add an app</Trans>}
        </Button>
      </div>
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
