import { readFileSync } from 'node:fs';

/** Everything that must have arrived before a page is usable: its own chunk and all that it and the entry import at once. */
const manifest = JSON.parse(readFileSync(new URL('./dist/.vite/manifest.json', import.meta.url), 'utf8'));

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key]?.imports ?? [], seen);
  }
  return [...seen];
}

const chunks = (...keys) => closure(keys).map((key) => manifest[key]);
const scripts = (...keys) => chunks(...keys).map((chunk) => `dist/${chunk.file}`);
const styles = (...keys) => [...new Set(chunks(...keys).flatMap((chunk) => chunk.css ?? []))].map((file) => `dist/${file}`);

const ENTRY = 'index.html';
// The longest of the languages stands for all.
const WORDS = 'src/i18n/locales/de.po?first';
const EVENT = 'src/app/pages/EventPage.tsx';
const ROOM = 'src/app/pages/RoomPage.tsx';

export default [
  { name: 'JavaScript until the event page is usable', path: scripts(ENTRY, WORDS, EVENT), limit: '150 KiB', brotli: true },
  { name: 'Styles of the event page', path: styles(ENTRY, EVENT), limit: '20 KiB', brotli: true },
  { name: 'JavaScript until the room is usable, before the player', path: scripts(ENTRY, WORDS, ROOM), limit: '177 KiB', brotli: true },
  { name: 'The script for other sites', path: 'dist/embed/plenary.js', limit: '15 KiB', brotli: true },
];
