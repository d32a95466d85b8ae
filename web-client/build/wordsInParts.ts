import { createCompiledCatalog, getCatalogForFile, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PARTS = /\.po\?(first|house)$/;
const IMPORTED = /(?:from|import)\s*\(?\s*'([^']+)'/g;
/** Pages that only those open who run something; their words come with them. */
const HOUSE_PAGES = /housePage\(\(\) => import\('[^']+'\)/g;
const MAIN = 'src/main.tsx';

interface Said {
  origin?: [string, number?][];
}

/**
 * Cuts a language in two: what a first visit may need (`de.po?first`), and what only pages need that are routed by
 * `housePage` (`de.po?house`). A word stands in the first part as soon as any other page can come to it.
 */
export function wordsInParts(): Plugin {
  const config = getConfig();
  const { rootDir = process.cwd(), sourceLocale = 'en' } = config;
  let first: Set<string> | undefined;
  return {
    name: 'plenary-words-in-parts',
    async transform(_source, id) {
      const part = PARTS.exec(id)?.[1];
      if (!part) return null;
      first ??= filesOfFirstVisits(rootDir);
      const file = relative(rootDir, id.replace(/\?.*/, ''));
      const found = getCatalogForFile(file, await getCatalogs(config));
      if (!found) throw new Error(`${file} is none of the catalogues`);
      const said = ((await found.catalog.read(found.locale)) ?? {}) as Record<string, Said>;
      const { messages } = await found.catalog.getTranslations(found.locale, {
        fallbackLocales: config.fallbackLocales || {},
        sourceLocale,
      });
      const wanted = Object.entries(messages).filter(([word]) => isFirst(said[word], first) === (part === 'first'));
      const { source, errors } = createCompiledCatalog(found.locale, Object.fromEntries(wanted), { namespace: 'es' });
      if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ error }) => error.message).join(', ')}`);
      return { code: source, map: null, moduleType: 'js' };
    },
  };
}

/** A word of which nothing is known is needed at once. */
function isFirst(said: Said | undefined, first: Set<string> | undefined): boolean {
  const origins = said?.origin ?? [];
  return origins.length === 0 || origins.some(([file]) => first?.has(file));
}

/** Every file that can be come to without passing by a page of the house, as catalogues name them. */
export function filesOfFirstVisits(root: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [MAIN];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(resolve(root, file), 'utf8').replace(HOUSE_PAGES, '');
    for (const [, target] of text.matchAll(IMPORTED)) {
      const next = target && fileOf(root, file, target);
      if (next) waiting.push(next);
    }
  }
  return seen;
}

function fileOf(root: string, from: string, target: string): string | undefined {
  const path = target.startsWith('@/') ? resolve(root, 'src', target.slice(2)) : resolve(root, dirname(from), target);
  const own = (target.startsWith('@/') || target.startsWith('.')) && /\.tsx?$/.test(path) && existsSync(path);
  return own ? relative(root, path) : undefined;
}
