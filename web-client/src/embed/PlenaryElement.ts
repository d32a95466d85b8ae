import sheet from '../styles/embed.css?inline';
import { Refused } from './data.ts';
import { leave, make } from './dom.ts';
import { languageOf, wordsOf, type Words } from './words.ts';

/** Where the script came from is where its data are. */
const HOME = document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : '';

export interface Setting {
  server: string;
  slug: string;
  language: string;
  words: Words;
}

/** What both components share: attributes, a shadow of their own, a calm word when something fails. */
export abstract class PlenaryElement extends HTMLElement {
  static readonly observedAttributes = ['event', 'lang', 'server', 'heading'];

  #round = 0;

  /** Reads and says what belongs inside. */
  protected abstract draw(setting: Setting): Promise<Node[]>;

  connectedCallback(): void {
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /** Attributes may change while an answer is on its way; only the last question is shown. */
  async #show(): Promise<void> {
    const round = ++this.#round;
    const setting = this.#setting();
    const root = this.#root(setting);
    try {
      const nodes = await this.draw(setting);
      if (round === this.#round) root.replaceChildren(...nodes);
    } catch (failure) {
      if (round === this.#round) root.replaceChildren(failed(setting, failure));
    }
  }

  #setting(): Setting {
    const language = languageOf(this.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang);
    const server = (this.getAttribute('server') ?? HOME).replace(/\/+$/, '');
    return { server, slug: this.getAttribute('event') ?? '', language, words: wordsOf(language) };
  }

  /** A style sheet made by script is the one kind that no host's policy has to allow. */
  #root({ words, language }: Setting): HTMLElement {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (shadow.adoptedStyleSheets.length === 0) {
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet);
      shadow.adoptedStyleSheets = [styles];
      shadow.append(make('div', { class: 'root' }, make('p', { part: 'notice', class: 'notice', role: 'status' }, words.loading)));
    }
    const root = shadow.firstElementChild as HTMLElement;
    root.lang = language;
    root.dir = 'ltr';
    return root;
  }
}

function failed({ server, slug, words }: Setting, failure: unknown): Node {
  if (failure instanceof Refused && failure.status === 404) {
    return make('p', { part: 'notice', class: 'notice', role: 'status' }, words.nothing);
  }
  const link = leave(`${server}/e/${encodeURIComponent(slug)}`, 'link', words.newTab, words.see(hostOf(server)));
  return make('p', { part: 'notice', class: 'notice', role: 'status' }, `${words.away} `, link);
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).host : location.host;
}
