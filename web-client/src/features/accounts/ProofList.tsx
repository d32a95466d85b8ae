import { useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Factor.module.css';

/** Which of the two mailboxes has said yes. */
export function ProofList({ mailboxes }: { mailboxes: readonly { name: string; proved: boolean }[] }) {
  const { t } = useLingui();
  const yes = t({ id: 'address.yes', message: 'has said yes' });
  const waits = t({ id: 'address.waits', message: 'we wait for its yes: look into that mailbox' });
  return (
    <ul className={styles.list}>
      {mailboxes.map(({ name, proved }) => (
        <li key={name} className={styles.row}>
          <Icon name={proved ? 'check' : 'clock'} />
          <div className={styles.grow}>
            <p className={styles.name}>{name}</p>
            <p className={styles.quiet}>{proved ? yes : waits}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
