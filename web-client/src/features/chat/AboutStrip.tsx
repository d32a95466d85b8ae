import { Trans, useLingui } from '@lingui/react/macro';
import type { ChatMessage } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './AboutStrip.module.css';

/** What the next text is about: an answer to a message, or a change of one's own. */
export interface About {
  kind: 'reply' | 'edit';
  message: ChatMessage;
}

export function AboutStrip({ about: { kind, message }, onLeave }: { about: About; onLeave: () => void }) {
  const { t } = useLingui();
  const { name } = message.by;
  return (
    <div className={styles.strip}>
      <Icon name={kind === 'reply' ? 'reply' : 'pencil'} className={styles.icon} />
      <p className={styles.text}>
        <strong>
          {kind === 'reply' ? (
            <Trans id="chat.answering">
              Answer to <bdi>{name}</bdi>
            </Trans>
          ) : (
            <Trans id="chat.changing">Change your message</Trans>
          )}
        </strong>
        <span className={styles.said} dir="auto">
          {message.text}
        </span>
      </p>
      <button
        type="button"
        className={styles.leave}
        onClick={onLeave}
        aria-label={
          kind === 'reply'
            ? t({ id: 'chat.leaveAnswer', message: 'Do not answer' })
            : t({ id: 'chat.leaveChange', message: 'Do not change it' })
        }
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
