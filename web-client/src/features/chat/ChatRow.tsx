import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { RoleBadge } from '@/ui/RoleBadge.tsx';
import type { Entry } from './entries.ts';
import styles from './ChatRow.module.css';

interface Props {
  entry: Entry;
  canModerate: boolean;
  onModerate: (messageId: string) => void;
}

export function ChatRow({ entry, canModerate, onModerate }: Props) {
  const { t, i18n } = useLingui();
  const name = entry.by?.name ?? '';
  return (
    <div className={entry.continues ? `${styles.row} ${styles.continues}` : styles.row}>
      {entry.continues ? null : (
        <p className={styles.head}>
          <span className={styles.name}>{entry.by ? <bdi>{name}</bdi> : <Trans id="chat.you">You</Trans>}</span>
          <RoleBadge role={entry.by?.role} />
          <time dateTime={entry.at} className={styles.at}>
            {clockTime(entry.at, ownZone(), i18n.locale)}
          </time>
        </p>
      )}
      {entry.hidden ? (
        <p className={styles.hidden}>
          <Trans id="chat.hidden">Removed by the host</Trans>
        </p>
      ) : (
        <p className={entry.pending ? `${styles.text} ${styles.pending}` : styles.text} dir="auto">
          {entry.text}
        </p>
      )}
      {entry.pending ? (
        <p className={styles.waiting}>
          <Trans id="chat.pending">waiting to be sent</Trans>
        </p>
      ) : null}
      {canModerate && !entry.hidden && !entry.pending ? (
        <button
          type="button"
          className={styles.moderate}
          onClick={() => onModerate(entry.id)}
          aria-label={t({ id: 'chat.moderate', message: `Moderate the message of ${name}` })}
        >
          <Icon name="eyeOff" />
        </button>
      ) : null}
    </div>
  );
}
