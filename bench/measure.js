// What every benchmark shares: interleaved runs, medians, and ratios against a named reference of the same run.
// An absolute time says more about the machine than about Laurel, so only ratios are claims.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs every subject once a round, in a rotated order, after one warm-up round.
 *
 * @param {Record<string, () => Promise<number | void> | number | void>} subjects a subject may return its own
 *   duration in milliseconds; otherwise the wall time of the call counts
 * @param {number} rounds
 * @returns {Promise<Record<string, { medianMs: number, runs: number[] }>>}
 */
export async function interleave(subjects, rounds) {
  const names = Object.keys(subjects);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let offset = 0; offset < names.length; offset += 1) {
      const name = names[(offset + Math.max(round, 0)) % names.length];
      const started = performance.now();
      const own = await subjects[name]();
      const elapsed = typeof own === 'number' ? own : performance.now() - started;
      if (round >= 0) runs[name].push(elapsed);
    }
  }
  return Object.fromEntries(names.map((name) => [name, { medianMs: median(runs[name]), runs: runs[name] }]));
}

/**
 * Runs a process to its end and fails loudly when it does.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runProcess(file, args, options = {}) {
  const result = spawnSync(file, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(
      `${file} ${args.join(' ')} exited ${result.status}: ${String(result.stderr).slice(-2_000)}`,
    );
  return result;
}

/**
 * Prints `subject  median  reference  ratio  aim` and writes the raw numbers where LAUREL_BENCH_OUT says.
 *
 * @param {string} title
 * @param {readonly { subject: string, ms: number, reference: string, referenceMs: number, aim?: number }[]} rows
 * @param {object} [raw]
 */
export function report(title, rows, raw = {}) {
  console.log(
    `\n${title}  (node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB)`,
  );
  for (const row of rows) {
    const ratio = row.ms / row.referenceMs;
    const aim = row.aim === undefined ? '' : `  aim ≤ ${row.aim}  ${ratio <= row.aim ? 'met' : 'MISSED'}`;
    console.log(
      `  ${row.subject}: ${row.ms.toFixed(1)} ms  /  ${row.reference}: ${row.referenceMs.toFixed(1)} ms  =  ${ratio.toFixed(2)}×${aim}`,
    );
  }
  const out = process.env.LAUREL_BENCH_OUT;
  if (out)
    writeFileSync(
      `${out}/${title.replace(/[^a-z0-9]+/gi, '-')}.json`,
      JSON.stringify({ title, node: process.versions.node, rows, raw }, null, 2),
    );
}
