import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { FoundMessages } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import styles from './SearchPane.module.css';

/** What was found, newest first. */
export function FoundList({ found, onJump }: { found: FoundMessages; onJump: (id: string, seq: number) => void }) {
  const { i18n } = useLingui();
  const { messages, more } = found;
  return (
    <>
      <p role="status" className={styles.none}>
        {more ? (
          <Trans id="chat.foundMany">More than {messages.length} messages; the newest stand here.</Trans>
        ) : (
          <Plural id="chat.found" value={messages.length} one="# message" other="# messages" />
        )}
      </p>
      <ul className={styles.list}>
        {messages.map((message) => (
          <li key={message.id}>
            <button type="button" className={styles.result} onClick={() => onJump(message.id, message.seq)}>
              <span className={styles.who}>
                <bdi>{message.by.name}</bdi> · {clockTime(message.at, ownZone(), i18n.locale)}
              </span>
              <span className={styles.said} dir="auto">
                {message.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
