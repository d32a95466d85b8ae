// Writes a .br and a .gz beside every text asset of the build, so that the server only has to choose one.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|svg|json|webmanifest|txt)$/;
const SMALLEST_WORTH_IT = 600;
const dist = new URL('../dist', import.meta.url).pathname;

const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && TEXT.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

let before = 0;
let after = 0;
for (const file of files) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_WORTH_IT) continue;
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  before += bytes.length;
  after += brotli.length;
}
console.log(`compressed ${files.length} assets: ${Math.round(before / 1024)} KiB to ${Math.round(after / 1024)} KiB (brotli)`);
