import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import type { ChatState } from './chatState.ts';

/** At most one announcement in so long a time; a room may say fifty things a second. */
const EVERY_MS = 3000;
/** Said and gone again: the same words a second time would not be heard where they still stand. */
const STAY_MS = 2000;

/**
 * What a screen reader says of the conversation: how many messages came, and who meant this person. Silent on the first
 * reading and about one's own words.
 */
export function useAnnouncements({ messages, newest }: ChatState, live: boolean, me: string | undefined): string {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const told = useRef<number | null>(null);
  const last = useRef(0);
  useEffect(() => {
    if (!live || told.current === null || newest < told.current) {
      told.current = live ? newest : null;
      return;
    }
    const from = told.current;
    if (newest === from) return;
    const timer = setTimeout(
      () => {
        const fresh = since(messages, from).filter(({ by, text }) => by.id !== me && text !== undefined);
        told.current = newest;
        if (fresh.length === 0) return;
        last.current = Date.now();
        const count = fresh.length;
        const name = fresh.findLast(({ mentions }) => mentions?.some(({ id }) => id === me))?.by.name;
        const came = t({ id: 'chat.came', message: plural(count, { one: '# new message', other: '# new messages' }) });
        setSaid(name === undefined ? came : `${came}. ${t({ id: 'chat.meantYou', message: `${name} means you` })}`);
      },
      Math.max(0, last.current + EVERY_MS - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [messages, newest, live, me, t]);
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), STAY_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}

function since(messages: readonly ChatMessage[], seq: number): readonly ChatMessage[] {
  const from = messages.findLastIndex((message) => message.seq <= seq);
  return messages.slice(from + 1);
}
