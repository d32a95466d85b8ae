// Makes targets beside each other: `node .ci/beside.mjs name=target,target name=target`. A line with the time and the counts
// of a lane that passes, the whole log of one that fails. The first lane comes first: the others take what it leaves of the
// machine, so that tests with a time to keep belong there.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COUNTS = [/Tests run: \d+, .*Skipped: \d+(, Flakes: \d+)?$/, /^ +(Test Files|Tests) +\d/];
const FLAKES = /^\[WARNING\] Flakes: $[^]*?(?=^\[INFO\] $|^\[\w+\] Tests run)/gm;
const logs = mkdtempSync(join(tmpdir(), 'plenary-lanes-'));
const running = new Set();

/** The counts, and what passed only the second time. */
function countsIn(coloured) {
  // oxlint-disable-next-line no-control-regex -- colours
  const text = coloured.replaceAll(/\u001B\[[\d;]*m/g, '');
  const counts = text.split('\n').filter((line) => COUNTS.some((count) => count.test(line)));
  const flakes = (text.match(FLAKES) ?? []).flatMap((list) => list.trimEnd().split('\n'));
  return [...counts, ...flakes].map((line) => `    ${line.replace(/^\[\w+\]/, '').trim()}`);
}

/** A group of its own, so that all of it ends when this is stopped. */
function lane(word, place) {
  const [name, targets] = word.split('=');
  const log = join(logs, name);
  const output = openSync(log, 'w');
  const began = Date.now();
  console.log(`${name}: make ${targets.replaceAll(',', ' ')} …`);
  return new Promise((ended) => {
    const make = spawn('nice', ['-n', place === 0 ? '0' : '10', 'make', ...targets.split(',')], { detached: true, stdio: ['ignore', output, output] });
    running.add(make);
    make.on('exit', (code) => {
      running.delete(make);
      const seconds = Math.round((Date.now() - began) / 1000);
      const text = readFileSync(log, 'utf8');
      if (code === 0) console.log([`${name}: passed in ${seconds} s`, ...countsIn(text)].join('\n'));
      else console.log(`${name}: FAILED after ${seconds} s. Its log:\n${text}`);
      ended(code === 0);
    });
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    for (const make of running) process.kill(-make.pid, 'SIGTERM');
    process.exitCode = 130;
  });

const passed = await Promise.all(process.argv.slice(2).map(lane));
rmSync(logs, { recursive: true });
process.exitCode ||= passed.every(Boolean) ? 0 : 1;
