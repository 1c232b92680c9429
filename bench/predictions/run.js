// Reading per-example predictions, against streaming and hashing the same bytes; and how much memory it takes, for
// as many rows and for more.
//
//   node bench/predictions/run.js [--rows 1000000] [--more 10000000] [--rounds 3] [--dir <dir>]
//
// Every subject is a process of its own. `metrics` reads and computes eight metrics overall and in 40 slices.
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../compile.js';
import { interleave, report, runProcess } from '../measure.js';
import { mebibyte, withScratch } from '../scratch.js';
import { writeFiles } from './write-files.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    more: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
    dir: { type: 'string', default: tmpdir() },
  },
});
const rows = Number(values.rows);
const more = Number(values.more);
const limitMib = 500;

compile();
await compareWithHashing();
if (more > 0) await growth();

async function compareWithHashing() {
  await withFiles(rows, async (paths) => {
    const peaks = {};
    for (const path of paths) {
      const act = (name) => () => {
        const { ms, peakRssMib } = readOnce(path, name);
        peaks[`${basename(path)} ${name}`] = peakRssMib;
        return ms;
      };
      const runs = await interleave({ hash: act('hash'), read: act('read'), metrics: act('metrics') }, Number(values.rounds)); // prettier-ignore
      const reference = { reference: 'stream and hash', referenceMs: runs.hash.medianMs };
      report(
        `predictions ${rows} rows ${basename(path)}`,
        [
          { subject: 'read', ms: runs.read.medianMs, ...reference },
          { subject: 'read, and metrics', ms: runs.metrics.medianMs, ...reference },
        ],
        { runs, peaks },
      );
      const peak = peaks[`${basename(path)} metrics`];
      console.log(
        `  peak memory: ${peak.toFixed(0)} MiB  aim ≤ ${limitMib}  ${peak <= limitMib ? 'met' : 'MISSED'}`,
      );
    }
  });
}

async function growth() {
  await withFiles(more, async (paths) => {
    for (const path of paths) {
      const { ms, peakRssMib } = readOnce(path, 'metrics');
      console.log(
        `  ${more} rows ${basename(path)}: ${ms.toFixed(0)} ms, peak memory ${peakRssMib.toFixed(0)} MiB`,
      );
    }
  });
}

/** @param {number} count @param {(paths: readonly string[]) => Promise<void>} use */
async function withFiles(count, use) {
  await withScratch({ parent: values.dir, bytes: count * 200 + mebibyte }, async (scratch) => use(writeFiles(scratch, count))); // prettier-ignore
}

/** @param {string} path @param {'hash' | 'read' | 'metrics'} act */
function readOnce(path, act) {
  const script = join(fileURLToPath(new URL('.', import.meta.url)), 'read-once.js');
  return JSON.parse(runProcess(process.execPath, [script, path, act]).stdout.toString());
}
