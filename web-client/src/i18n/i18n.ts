import { i18n, type Messages } from '@lingui/core';
import { directionOf, PSEUDO, type Locale } from './locales.ts';

type Spoken = Locale | typeof PSEUDO;
type Part = Record<Spoken, () => Promise<{ messages: Messages }>>;

/** What any first visit may need. */
const FIRST: Part = {
  en: () => import('./locales/en.po?first'),
  ro: () => import('./locales/ro.po?first'),
  de: () => import('./locales/de.po?first'),
  fr: () => import('./locales/fr.po?first'),
  es: () => import('./locales/es.po?first'),
  [PSEUDO]: () => import('./pseudo.ts'),
};

/** What only pages need that are wrapped in {@link withHouseWords}. */
const HOUSE: Part = {
  en: () => import('./locales/en.po?house'),
  ro: () => import('./locales/ro.po?house'),
  de: () => import('./locales/de.po?house'),
  fr: () => import('./locales/fr.po?house'),
  es: () => import('./locales/es.po?house'),
  [PSEUDO]: () => import('./pseudo.ts'),
};

let spoken: Spoken | undefined;
/** What has come of each language. The two parts come in either order, and the one that comes last takes nothing away. */
const known: Partial<Record<Spoken, Messages>> = {};
let house = false;
let turned: Promise<void> = Promise.resolve();

/** Loads one language and turns the page to it. */
export function speak(locale: Spoken): Promise<void> {
  spoken = locale;
  turned = turn(locale);
  return turned;
}

async function turn(locale: Spoken): Promise<void> {
  const parts = await Promise.all([FIRST[locale](), ...(house ? [HOUSE[locale]()] : [])]);
  const messages = Object.assign({}, known[locale], ...parts.map((part) => part.messages)) as Messages;
  known[locale] = messages;
  // Another was chosen meanwhile.
  if (spoken !== locale) return;
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

async function houseWords(): Promise<void> {
  if (!house) {
    house = true;
    if (spoken) turned = turn(spoken);
  }
  try {
    await turned;
  } catch (broken) {
    // Asked anew with the page.
    house = false;
    throw broken;
  }
}

/** A page that only those open who run something: its words are loaded with it, in this language and those chosen later. */
export function withHouseWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => (await Promise.all([page(), houseWords()]))[0];
}
