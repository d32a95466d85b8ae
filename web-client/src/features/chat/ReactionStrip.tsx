import { useLingui } from '@lingui/react/macro';
import type { ChatMessage } from '@/api/types.ts';
import type { RowActions } from './actions.ts';
import { useEmojiWords } from './useEmojiWords.ts';
import styles from './ReactionStrip.module.css';

/** How often each emoji was pressed; a press joins in or takes one's own back. */
export function ReactionStrip({ message, active, react }: { message: ChatMessage; active: boolean; react: RowActions['react'] }) {
  const { t } = useLingui();
  const words = useEmojiWords();
  if (!message.reactions) return null;
  return (
    <div className={styles.strip}>
      {message.reactions.map(({ emoji, count, mine }) => {
        const word = words[emoji];
        return (
          <button
            key={emoji}
            type="button"
            className={styles.reaction}
            tabIndex={active ? 0 : -1}
            aria-pressed={mine}
            aria-label={t({ id: 'chat.reaction', message: `${word}: ${count}` })}
            onClick={() => react(message, emoji, !mine)}
          >
            <span aria-hidden>{emoji}</span>
            <span className={styles.count} aria-hidden>
              {count}
            </span>
          </button>
        );
      })}
    </div>
  );
}
