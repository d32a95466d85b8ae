import type { ChatMessage } from '@/api/types.ts';
import { fold } from '@/i18n/fold.ts';

export interface Person {
  id: string;
  name: string;
}

const OFFERED = 6;
const BEGUN = /(?:^|\s)@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u;

/** What was begun after an @ before the caret; null when nobody is being named. */
export function begunName(before: string): string | null {
  return BEGUN.exec(before)?.[1] ?? null;
}

/** People who have spoken and whose names begin like this, those who spoke last first. */
export function peopleLike(messages: readonly ChatMessage[], begun: string, me: string | undefined): Person[] {
  const wanted = fold(begun);
  const found = new Map<string, Person>();
  for (let at = messages.length - 1; at >= 0 && found.size < OFFERED; at -= 1) {
    const by = messages[at]?.by;
    if (by && by.id !== me && !found.has(by.id) && begins(fold(by.name), wanted)) found.set(by.id, { id: by.id, name: by.name });
  }
  return [...found.values()];
}

/** At the beginning of the name or of any word of it. */
function begins(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}

/** The text with the name in place of what was begun, and where the caret then stands. */
export function withName(text: string, caret: number, person: Person): { text: string; caret: number } {
  const begun = begunName(text.slice(0, caret)) ?? '';
  const before = `${text.slice(0, caret - begun.length)}${person.name} `;
  return { text: before + text.slice(caret), caret: before.length };
}

/** Those of the chosen people whose names still stand in the text. */
export function meant(text: string, chosen: readonly Person[]): string[] {
  return [...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))].slice(0, 10);
}
