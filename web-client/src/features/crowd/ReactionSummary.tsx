import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import { count } from '@/i18n/dates.ts';
import { since, type CrowdState } from './crowdTopic.ts';
import { useReactionWords } from './useReactionWords.ts';
import styles from './ReactionBar.module.css';

const BATCH_MS = 20_000;

/** For those who hear the room: what was given meanwhile, in words, three times a minute at most. */
export function ReactionSummary({ totals }: { totals: CrowdState['totals'] }) {
  const { i18n } = useLingui();
  const say = useReactionWords();
  const [words, setWords] = useState('');
  const latest = useRef({ totals, say, locale: i18n.locale });
  useEffect(() => {
    latest.current = { totals, say, locale: i18n.locale };
  });
  useEffect(() => {
    let told = latest.current.totals;
    const timer = setInterval(() => {
      const now = latest.current;
      const given = since(told, now.totals);
      told = now.totals;
      if (given.length > 0) setWords(given.map(({ emoji, times }) => `${now.say.name(emoji)} ${count(times, now.locale)}`).join(', '));
    }, BATCH_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.heard} role="status">
      {words}
    </span>
  );
}
