import type { ChatMessage } from '@/api/types.ts';

/** A piece of what was said. Nothing here is ever read as markup. */
export type SaidPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; text: string; person: string };

type Mentions = NonNullable<ChatMessage['mentions']>;

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`]+/giu;
/** What ends a sentence rather than an address. */
const AFTER = /[.,;:!?…»”’)\]}]+$/u;

/** Text, addresses that may be followed, and people who are meant. */
export function saidParts(text: string, mentions: Mentions = []): SaidPart[] {
  const parts: SaidPart[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found[0]);
    const link = linkOf(address);
    if (!link) continue;
    parts.push(...withMentions(text.slice(from, found.index), mentions), link);
    from = found.index + address.length;
  }
  return [...parts, ...withMentions(text.slice(from), mentions)];
}

/** Closing brackets belong to the address when it opened them. */
function withoutEnd(address: string): string {
  const end = AFTER.exec(address)?.[0] ?? '';
  const kept = end.startsWith(')') && address.includes('(') ? 1 : 0;
  return address.slice(0, address.length - end.length + kept);
}

/** Only what leads to a web page, and never with a name and a password in it, which could be taken for the host. */
function linkOf(address: string): SaidPart | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password || !url.host.includes('.')) return null;
  // A host of look-alike letters is shown as what the machine sees: xn--…
  const same = address.toLowerCase().startsWith(`${url.protocol}//${url.host}`);
  return { kind: 'link', text: same ? address : url.href, href: url.href };
}

function withMentions(text: string, mentions: Mentions): SaidPart[] {
  if (text === '') return [];
  const first = mentions
    .map((mention) => ({ mention, at: text.indexOf(`@${mention.name}`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.mention.name.length - one.mention.name.length)[0];
  if (!first) return [{ kind: 'text', text }];
  const { mention, at } = first;
  const end = at + mention.name.length + 1;
  const before: SaidPart[] = at > 0 ? [{ kind: 'text', text: text.slice(0, at) }] : [];
  return [...before, { kind: 'mention', text: text.slice(at, end), person: mention.id }, ...withMentions(text.slice(end), mentions)];
}
