import { createElement, Fragment, type ReactNode } from 'react';

/** The few tags that the server keeps; everything else is read as its text. */
const KEPT = new Set(['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre']);
/** What people never read as text, whatever put it there. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'title', 'select']);
/** Deeper than any text is written; what lies below is read as its text. */
const DEEPEST = 12;
const MOST_NODES = 4_000;

const TEXT = 3;
const ELEMENT = 1;

/** Only web and mail; what the address parser makes of it counts, not how it was spelt. */
export function safeAddress(address: string | null): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address.trim());
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * HTML of an abstract as React elements, by an allow-list. The text is parsed into a document of its own, in which nothing
 * runs and nothing is loaded, and is never written into the page as HTML.
 */
export function richElements(html: string): ReactNode[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const budget = { left: MOST_NODES };
  return childrenOf(body, 0, budget);
}

function childrenOf(parent: Node, depth: number, budget: { left: number }): ReactNode[] {
  const made: ReactNode[] = [];
  let key = 0;
  for (const node of parent.childNodes) {
    if ((budget.left -= 1) < 0) break;
    if (node.nodeType === TEXT) made.push(node.textContent);
    else if (node.nodeType === ELEMENT) made.push(elementOf(node as Element, (key += 1), depth + 1, budget));
  }
  return made;
}

function elementOf(element: Element, key: number, depth: number, budget: { left: number }): ReactNode {
  const tag = element.localName;
  if (SILENT.has(tag)) return null;
  if (depth > DEEPEST) return element.textContent;
  if (tag === 'br') return createElement('br', { key });
  const children = childrenOf(element, depth, budget);
  if (KEPT.has(tag)) return createElement(tag, { key }, ...children);
  const href = tag === 'a' ? safeAddress(element.getAttribute('href')) : null;
  if (href) return createElement('a', { key, href, rel: 'noopener nofollow ugc' }, ...children);
  return createElement(Fragment, { key }, ...children);
}

/** The same without markup, for excerpts. */
export function plainText(html: string): string {
  const body = new DOMParser().parseFromString(html.replaceAll(/<(?:br|\/p|\/li)\b[^>]*>/gi, '$& '), 'text/html').body;
  for (const silent of body.querySelectorAll([...SILENT].join(','))) silent.remove();
  return (body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
