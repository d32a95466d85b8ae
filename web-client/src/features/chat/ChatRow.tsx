import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { RoleBadge } from '@/ui/RoleBadge.tsx';
import type { Entry } from './entries.ts';
import { PauseLine, UnreadLine } from './Lines.tsx';
import { NotSent } from './NotSent.tsx';
import styles from './ChatRow.module.css';

/** What can be done with a row; one object for the whole list, so that rows that stay the same are not drawn again. */
export interface RowActions {
  moderate: (messageId: string) => void;
  again: (messageId: string) => void;
  takeBack: (messageId: string) => void;
}

interface Props {
  entry: Entry;
  canModerate: boolean;
  actions: RowActions;
}

export const ChatRow = memo(ChatRowView, (before, after) => {
  return before.canModerate === after.canModerate && before.actions === after.actions && sameEntry(before.entry, after.entry);
});

function sameEntry(before: Entry, after: Entry): boolean {
  return (Object.keys(after) as (keyof Entry)[]).every((key) => before[key] === after[key]);
}

function ChatRowView({ entry, canModerate, actions }: Props) {
  const { t, i18n } = useLingui();
  const name = entry.by?.name ?? '';
  return (
    <>
      {entry.pause ? <PauseLine at={entry.at} pause={entry.pause} /> : null}
      {entry.unread ? <UnreadLine /> : null}
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
          <p className={entry.sending ? `${styles.text} ${styles.pending}` : styles.text} dir="auto">
            {entry.text}
          </p>
        )}
        {entry.sending === 'sending' ? (
          <p className={styles.waiting}>
            <Trans id="chat.pending">waiting to be sent</Trans>
          </p>
        ) : null}
        {entry.sending === 'failed' ? <NotSent entry={entry} actions={actions} /> : null}
        {canModerate && !entry.hidden && !entry.sending ? (
          <button
            type="button"
            className={styles.moderate}
            onClick={() => actions.moderate(entry.id)}
            aria-label={t({ id: 'chat.moderate', message: `Moderate the message of ${name}` })}
          >
            <Icon name="eyeOff" />
          </button>
        ) : null}
      </div>
    </>
  );
}
