// Evidence in memory, as it is gathered from a registry: one candidate and one current version, each with one
// evaluation, and with predictions or samples behind it.
import { compiled } from '../compile.js';

const { evidenceOf } = await compiled('test/builders/evidence.ts');
const { someDigest } = await compiled('test/builders/documents.ts');
const { ExampleIds } = await compiled('src/evidence/predictions/example-ids.ts');
const { TextColumn } = await compiled('src/evidence/predictions/columns/text-column.ts');
const { nearestRank } = await compiled('src/gates/statistics/order-statistics.ts');

/**
 * @typedef {object} Measured
 * @property {object} [document] fields of the evaluation
 * @property {object} [table] its predictions
 * @property {Float64Array} [samples] its latencies in milliseconds, ascending
 */

/**
 * @param {string} name of the repetition: evaluations of two repetitions have two digests, and so other seeds
 * @param {Measured} candidate
 * @param {Measured | null} current
 */
export function evidence(name, candidate, current) {
  const parts = (measured) => ({ evaluations: [{ ...nothing, ...documentOf(measured), notes: name }] });
  const bare = evidenceOf(parts(candidate), current === null ? null : parts(current));
  return {
    ...bare,
    candidate: withFiles(bare.candidate, candidate),
    current: current === null ? bare.current : withFiles(bare.current, current),
  };
}

const nothing = { metrics: [], slices: [], groups: {} };

const file = { digest: someDigest('file'), sizeBytes: 1_000 };

const columns = { id: 'id', label: 'label', score: 'score', prediction: 'prediction', groups: ['group'], slices: ['region'] }; // prettier-ignore

/** @param {Measured} measured */
function documentOf({ document, table, samples }) {
  return {
    ...document,
    ...(table === undefined ? {} : { predictions: { ...file, name: 'predictions.csv', columns, task: 'binary' } }), // prettier-ignore
    ...(samples === undefined ? {} : { latency: latencyOf(samples) }),
  };
}

/** @param {Float64Array} samples */
function latencyOf(samples) {
  const at = (quantile) => samples[nearestRank(samples.length, quantile) - 1];
  return {
    hardware: 'c7i.large',
    load: { concurrency: 4 },
    requests: samples.length,
    errors: 0,
    quantilesMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    samples: { ...file, name: 'latency.csv', column: 'ms', unit: 'ms' },
  };
}

function withFiles(version, { table, samples }) {
  const files = {
    ...(table === undefined ? {} : { predictions: { kind: 'read', table } }),
    ...(samples === undefined ? {} : { samples: { kind: 'read', milliseconds: samples } }),
  };
  return { ...version, evaluations: version.evaluations.map((each) => ({ ...each, ...files })) };
}

/**
 * @param {number} rows
 * @param {{ labels: Uint8Array, scores?: Float64Array, decisions?: Uint8Array, groups?: object, slices?: object }} read
 */
export function tableOf(rows, { labels, scores = null, decisions = null, groups, slices }) {
  const coded = (column) => new Map(column === undefined ? [] : [[column.name, column]]);
  return {
    file: 'predictions.csv',
    task: 'binary',
    rows,
    ids: idsOf(rows),
    weights: null,
    groups: coded(groups),
    slices: coded(slices),
    positive: '1',
    labels,
    scores,
    decisions,
  };
}

/** Row i has value i modulo `count`: parts of equal size. */
export function dealt(name, rows, count) {
  return {
    name,
    values: Array.from({ length: count }, (_, value) => `${name}-${value}`),
    codes: Uint16Array.from({ length: rows }, (_, row) => row % count),
  };
}

const idColumns = new Map();

/** The same examples in every repetition, indexed for each table by itself, as reading a file does. */
function idsOf(rows) {
  const column = idColumns.get(rows) ?? new TextColumn('id', 16);
  for (let row = column.length; row < rows; row += 1) column.add(`${row}`);
  idColumns.set(rows, column);
  return new ExampleIds([column]);
}
