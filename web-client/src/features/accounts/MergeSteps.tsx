import { Trans, useLingui } from '@lingui/react/macro';
import styles from './Factor.module.css';
import { ProofList } from './ProofList.tsx';

interface Props {
  email: string;
  mineProved: boolean;
  otherProved: boolean;
}

/** How far it is with two accounts that are to become one. */
export function MergeSteps({ email, mineProved, otherProved }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.stack}>
      <p>
        <Trans id="merge.waiting">
          The account of <strong dir="ltr">{email}</strong> is to become part of this one. The links are good for three days.
        </Trans>
      </p>
      <ProofList
        mailboxes={[
          { name: t({ id: 'merge.mine', message: 'The address of this account' }), proved: mineProved },
          { name: t({ id: 'merge.other', message: 'The other address' }), proved: otherProved },
        ]}
      />
      <p className={styles.quiet}>
        <Trans id="merge.none">Where the other address has no account, only its mailbox is told.</Trans>
      </p>
    </div>
  );
}
