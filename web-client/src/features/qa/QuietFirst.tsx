import { useEffect, useMemo, useRef } from 'react';
import { useTopic } from '@/live/useLive.ts';
import { deskOf, deskSource, heardOf } from './deskTopic.ts';
import { qaSource } from './qaTopic.ts';

/** At most one reading in so long a time. */
const EVERY_MS = 1500;

/** While a host has quiet people first: how often each was answered is read again when that may have changed. */
export function QuietFirst({ sessionId }: { sessionId: string }) {
  const { state, status } = useTopic(useMemo(() => qaSource(sessionId), [sessionId]));
  const { questions } = state;
  const { amend } = useTopic(useMemo(() => deskSource(sessionId), [sessionId]));
  const read = useRef(-EVERY_MS);
  const answered = questions.filter((one) => one.state === 'answering' || one.state === 'answered').map(({ id }) => id);
  // Who asks now may have been answered in another session of the event.
  const stand = `${questions.length} ${answered.join(' ')}`;
  useEffect(() => {
    if (status !== 'live') return undefined;
    const readAgain = async () => {
      read.current = performance.now();
      try {
        const { heard } = await deskOf(sessionId);
        amend((now) => ({ ...now, heard: heardOf(heard) }));
      } catch (error) {
        console.warn('questions: how often people were answered could not be read', error);
      }
    };
    const timer = setTimeout(() => void readAgain(), Math.max(0, read.current + EVERY_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [stand, status, amend, sessionId]);
  // An element rather than null: without one, the room's chunks are cut smaller and weigh a kilobyte more.
  return <></>;
}
