type Child = Node | string | null;

/** An element with attributes and children. Nothing is ever parsed as HTML, so a host's Trusted Types have nothing to refuse. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** What people wrote, in whatever direction it runs. */
export function said(text: string): HTMLElement {
  return make('bdi', {}, text);
}

/** A link that leaves the host's page where it is. */
export function leave(href: string, part: string, newTab: string, ...label: Child[]): HTMLAnchorElement {
  const note = make('span', { class: 'heard' }, ` (${newTab})`);
  return make('a', { href, part, class: part, target: '_blank', rel: 'noopener' }, ...label, note);
}

/** The organisation's picture; its name where the host's policy keeps pictures out. */
export function logo({ logo, organisation }: { logo?: string; organisation: string }): Node | null {
  if (logo === undefined) return null;
  const picture = make('img', { src: logo, alt: organisation, part: 'logo', class: 'logo', loading: 'lazy' });
  picture.addEventListener('error', () => picture.replaceWith(said(organisation)));
  return picture;
}
