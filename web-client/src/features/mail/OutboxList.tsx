import { useLingui } from '@lingui/react/macro';
import type { OutboxHead } from '@/api/types.ts';
import { clockTime, ownZone, shortDay } from '@/i18n/dates.ts';
import { Pill } from '@/ui/Pill.tsx';
import { useLetterNames, useMailWords } from './useMailWords.ts';
import styles from './Mail.module.css';

interface Props {
  mails: readonly OutboxHead[];
  onOpen: (mail: OutboxHead) => void;
}

const TONES = { waiting: 'info', held: 'waiting', sent: 'success', failed: 'waiting', bounced: 'waiting', dropped: 'plain' } as const;

/** Mails of an event, the newest first. */
export function OutboxList({ mails, onOpen }: Props) {
  const { t, i18n } = useLingui();
  const words = useMailWords();
  const names = useLetterNames();
  return (
    <ul className={styles.list} aria-label={t({ id: 'post.list', message: 'Mails, the newest first' })}>
      {mails.map((mail) => {
        const when = `${shortDay(mail.at, ownZone(), i18n.locale)}, ${clockTime(mail.at, ownZone(), i18n.locale)}`;
        return (
          <li key={mail.id} className={styles.item}>
            <button type="button" className={styles.open} onClick={() => onOpen(mail)}>
              <span className={styles.subject} dir="auto">
                {mail.subject === '•' ? (names[mail.letter ?? ''] ?? t({ id: 'post.secret', message: 'A code' })) : mail.subject}
              </span>
              <Pill tone={TONES[mail.state]}>{words[mail.state]}</Pill>
              <span className={styles.quiet}>
                <bdi>{mail.to}</bdi> · {when}
              </span>
            </button>
            {mail.answer && mail.state !== 'sent' ? <p className={styles.quiet}>{mail.answer}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
