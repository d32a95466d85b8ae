import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { begunName, meant, peopleLike, withName, type Person } from './mentions.ts';

export interface Naming {
  people: readonly Person[];
  at: number;
  choose: (person: Person) => void;
  /** True when the key was for the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  onCaret: () => void;
  /** Ids of those who are named in the text. */
  meant: (text: string) => string[];
}

interface Writing {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  messages: readonly ChatMessage[];
  me: string | undefined;
}

/** Naming people while writing: an @ offers those who have spoken. */
export function useMentions({ box, text, onText, messages, me }: Writing): Naming {
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState<string | null>(null);
  const chosen = useRef<Person[]>([]);
  const before = text.slice(0, caret);
  const begun = closed === before ? null : begunName(before);
  const people = useMemo(() => (begun === null ? [] : peopleLike(messages, begun, me)), [begun, messages, me]);
  const choose = (person: Person) => {
    const next = withName(text, caret, person);
    chosen.current = [...chosen.current.slice(-20), person];
    onText(next.text);
    setCaret(next.caret);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const person = people[Math.min(at, people.length - 1)];
    if (!person) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + people.length) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person);
    else if (event.key === 'Escape') setClosed(before);
    else return false;
    event.preventDefault();
    return true;
  };
  const onCaret = () => setCaret(box.current?.selectionStart ?? 0);
  return {
    people,
    at: Math.min(at, Math.max(0, people.length - 1)),
    choose,
    onKeyDown,
    onCaret,
    meant: (said) => meant(said, chosen.current),
  };
}
