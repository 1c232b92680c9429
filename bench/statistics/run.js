// Metrics and bootstraps of a million rows, against scikit-learn, SciPy and NumPy doing the same work in the same run.
//
//   LAUREL_BENCH_PYTHON=<venv>/bin/python node bench/statistics/run.js [--rows 1000000] [--replicates 2000]
//     [--few 40] [--rounds 3] [--more 0] [--dir <dir>]
//
// The Python needs test/golden/statistics/requirements.txt. Every subject is a process of its own and reads its columns
// before the clock starts. Times are processor time, which other work on the machine disturbs less. scikit-learn sorts
// a million scores for every resample, so it draws only `few` of them and is compared by the resample. What all find is
// compared too: metrics to 1e-9, bootstraps within their noise.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../compile.js';
import { interleave, report, runProcess } from '../measure.js';
import { mebibyte, withScratch } from '../scratch.js';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    replicates: { type: 'string', default: '2000' },
    few: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    more: { type: 'string', default: '0' },
    dir: { type: 'string', default: tmpdir() },
  },
});
const [rows, replicates, few, more] = [values.rows, values.replicates, values.few, values.more].map(Number);
const python = process.env.LAUREL_BENCH_PYTHON ?? 'python3';
const limitMib = 500;

if (spawnSync(python, ['-c', 'import scipy, sklearn']).status !== 0) {
  console.log(
    'statistics is left out: python3 has no scikit-learn (name one that has in LAUREL_BENCH_PYTHON)',
  );
  process.exit();
}
compile();
process.env.LAUREL_BENCH_COMPILED = '1';
const { writeColumns } = await import('./write-columns.js');

await withColumns(rows, async (directory) => {
  await compare(directory, { act: 'metrics', ours: 1, theirs: { metrics: 1 } });
  await compare(directory, { act: 'auc', ours: replicates, theirs: { 'auc-numpy': replicates, auc: few } });
  await compare(directory, { act: 'gap', ours: replicates, theirs: { 'gap-numpy': replicates, gap: replicates } }); // prettier-ignore
});
if (more > 0) await withColumns(more, growth);

/**
 * @param {string} directory
 * @param {{ act: 'metrics' | 'auc' | 'gap', ours: number, theirs: Readonly<Record<string, number>> }} work how many
 *   resamples each draws
 */
async function compare(directory, { act, ours: count, theirs }) {
  const last = {};
  const subject = (name, resamples, run) => [
    name,
    () => {
      last[name] = run(directory, name === 'ours' ? act : name, resamples);
      return last[name].cpuMs / resamples;
    },
  ];
  const subjects = [
    subject('ours', count, ours),
    ...Object.entries(theirs).map(([name, resamples]) => subject(name, resamples, reference)),
  ];
  const runs = await interleave(Object.fromEntries(subjects), Number(values.rounds));
  for (const [name, resamples] of Object.entries(theirs)) agree(act, [last.ours.found, last[name].found], resamples); // prettier-ignore
  const work =
    act === 'metrics' ? 'nine metrics, overall and in 20 slices' : `a resample of ${count}, ${act}`;
  report(
    `statistics ${rows} rows ${act}`,
    Object.keys(theirs).map((name) => ({ subject: `Laurel, ${work}`, ms: runs.ours.medianMs, reference: name, referenceMs: runs[name].medianMs, aim: 1 })), // prettier-ignore
    { runs, last },
  );
  for (const [name, { peakRssMib }] of Object.entries(last)) {
    const aim = name === 'ours' ? `  aim ≤ ${limitMib}  ${peakRssMib <= limitMib ? 'met' : 'MISSED'}` : '';
    console.log(`  peak memory of ${name}: ${peakRssMib.toFixed(0)} MiB${aim}`);
  }
  console.log(`  ${last[Object.keys(theirs)[0]].madeWith}`);
}

/** The same work of more rows, once each; fewer resamples, which each take as long as any other. */
async function growth(directory) {
  for (const act of ['metrics', 'auc', 'gap']) {
    const mine = ours(directory, act, few);
    const their = reference(directory, act === 'metrics' ? act : `${act}-numpy`, few);
    const shown = ({ cpuMs, peakRssMib }) => `${(cpuMs / 1000).toFixed(1)} s, ${peakRssMib.toFixed(0)} MiB`;
    console.log(`  ${more} rows, ${act}, ${few} resamples: ${shown(mine)}; Python ${shown(their)}`);
  }
}

/** @param {number} count @param {(directory: string) => Promise<void>} use */
async function withColumns(count, use) {
  await withScratch({ parent: values.dir, bytes: count * 12 + mebibyte }, async (directory) => {
    writeColumns(directory, count);
    await use(directory);
  });
}

function ours(directory, act, count) {
  return once(process.execPath, ['ours-once.js', directory, act, count]);
}

function reference(directory, act, count) {
  return once(python, ['theirs_once.py', directory, act, count]);
}

function once(program, [script, ...args]) {
  const path = join(fileURLToPath(new URL('.', import.meta.url)), script);
  return JSON.parse(runProcess(program, [path, ...args.map(String)]).stdout.toString());
}

/** The same work finds the same: a faster answer to another question would be no answer. */
function agree(act, [one, other], resamples) {
  if (act === 'metrics') {
    const apart = Math.max(...one.flatMap((row, at) => row.map((value, metric) => Math.abs(value - other[at][metric])))); // prettier-ignore
    if (!(apart <= 1e-9)) throw new Error(`metrics are ${apart} apart`);
    return;
  }
  // A 5 % quantile of B resamples has an error of about 2 standard errors / √B.
  const noise = (10 * one.standardError) / Math.sqrt(resamples);
  for (const [name, tolerance] of [
    ['low', noise],
    ['high', noise],
    ['estimate', 1e-9],
  ]) {
    if (Math.abs(one[name] - other[name]) <= tolerance) continue;
    throw new Error(`${act}: ${name} is ${one[name]} and ${other[name]}`);
  }
}
