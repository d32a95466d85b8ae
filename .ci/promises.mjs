// Each promise, the tests that prove it, and how the last run of each ended. Ids come from @Promise in the sources, results
// from Surefire's reports; promises.md numbers them.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const modules = ['server/contract', 'server/fanout', 'server/jitsi', 'server/app', 'load-tests'];

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** @returns {{id: string, type: string, method: string | null}[]} */
function proofsIn(file) {
  const text = readFileSync(file, 'utf8');
  const type = /(?:class|interface) (\w+)/.exec(text)?.[1] ?? '';
  const marks = text.matchAll(/@Promise\(\{?([A-Z\d", ]+)\}?\)([\s\S]*?)(class|void)\s+(\w+)/g);
  return [...marks].flatMap(([, ids, , kind, name]) =>
    ids.match(/[A-Z]\d+/g).map((id) => ({ id, type, method: kind === 'void' ? name : null })),
  );
}

function resultsOf(module) {
  const results = [];
  for (const file of filesBelow(join(module, 'target/surefire-reports'))) {
    if (!/TEST-.*\.xml$/.test(file)) continue;
    for (const [, attributes, , body] of readFileSync(file, 'utf8').matchAll(
      /<testcase ([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g,
    )) {
      const name = /name="([^"(\[{]*)/.exec(attributes)?.[1];
      const type = /classname="[^"]*?(\w+)"/.exec(attributes)?.[1];
      const outcome = /<(failure|error)/.test(body ?? '') ? 'FAILED' : /<skipped/.test(body ?? '') ? 'skipped' : 'passed';
      results.push({ type, name, outcome });
    }
  }
  return results;
}

const rows = modules.flatMap((module) => {
  const results = resultsOf(module);
  return filesBelow(join(module, 'src/test/java'))
    .filter((file) => file.endsWith('.java'))
    .flatMap(proofsIn)
    .map((proof) => {
      const runs = results.filter((r) => r.type === proof.type && (!proof.method || r.name === proof.method));
      const worst = ['FAILED', 'skipped', 'passed'].find((outcome) => runs.some((run) => run.outcome === outcome));
      return { ...proof, outcome: worst ?? 'not run' };
    });
});

rows.sort((a, b) => a.id[0].localeCompare(b.id[0]) || Number(a.id.slice(1)) - Number(b.id.slice(1)));
for (const row of rows) {
  console.log(`${row.id.padEnd(4)} ${row.outcome.padEnd(8)} ${row.type}${row.method ? `.${row.method}` : ''}`);
}
console.log(`${new Set(rows.map((row) => row.id)).size} promises, ${rows.length} proofs`);
process.exitCode = rows.some((row) => row.outcome === 'FAILED') ? 1 : 0;
