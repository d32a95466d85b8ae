import { Trans, useLingui } from '@lingui/react/macro';
import type { DirectMessage } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Direct.module.css';

/** One message of two people. What the other one said can be shown to those who moderate. */
export function DirectRow({ message, name, onReport }: { message: DirectMessage; name: string; onReport: () => void }) {
  const { t, i18n } = useLingui();
  const { mine, text, at } = message;
  return (
    <article className={mine ? `${styles.message} ${styles.own}` : styles.message}>
      <p className="visually-hidden">{mine ? <Trans id="chat.you">You</Trans> : <bdi>{name}</bdi>}</p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <time dateTime={at} className={styles.at}>
        {clockTime(at, ownZone(), i18n.locale)}
      </time>
      {mine ? null : (
        <button
          type="button"
          className={styles.report}
          aria-label={t({ id: 'direct.report', message: `Report this message of ${name}` })}
          onClick={onReport}
        >
          <Icon name="warning" />
        </button>
      )}
    </article>
  );
}
