// Reads one file of predictions and says how long that took and how much memory. A process of its own, so that its
// peak is its own.
//
//   node bench/predictions/read-once.js <file> read|hash|metrics
//
// `hash` only streams and hashes the same bytes: no reader that checks a digest can be faster.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { compiled } from '../compile.js';

const [path, act] = process.argv.slice(2);
const { readPredictions } = await compiled('src/evidence/predictions/read-predictions.ts');
const { Recomputation } = await compiled('src/gates/recomputation/recompute.ts');

const chunkBytes = 256 * 1024;
const digest = `sha256:${readFileSync(`${path}.sha256`, 'utf8').trim()}`;
const started = performance.now();
const rows = act === 'hash' ? await hash() : await read();
const ms = performance.now() - started;
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
console.log(JSON.stringify({ ms, rows, peakRssMib: Number(peak?.[1]) / 1024 }));

async function hash() {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) sum.update(chunk);
  if (`sha256:${sum.digest('hex')}` !== digest) throw new Error('the digests differ');
  return 0;
}

async function read() {
  const file = {
    name: basename(path),
    sizeBytes: statSync(path).size,
    digest,
    open: (range = { start: 0 }) => createReadStream(path, { highWaterMark: chunkBytes, ...range }),
  };
  const result = await readPredictions(file, {
    columns: { id: 'id', label: 'label', score: 'score', prediction: 'prediction', groups: ['sex', 'age'], slices: ['region'] }, // prettier-ignore
    task: 'binary',
  });
  if (result.kind !== 'read') throw new Error(`${result.at.file}: ${result.reason}`);
  if (act === 'metrics') measureAll(new Recomputation(result.table));
  return result.table.rows;
}

/** Eight metrics overall, and by region and sex. */
function measureAll(recomputation) {
  const names = ['auc', 'average_precision', 'log_loss', 'brier', 'ece', 'accuracy', 'f1', 'recall'];
  for (const { where } of [{ where: {} }, ...recomputation.parts(['region', 'sex'])]) {
    for (const name of names) {
      const measured = recomputation.measure(name, where);
      if (measured.kind !== 'measured') throw new Error(measured.reason);
    }
  }
}
