import { Trans, useLingui } from '@lingui/react/macro';
import styles from './Factor.module.css';
import { ProofList } from './ProofList.tsx';

interface Props {
  to: string;
  oldProved: boolean;
  newProved: boolean;
}

/** How far it is with another address. */
export function AddressSteps({ to, oldProved, newProved }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.stack}>
      <p>
        <Trans id="address.moving">
          It is on its way to <strong dir="ltr">{to}</strong>. The links are good for three days.
        </Trans>
      </p>
      <ProofList
        mailboxes={[
          { name: t({ id: 'address.old', message: 'The address now' }), proved: oldProved },
          { name: t({ id: 'address.newOne', message: 'The new address' }), proved: newProved },
        ]}
      />
      {oldProved ? null : (
        <p className={styles.quiet}>
          <Trans id="address.lost">
            Is the old mailbox lost, and do you have a role? An owner of your organisation can say yes in its place.
          </Trans>
        </p>
      )}
    </div>
  );
}
