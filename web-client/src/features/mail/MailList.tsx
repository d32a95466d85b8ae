import { useLingui } from '@lingui/react/macro';
import type { DevelopmentMailHead } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import styles from './MailList.module.css';

interface Props {
  mails: readonly DevelopmentMailHead[];
  chosen: string;
  onChoose: (id: string) => void;
}

export function MailList({ mails, chosen, onChoose }: Props) {
  const { t, i18n } = useLingui();
  return (
    <ul className={styles.mails} aria-label={t({ id: 'devMail.list', message: 'Mails, newest first' })}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <button type="button" className={styles.mail} aria-pressed={mail.id === chosen} onClick={() => onChoose(mail.id)}>
            <span className={styles.subject}>{mail.subject}</span>
            <span className={styles.to}>
              {mail.to} · {clockTime(mail.at, ownZone(), i18n.locale)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
