import { useLingui } from '@lingui/react/macro';
import { useLingui as useLocale } from '@lingui/react';
import { count } from '@/i18n/dates.ts';
import { REACTIONS, type CrowdState, type Reaction } from './crowdTopic.ts';
import { GLYPHS } from './glyphs.ts';
import { ReactionSummary } from './ReactionSummary.tsx';
import { useReactionWords } from './useReactionWords.ts';
import styles from './ReactionBar.module.css';

interface Props {
  totals: CrowdState['totals'];
  /** The room can be reached; a reaction that comes minutes later says nothing. */
  open: boolean;
  /** Why the last one was not taken. */
  words: string;
  onReact: (emoji: Reaction) => void;
}

export function ReactionBarView({ totals, open, words, onReact }: Props) {
  const { t } = useLingui();
  const { i18n } = useLocale();
  const say = useReactionWords();
  return (
    <div className={styles.bar} role="group" aria-label={t({ id: 'reaction.bar', message: 'React' })}>
      {REACTIONS.map((emoji) => {
        const total = totals?.[emoji] ?? 0;
        return (
          <button
            key={emoji}
            type="button"
            className={styles.reaction}
            disabled={!open}
            aria-label={say.times(emoji, total)}
            title={say.name(emoji)}
            onClick={() => onReact(emoji)}
          >
            <span className={styles.glyph} aria-hidden>
              {GLYPHS[emoji]}
            </span>
            <span className={styles.total}>{total > 0 ? count(total, i18n.locale) : ''}</span>
          </button>
        );
      })}
      <ReactionSummary totals={totals} />
      <span className={styles.words} role="status">
        {words}
      </span>
    </div>
  );
}
