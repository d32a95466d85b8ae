import type { Messages } from '@lingui/core';
import { messages as english } from './locales/en.po';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ابتدعفغهيجكلمنوثقرسطحضشصذز';

/** Letter for letter; what stands in angle brackets is a tag and stays. */
export function inArabicLetters(text: string): string {
  return text
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith('<') ? part : part.replace(/[a-z]/gi, (letter) => ARABIC[LATIN.indexOf(letter.toLowerCase())] ?? letter),
    )
    .join('');
}

type Part = Messages[string] | string | { [form: string]: Part } | Part[];

/** A compiled message: words, and among them values as [name], [name, kind, forms]. */
function turned(message: Part): Part {
  if (typeof message === 'string') return inArabicLetters(message);
  if (!Array.isArray(message)) return message;
  return message.map((part) => (Array.isArray(part) ? value(part as Part[]) : turned(part as Part)));
}

function value([name, kind, forms]: Part[]): Part[] {
  if (kind === undefined) return [name as Part];
  if (typeof forms !== 'object' || forms === null || Array.isArray(forms)) return [name as Part, kind, forms as Part];
  const all = Object.entries(forms as Record<string, Part>).map(([form, words]) => [form, form === 'offset' ? words : turned(words)]);
  return [name as Part, kind, Object.fromEntries(all) as Part];
}

export const messages = Object.fromEntries(Object.entries(english).map(([id, message]) => [id, turned(message as Part)])) as Messages;
