// Makes src/contract from the contract's own files; with --check it only says whether they still agree.
import { compile } from 'json-schema-to-typescript';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../server/contract/src/main/resources/contract/', import.meta.url);
const target = new URL('../src/contract/', import.meta.url);
const banner = '// Generated from the contract by `npm run contract`. Do not edit.\n';

async function operations() {
  const types = await openapiTS(new URL('openapi.yaml', contract), { alphabetize: true, immutable: false });
  return astToString(types);
}

async function frames() {
  const files = (await readdir(new URL('live/', contract))).filter((name) => name.endsWith('.schema.json')).toSorted();
  const $defs = {};
  for (const file of files) Object.assign($defs, JSON.parse(await readFile(new URL(`live/${file}`, contract), 'utf8')).$defs);
  const names = Object.keys($defs);
  return compile({ title: 'AnyFrame', oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })), $defs }, 'AnyFrame', {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    format: false,
  });
}

async function codes() {
  const text = await readFile(new URL('errors.yaml', contract), 'utf8');
  const names = [...text.matchAll(/^([a-z][a-z-]*):/gm)].map((match) => match[1]);
  return `export type ProblemCode =\n${names.map((name) => `  | '${name}'`).join('\n')};\n`;
}

/** Which operations take effect once for each Idempotency-Key: those that say `x-retry`. */
async function retried() {
  const root = await readFile(new URL('openapi.yaml', contract), 'utf8');
  const found = [];
  for (const [, path, file, key] of root.matchAll(/^ {2}(\/\S*): \{ \$ref: '(\S+)#\/(\w+)' \}$/gm)) {
    const [, part = ''] = (await readFile(new URL(file, contract), 'utf8')).split(new RegExp(`^${key}:$`, 'm'));
    const [here] = part.split(/^\S/m);
    for (const [, method] of here.matchAll(/^ {2}(\w+):\n(?: {4}.*\n)*? {4}x-retry: true$/gm))
      found.push({ method: method.toUpperCase(), path });
  }
  const paths = (method) => found.filter((one) => one.method === method).map(({ path }) => path);
  const lines = [...new Set(found.map(({ method }) => method))].map((method) => `  ${method}: ' ${paths(method).join(' ')} ',`);
  return `/** By method: addresses between blanks. */\nexport const RETRIED: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}

const made = { 'api.ts': await operations(), 'live.ts': await frames(), 'codes.ts': await codes(), 'retried.ts': await retried() };
let stale = 0;
await mkdir(target, { recursive: true });
for (const [name, text] of Object.entries(made)) {
  const file = new URL(name, target);
  const wanted = banner + text;
  if (!process.argv.includes('--check')) await writeFile(file, wanted);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    console.error(`src/contract/${name} does not match the contract; run: npm run contract`);
    stale += 1;
  }
}
if (stale > 0) process.exit(1);
console.log(`contract: ${Object.keys(made).join(', ')} match`);
