import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { clockTime, ownZone } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { RoleBadge } from '@/ui/RoleBadge.tsx';
import type { RowActions } from './actions.ts';
import { isGone, textOf, type Entry } from './entries.ts';
import { PauseLine, UnreadLine } from './Lines.tsx';
import { NotSent } from './NotSent.tsx';
import { QuoteLine } from './QuoteLine.tsx';
import { ReactionStrip } from './ReactionStrip.tsx';
import { SaidText } from './SaidText.tsx';
import styles from './ChatRow.module.css';

export interface RowProps {
  entry: Entry;
  /** The message that this one answers, as far as it is known. */
  quote: ChatMessage | undefined;
  me: string | undefined;
  /** Where the keys are, and what a jump led to. */
  active: boolean;
  selected: boolean;
  actions: RowActions;
}

export const ChatRow = memo(ChatRowView, (before, after) => {
  const { entry: one, ...others } = before;
  const { entry: other, ...now } = after;
  return same(others, now) && same(one, other);
});

function same<T extends object>(before: T, after: T): boolean {
  return (Object.keys(after) as (keyof T)[]).every((key) => before[key] === after[key]);
}

function ChatRowView({ entry, quote, me, active, selected, actions }: RowProps) {
  const id = useId();
  const { message, outgoing } = entry;
  const classes = [styles.row, entry.continues && styles.continues, active && styles.active, selected && styles.selected];
  return (
    <>
      {entry.pause ? <PauseLine at={entry.at} pause={entry.pause} /> : null}
      {entry.unread ? <UnreadLine /> : null}
      <article
        className={classes.filter(Boolean).join(' ')}
        tabIndex={-1}
        data-message={entry.id}
        aria-labelledby={`${id}-who ${id}-said`}
        aria-current={selected || undefined}
      >
        <RowHead id={`${id}-who`} entry={entry} />
        <div id={`${id}-said`}>
          {message ? <Said message={message} quote={quote} me={me} active={active} actions={actions} /> : null}
          {outgoing ? (
            <p className={`${styles.text} ${styles.pending}`} dir="auto">
              {textOf(outgoing.d)}
            </p>
          ) : null}
        </div>
        {message ? <ReactionStrip message={message} active={active} react={actions.react} /> : null}
        {outgoing?.state === 'sending' ? (
          <p className={styles.waiting}>
            <Trans id="chat.pending">waiting to be sent</Trans>
          </p>
        ) : null}
        {outgoing?.state === 'failed' ? <NotSent outgoing={outgoing} actions={actions} /> : null}
        {message && !isGone(message) ? <More message={message} active={active} actions={actions} /> : null}
      </article>
    </>
  );
}

/** A row that goes on says who speaks only to those who do not see that it does. */
function RowHead({ id, entry }: { id: string; entry: Entry }) {
  const { i18n } = useLingui();
  const by = entry.message?.by;
  return (
    <p id={id} className={entry.continues ? 'visually-hidden' : styles.head}>
      <span className={styles.name}>{by ? <bdi>{by.name}</bdi> : <Trans id="chat.you">You</Trans>}</span>
      <RoleBadge role={by?.role} />
      <time dateTime={entry.at} className={styles.at}>
        {clockTime(entry.at, ownZone(), i18n.locale)}
      </time>
    </p>
  );
}

interface SaidProps extends Pick<RowProps, 'quote' | 'me' | 'active' | 'actions'> {
  message: ChatMessage;
}

function Said({ message, quote, me, active, actions }: SaidProps) {
  if (message.hidden || message.deleted) {
    return (
      <p className={styles.hidden}>
        {message.deleted ? <Trans id="chat.deleted">Taken back</Trans> : <Trans id="chat.hidden">Removed by the host</Trans>}
      </p>
    );
  }
  return (
    <>
      {message.reply ? <QuoteLine reply={message.reply} quote={quote} active={active} actions={actions} /> : null}
      <p className={styles.text} dir="auto">
        <SaidText text={message.text ?? ''} mentions={message.mentions} me={me} active={active} />
        {message.edited ? (
          <span className={styles.edited}>
            {' '}
            <Trans id="chat.edited">(edited)</Trans>
          </span>
        ) : null}
      </p>
    </>
  );
}

function More({ message, active, actions }: { message: ChatMessage; active: boolean; actions: RowActions }) {
  const { t } = useLingui();
  const { name } = message.by;
  return (
    <button
      type="button"
      className={styles.more}
      tabIndex={active ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={t({ id: 'chat.more', message: `What to do with the message of ${name}` })}
      onClick={(event) => actions.menu(message, event.currentTarget)}
    >
      <Icon name="more" />
    </button>
  );
}
