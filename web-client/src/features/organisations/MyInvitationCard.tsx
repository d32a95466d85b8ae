import { Trans } from '@lingui/react/macro';
import type { OfferedRoles } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import styles from './People.module.css';
import { RolePills } from './RolePills.tsx';

interface Props {
  offered: OfferedRoles;
  busy: boolean;
  onAccept: () => void;
  onDecline: () => void;
}

/** Somebody wants you in their organisation. */
export function MyInvitationCard({ offered, busy, onAccept, onDecline }: Props) {
  const { by } = offered;
  const { name } = offered.organisation;
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>
            <Trans id="invitation.from">
              {by} invites you to {name}
            </Trans>
          </p>
          <RolePills roles={offered.roles} />
        </div>
        <span className={styles.actions}>
          <Button look="primary" busy={busy} onClick={onAccept}>
            <Trans id="invitation.accept">Accept</Trans>
          </Button>
          <Button look="quiet" onClick={onDecline}>
            <Trans id="invitation.decline">Decline</Trans>
          </Button>
        </span>
      </div>
    </section>
  );
}
