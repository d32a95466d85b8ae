import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { DevelopmentMail } from '@/api/types.ts';
import styles from './MailView.module.css';

/** One mail as a reader of plain text would show it: addresses become links, and nothing else does. */
export function MailView({ mail }: { mail: DevelopmentMail }) {
  return (
    <article className={styles.mail}>
      <h2 className={styles.subject}>{mail.subject}</h2>
      <p className={styles.to}>
        <Trans id="devMail.to">to {mail.to}</Trans>
      </p>
      <div className={styles.text}>{linked(mail.text)}</div>
      {mail.calendar ? (
        <details>
          <summary>
            <Trans id="devMail.calendar">Attached calendar file</Trans>
          </summary>
          <pre className={styles.calendar}>{mail.calendar}</pre>
        </details>
      ) : null}
    </article>
  );
}

function linked(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, i) => (
    // The parts of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={i}>{/^https?:\/\//.test(part) ? <a href={part}>{part}</a> : part}</Fragment>
  ));
}
