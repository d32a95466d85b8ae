import { Trans } from '@lingui/react/macro';
import styles from './RoleBadge.module.css';

/** What a person is in this session, beside the name. */
export function RoleBadge({ role }: { role: 'host' | 'speaker' | 'moderator' | 'organiser' | undefined }) {
  if (!role) return null;
  return (
    <span className={styles.badge}>
      {role === 'host' ? <Trans id="role.host">Host</Trans> : null}
      {role === 'speaker' ? <Trans id="role.speaker">Speaker</Trans> : null}
      {role === 'moderator' ? <Trans id="role.moderator">Moderator</Trans> : null}
      {role === 'organiser' ? <Trans id="role.organiser">Organiser</Trans> : null}
    </span>
  );
}
