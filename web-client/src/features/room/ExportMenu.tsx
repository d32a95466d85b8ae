import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import styles from './ExportMenu.module.css';

const FORMATS = ['csv', 'json'] as const;

/** Chat, questions and polls as files, for the host. */
export function ExportMenu({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const address = (part: string, format: string) => `/api/v1/sessions/${sessionId}/export?part=${part}&format=${format}`;
  return (
    <Disclosure
      label={t({ id: 'export.label', message: 'Export chat, questions and polls' })}
      button={
        <>
          <Icon name="download" />
          <Trans id="export.button">Export</Trans>
        </>
      }
    >
      {(close) => (
        <>
          {FORMATS.map((format) => (
            <a key={`chat-${format}`} className={styles.link} href={address('chat', format)} download onClick={close}>
              <Trans id="export.chat">Chat as {format.toUpperCase()}</Trans>
            </a>
          ))}
          {FORMATS.map((format) => (
            <a key={`questions-${format}`} className={styles.link} href={address('questions', format)} download onClick={close}>
              <Trans id="export.questions">Questions as {format.toUpperCase()}</Trans>
            </a>
          ))}
          {FORMATS.map((format) => (
            <a key={`polls-${format}`} className={styles.link} href={address('polls', format)} download onClick={close}>
              <Trans id="export.polls">Polls as {format.toUpperCase()}</Trans>
            </a>
          ))}
        </>
      )}
    </Disclosure>
  );
}
