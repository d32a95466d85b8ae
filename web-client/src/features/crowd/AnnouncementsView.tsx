import { Trans, useLingui } from '@lingui/react/macro';
import type { Announcement } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Announcements.module.css';

interface Props {
  announcements: readonly Announcement[];
  onDismiss: (id: string) => void;
}

/** Above everything else, calm; each stays until it is dismissed. Readers of the screen hear a new one when they pause. */
export function AnnouncementsView({ announcements, onDismiss }: Props) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles.all} role="log" aria-label={t({ id: 'announce.label', message: 'Announcements' })}>
      {announcements.map(({ id, text, link, by, at }) => (
        <div key={id} className={styles.one}>
          <Icon name="announce" className={styles.icon} />
          <div className={styles.words}>
            <p className={styles.text} dir="auto">
              {text}
            </p>
            <p className={styles.from}>
              <bdi>{by}</bdi>, {clockTime(at, ownZone(), i18n.locale)}
              {link ? (
                <>
                  {' · '}
                  <a href={link}>
                    <Trans id="announce.more">Read more</Trans>
                  </a>
                </>
              ) : null}
            </p>
          </div>
          <button
            type="button"
            className={styles.dismiss}
            aria-label={t({ id: 'announce.dismiss', message: `Dismiss: ${text}` })}
            onClick={() => onDismiss(id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
