import { useEffect, useMemo, useRef, useState } from 'react';
import { useTopic } from '@/live/useLive.ts';
import { crowdSource, since, type CrowdState } from './crowdTopic.ts';
import { useFloating } from './floating.ts';
import { afloat, type Float } from './floats.ts';
import { GLYPHS } from './glyphs.ts';
import styles from './ReactionRain.module.css';

/** Reactions rise over the stage, thirty at most, and say nothing to readers of the screen: the bar counts them. */
export function ReactionRainView({ totals }: { totals: CrowdState['totals'] }) {
  const [floats, setFloats] = useState<readonly Float[]>([]);
  const before = useRef<CrowdState['totals']>(null);
  useEffect(() => {
    const given = since(before.current, totals);
    before.current = totals;
    if (given.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    setFloats((now) => afloat(now, given));
  }, [totals]);
  return (
    <div className={styles.rain} aria-hidden>
      {floats.map(({ id, emoji, lane, delay }) => (
        <span
          key={id}
          className={styles.float}
          style={{ insetInlineEnd: `${lane}%`, animationDelay: `${delay}ms` }}
          onAnimationEnd={() => setFloats((now) => now.filter((one) => one.id !== id))}
        >
          {GLYPHS[emoji]}
        </span>
      ))}
    </div>
  );
}

export function ReactionRain({ sessionId }: { sessionId: string }) {
  const source = useMemo(() => crowdSource(sessionId), [sessionId]);
  const { state } = useTopic(source);
  return useFloating() ? <ReactionRainView totals={state.totals} /> : null;
}
