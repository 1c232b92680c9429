// One piece of work by Laurel, in a process of its own: its times, its peak memory, and what it found.
//
//   node bench/statistics/ours-once.js <directory of columns> metrics|auc|gap <replicates>
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../compile.js';

const [directory, act, replicates] = process.argv.slice(2);
const { Recomputation } = await compiled('src/gates/recomputation/recompute.ts');
const { scoreTable } = await compiled('src/gates/statistics/score-table.ts');
const { bootstrapAuc } = await compiled('src/gates/statistics/auc-bootstrap.ts');
const { bootstrapGroups } = await compiled('src/gates/statistics/group-bootstrap.ts');
const { fairnessDifference } = await compiled('src/gates/statistics/fairness-measures.ts');

const metrics = [
  'accuracy',
  'precision',
  'recall',
  'f1',
  'auc',
  'average_precision',
  'log_loss',
  'brier',
  'ece',
];
const plan = { replicates: Number(replicates), seed: 'bench', level: 0.9, method: 'percentile' };

const table = readTable();
const started = performance.now();
const cpuStarted = process.cpuUsage();
const found = { metrics: measureAll, auc: resampleAuc, gap: resampleGap }[act]();
const { user, system } = process.cpuUsage(cpuStarted);
const ms = performance.now() - started;
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
console.log(
  JSON.stringify({ ms, cpuMs: (user + system) / 1000, peakRssMib: Number(peak?.[1]) / 1024, found }),
);

function readTable() {
  const bytes = (name) => {
    const read = readFileSync(join(directory, name));
    return new Uint8Array(read.buffer, read.byteOffset, read.byteLength);
  };
  const scores = bytes('score.f64');
  const coded = (name, file) => {
    const codes = Uint16Array.from(bytes(file));
    return [name, { name, codes, values: Array.from({ length: 256 }, (_, value) => `${value}`) }];
  };
  const labels = bytes('label.u8');
  return {
    file: directory,
    task: 'binary',
    rows: labels.length,
    weights: null,
    positive: '1',
    labels,
    decisions: bytes('decision.u8'),
    scores: new Float64Array(scores.buffer, scores.byteOffset, labels.length),
    groups: new Map([coded('group', 'group.u8')]),
    slices: new Map([coded('region', 'region.u8')]),
  };
}

/** Nine metrics overall, and in each region. */
function measureAll() {
  const recomputation = new Recomputation(table);
  const parts = recomputation.parts(['region']).toSorted((a, b) => a.where.region - b.where.region);
  const measure = (where) => metrics.map((name) => recomputation.measure(name, where).value);
  return [measure({}), ...parts.map(({ where }) => measure(where))];
}

function resampleAuc() {
  return endsOf(bootstrapAuc(scoreTable(table.labels, table.scores), plan));
}

/** Equalized odds between the groups. */
function resampleGap() {
  const recomputation = new Recomputation(table);
  const counts = recomputation.parts(['group']).map(({ where }) => recomputation.confusion(where));
  return endsOf(
    bootstrapGroups(counts, (drawn) => fairnessDifference('equalizedOddsDifference', drawn), plan),
  );
}

function endsOf({ estimate, interval, standardError }) {
  return { estimate, low: interval.low, high: interval.high, standardError };
}
