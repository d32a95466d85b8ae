// Holds two rules of the style sheets. Nothing says left or right, so that a page turns round with its language; and "tokens only": no raw colour and no raw pixel size outside src/styles, in style sheets or in components.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
const PIXELS = /\b(?!0px)\d*\.?\d+px\b/;
const COLOUR_FUNCTION = /\b(?:rgba?|hsla?|oklch)\(/;
// Media and container queries cannot read custom properties; their widths are listed here once.
const BREAKPOINTS = /@(?:media|container)[^{]*\b(?:30|40|48|64|75)rem\b/;

const PHYSICAL = new RegExp(
  [
    String.raw`(?:^|[\s;{])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?)\s*:`,
    String.raw`border-(?:top|bottom)-(?:left|right)-radius`,
    String.raw`(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right)\b`,
  ].join('|'),
);

const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
const offences = [];
for (const entry of entries) {
  const file = relative(root, join(entry.parentPath, entry.name));
  if (entry.isFile() && file.endsWith('.css')) {
    const sheet = (await readFile(join(root, file), 'utf8')).replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
    sheet.split('\n').forEach((line, index) => {
      if (PHYSICAL.test(line)) offences.push(`${file}:${index + 1}: says left or right; use the logical property: ${line.trim()}`);
    });
  }
  if (!entry.isFile() || !/\.(css|tsx)$/.test(file) || file.startsWith('src/styles/') || file.endsWith('.test.tsx')) continue;
  const lines = (await readFile(join(root, file), 'utf8')).split('\n');
  lines.forEach((line, index) => {
    const code = line.replace(/\/\*.*?\*\//g, '').replace(/(^|\s)\/\/.*$/, '');
    if (/@(?:media|container)/.test(code)) {
      if (/\d/.test(code) && !BREAKPOINTS.test(code)) offences.push(`${file}:${index + 1}: unknown breakpoint: ${code.trim()}`);
      return;
    }
    const raw = file.endsWith('.css') ? code : (code.match(/['"`][^'"`]*['"`]/g) ?? []).join(' ');
    if (HEX.test(raw.replace(/(?:href|to|id)=\S+/g, '')) || PIXELS.test(raw) || COLOUR_FUNCTION.test(raw)) {
      offences.push(`${file}:${index + 1}: raw colour or size: ${code.trim()}`);
    }
  });
}
if (offences.length > 0) {
  console.error(offences.join('\n'));
  console.error(`${offences.length} faults; sizes and colours are the custom properties of src/styles/tokens.css`);
  process.exit(1);
}
console.log('tokens: no raw colour or size outside src/styles, no left or right');
