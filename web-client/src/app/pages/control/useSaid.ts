import { useEffect, useRef, useState } from 'react';
import { useLatest } from '@/ui/useLatest.ts';

/** Long enough that ten hands in a row are told once. */
const STILL_MS = 1500;
/** Then the words go: the same ones a second time would not be heard where they still stand. */
const STAY_MS = 1000;

/** What a screen reader is told: the words as they are once the count has risen and stands still. */
export function useSaid(count: number, words: string): string {
  const [said, setSaid] = useState('');
  const before = useRef(count);
  const latest = useLatest(words);
  useEffect(() => {
    if (count <= before.current) {
      before.current = count;
      return undefined;
    }
    const timer = setTimeout(() => {
      before.current = count;
      setSaid(latest.current);
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [count, latest]);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), STAY_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}
