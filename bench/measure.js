// What every benchmark shares: interleaved runs, medians, and ratios against a named reference of the same run.
// An absolute time says more about the machine than about Laurel, so only ratios are claims.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs every subject once a round, in a rotated order, after one warm-up round. Each run waits until the machine
 * has nothing else to do, for at most LAUREL_BENCH_QUIET seconds (default 30); {@link report} says how often that
 * was not enough.
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
      await becomeQuiet();
      const started = performance.now();
      const own = await subjects[name]();
      const elapsed = typeof own === 'number' ? own : performance.now() - started;
      if (round >= 0) runs[name].push(elapsed);
    }
  }
  return Object.fromEntries(names.map((name) => [name, { medianMs: median(runs[name]), runs: runs[name] }]));
}

const quiet = { began: 0, busy: 0 };

async function becomeQuiet() {
  quiet.began += 1;
  const limit = performance.now() + Number(process.env.LAUREL_BENCH_QUIET ?? 30) * 1_000;
  while (performance.now() < limit) if ((await idleShare(300)) >= 0.9) return;
  quiet.busy += 1;
}

/** @param {number} overMs */
async function idleShare(overMs) {
  const before = cpuTimes();
  await sleep(overMs);
  const after = cpuTimes();
  return (after.idle - before.idle) / (after.all - before.all);
}

function cpuTimes() {
  const all = cpus().flatMap(({ times }) => Object.values(times));
  const idle = cpus().map(({ times }) => times.idle);
  const sum = (values) => values.reduce((total, each) => total + each, 0);
  return { idle: sum(idle), all: sum(all) };
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
      `${file} ${args.join(' ')} exited ${result.status}: ${`${result.stdout}${result.stderr}`.slice(-2_000)}`,
    );
  return result;
}

/** What figures were taken on, and whether anything else ran: one-minute load before the run and now. */
export function machine() {
  return {
    date: new Date().toISOString(),
    node: process.versions.node,
    openssl: firstLine('openssl', ['version']),
    git: firstLine('git', ['--version']),
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}`,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    load: [loadAtStart, load()],
    runs: { ...quiet },
  };
}

const loadAtStart = load();

function load() {
  return readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
}

/** @param {string} file @param {readonly string[]} args */
function firstLine(file, args) {
  return runProcess(file, args).stdout.toString().split('\n')[0];
}

/**
 * Prints `subject  median  reference  ratio  aim` and writes the raw numbers where LAUREL_BENCH_OUT says.
 *
 * @param {string} title
 * @param {readonly { subject: string, ms: number, reference: string, referenceMs: number, aim?: number }[]} rows
 * @param {object} [raw] every run, for whoever doubts a median
 */
export function report(title, rows, raw = {}) {
  const taken = machine();
  console.log(
    `\n${title}\n  node ${taken.node}, ${taken.openssl}, ${taken.git}, ${taken.cpu}, ${taken.memoryGib} GiB, ` +
      `Linux ${taken.kernel}, ${taken.date}\n  load ${taken.load.join(' → ')}, ` +
      `${quiet.busy} of ${quiet.began} runs began while the machine was busy with something else`,
  );
  for (const row of rows) {
    const ratio = row.ms / row.referenceMs;
    const aim = row.aim === undefined ? '' : `  aim ≤ ${row.aim}  ${ratio <= row.aim ? 'met' : 'MISSED'}`;
    console.log(
      `  ${row.subject}: ${row.ms.toFixed(1)} ms  /  ${row.reference}: ${row.referenceMs.toFixed(1)} ms  =  ${ratio.toFixed(2)}×${aim}`,
    );
  }
  const out = process.env.LAUREL_BENCH_OUT;
  if (!out) return;
  mkdirSync(out, { recursive: true });
  const file = join(out, `${title.replace(/[^a-z0-9]+/gi, '-')}.json`);
  writeFileSync(file, JSON.stringify({ title, machine: taken, rows, raw }, null, 2));
}
