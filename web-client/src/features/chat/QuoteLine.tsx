import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import type { RowActions } from './actions.ts';
import styles from './QuoteLine.module.css';

interface Props {
  reply: string;
  /** The message that is answered; undefined until it is read. */
  quote: ChatMessage | undefined;
  active: boolean;
  actions: Pick<RowActions, 'jump' | 'missing'>;
}

/** What a message answers. The words are looked up and never copied, so what is taken away is not left over here. */
export function QuoteLine({ reply, quote, active, actions }: Props) {
  const { t } = useLingui();
  const known = quote !== undefined;
  useEffect(() => {
    if (!known) actions.missing(reply);
  }, [known, reply, actions]);
  const name = quote?.by.name ?? '';
  return (
    <button
      type="button"
      className={styles.quote}
      tabIndex={active ? 0 : -1}
      onClick={() => actions.jump(reply)}
      aria-label={t({ id: 'chat.toQuoted', message: `Answer to ${name}. Go to that message` })}
    >
      <bdi className={styles.name}>{name}</bdi>{' '}
      <span className={styles.text} dir="auto">
        {quote?.text ?? <Trans id="chat.quoteGone">a message that is gone</Trans>}
      </span>
    </button>
  );
}
