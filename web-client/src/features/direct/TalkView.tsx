import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { DirectComplaint, DirectMessage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Composer } from '@/ui/Composer.tsx';
import { Disclosure, DisclosureItem } from '@/ui/Disclosure.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { DirectRow } from './DirectRow.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import styles from './Direct.module.css';

interface Props {
  name: string;
  draftKey: string;
  /** Oldest first; absent until they were read. */
  messages: readonly DirectMessage[] | undefined;
  writable: boolean;
  blocked: boolean;
  error: string | undefined;
  /** Why the last text did not go out. */
  refused: string | undefined;
  blocking: boolean;
  onRetry: () => void;
  onOlder: (() => void) | undefined;
  onLeave: () => void;
  onSend: (text: string) => Promise<void>;
  onBlock: (on: boolean) => void;
  onReport: (messageId: string, complaint: DirectComplaint) => Promise<unknown>;
}

const LONGEST = 2000;

export function TalkView(props: Props) {
  const { t } = useLingui();
  const [reported, setReported] = useState<DirectMessage>();
  const { name, messages, blocked } = props;
  return (
    <section className={styles.open} aria-label={t({ id: 'direct.with', message: `Messages with ${name}` })}>
      <Head {...props} />
      <Said {...props} onReport={setReported} />
      {blocked ? (
        <div className={styles.foot}>
          <Notice tone="info" title={t({ id: 'direct.blocked', message: `You have blocked ${name}` })}>
            <Button size="s" busy={props.blocking} onClick={() => props.onBlock(false)}>
              <Trans id="direct.unblock">Unblock</Trans>
            </Button>
          </Notice>
        </div>
      ) : null}
      {!blocked && messages && !props.writable ? (
        <div className={styles.foot}>
          <Notice
            tone="info"
            title={
              messages.length === 0
                ? t({ id: 'direct.off', message: `${name} takes no messages of people they have not written to` })
                : t({ id: 'direct.closed', message: `You cannot write to ${name} here at the moment` })
            }
          />
        </div>
      ) : null}
      {!blocked && props.writable ? (
        <Composer
          draftKey={props.draftKey}
          label={t({ id: 'direct.writeTo', message: `Write to ${name}` })}
          send={t({ id: 'chat.send', message: 'Send' })}
          longest={LONGEST}
          error={props.refused}
          onSend={props.onSend}
        />
      ) : null}
      {reported ? (
        <ReportDialog
          message={reported}
          onClose={() => setReported(undefined)}
          onReport={(complaint) => props.onReport(reported.id, complaint)}
        />
      ) : null}
    </section>
  );
}

function Head({ name, blocked, onLeave, onBlock }: Props) {
  const { t } = useLingui();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles.head}>
      <button
        ref={back}
        type="button"
        className={styles.back}
        aria-label={t({ id: 'direct.back', message: 'Back to all messages' })}
        onClick={onLeave}
      >
        <Icon name="arrowLeft" />
      </button>
      <h3 className={styles.with}>
        <bdi>{name}</bdi>
      </h3>
      <Disclosure label={t({ id: 'direct.options', message: `What to do about ${name}` })} button={<Icon name="more" />} align="end">
        {(close) => (
          <DisclosureItem
            onChoose={() => {
              onBlock(!blocked);
              close();
            }}
          >
            <Icon name="eyeOff" />
            {blocked ? (
              <Trans id="direct.unblock">Unblock</Trans>
            ) : (
              <Trans id="direct.block">Block: nothing more comes from this person</Trans>
            )}
          </DisclosureItem>
        )}
      </Disclosure>
    </div>
  );
}

type SaidProps = Pick<Props, 'name' | 'messages' | 'error' | 'onRetry' | 'onOlder'> & { onReport: (message: DirectMessage) => void };

function Said({ name, messages, error, onRetry, onOlder, onReport }: SaidProps) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const newest = messages?.at(-1)?.seq;
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [newest]);
  if (!messages && error) {
    return <Failure title={t({ id: 'direct.failed', message: 'Your messages could not be read' })} detail={error} onRetry={onRetry} />;
  }
  if (!messages) return <Loading />;
  if (messages.length === 0) {
    return (
      <Empty icon="mail" title={t({ id: 'direct.begin', message: `Write the first message to ${name}` })}>
        <Trans id="direct.private">Nobody else reads it, those who run the room neither, unless one of you reports a message.</Trans>
      </Empty>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard
    <div ref={list} className={styles.said} role="log" tabIndex={0} aria-label={t({ id: 'direct.with', message: `Messages with ${name}` })}>
      {onOlder ? (
        <Button size="s" onClick={onOlder}>
          <Trans id="direct.older">Earlier messages</Trans>
        </Button>
      ) : null}
      {messages.map((message) => (
        <DirectRow key={message.id} message={message} name={name} onReport={() => onReport(message)} />
      ))}
    </div>
  );
}
