// Fails when a language misses a sentence, when a translation lost a placeholder, or when the catalogues are out of date.
import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../src/i18n/locales/', import.meta.url);
const SOURCE = 'en';
/** Languages that must be whole. The others fall back to English, sentence by sentence, and are only counted. */
const COMPLETE = new Set(['en', 'ro', 'de', 'fr', 'es']);

function unquote(block) {
  return [...block.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => JSON.parse(`"${m[1]}"`)).join('');
}

async function catalogue(locale) {
  const text = await readFile(new URL(`${locale}.po`, folder), 'utf8');
  const entries = new Map();
  for (const [, id, message] of text.matchAll(/^msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/gm)) {
    if (unquote(id)) entries.set(unquote(id), unquote(message));
  }
  return entries;
}

// Arguments and tags of a message: {name}, {count, plural, ...} and <0>.
const parts = (message) =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]|<(\d+)\/?>/g)].map((m) => m[1] ?? `<${m[2]}>`))].toSorted().join(' ');

const before = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')));
execFileSync('npx', ['lingui', 'extract', '--clean'], { stdio: 'ignore' });
const files = (await readdir(folder)).filter((name) => name.endsWith('.po'));
const after = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')));

const faults = [];
if (before.join('\0') !== after.join('\0')) faults.push('the catalogues were out of date; run: npm run i18n:extract');
const source = await catalogue(SOURCE);
for (const locale of files.map((name) => name.replace('.po', ''))) {
  const messages = await catalogue(locale);
  const missing = [...source.keys()].filter((id) => !messages.get(id));
  if (missing.length > 0 && COMPLETE.has(locale)) faults.push(`${locale} misses ${missing.length}: ${missing.slice(0, 20).join(', ')}`);
  for (const [id, message] of messages) {
    if (message && parts(message) !== parts(source.get(id) ?? '')) faults.push(`${locale} ${id}: placeholders differ: ${message}`);
  }
  console.log(`${locale}: ${messages.size - missing.length} of ${source.size}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
