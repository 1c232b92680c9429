// What a thousand gates are judged on: a policy as YAML, two evaluations as stored bytes, and their predictions as CSV.
import { compiled } from '../compile.js';

const { Recomputation } = await compiled('src/gates/recomputation/recompute.ts');
const { evaluationOf, manifestOf } = await compiled('test/builders/documents.ts');
const { canonicalBytes } = await compiled('src/primitives/canonical-json.ts');
const { digestOf } = await compiled('src/primitives/digest.ts');
const { readPredictions } = await compiled('src/evidence/predictions/read-predictions.ts');
const { randomFrom } = await compiled('src/gates/statistics/random.ts');
const { normalQuantile } = await compiled('src/gates/statistics/special/normal.ts');
const { exp } = await compiled('src/gates/statistics/special/elementary.ts');

export const columns = {
  id: 'id',
  label: 'label',
  score: 'score',
  prediction: 'prediction',
  slices: ['region'],
};

/** Metrics that are better when higher, and two that are better when lower. */
const metrics = ['accuracy', 'auc', 'average_precision', 'balanced_accuracy', 'f1', 'precision', 'recall', 'specificity', 'brier', 'log_loss']; // prettier-ignore
const lowerIsBetter = new Set(['brier', 'log_loss']);

const gatesPerFile = 400;

/**
 * Policies of `gates` gates together, each with a margin of its own on every slice of one of ten metrics. Several files,
 * since none is read that is larger than 64 KiB.
 *
 * @param {number} gates
 * @param {string} mode
 */
export function policiesOf(gates, mode) {
  return Array.from({ length: Math.ceil(gates / gatesPerFile) }, (_, file) => {
    const lines = [];
    for (let at = file * gatesPerFile; at < Math.min(gates, (file + 1) * gatesPerFile); at += 1) {
      const margin = (0.2 + at / 10_000).toFixed(4);
      lines.push(`  gate-${at}: {gate: eval-threshold, metric: ${metrics[at % metrics.length]}, worseThanCurrentBy: 0.1, slices: {region: ${margin}}, mode: ${mode}}`); // prettier-ignore
    }
    return Buffer.from(`gates:\n${lines.join('\n')}\n`);
  });
}

/**
 * The predictions of one version as a file, and its evaluation as it is stored, which registers ten metrics overall and
 * of each slice.
 *
 * @param {{ version: number, rows: number, slices: number, hasPredictions: boolean }} wish
 */
export async function measuredVersion({ version, rows, slices, hasPredictions }) {
  const csv = predictionsCsv(rows, slices);
  const file = fileOf(csv);
  const { table } = await readPredictions(file, { columns, task: 'binary' });
  const recomputation = new Recomputation(table);
  const measuredWhere = (where) => metrics.map((name) => metricOf(name, recomputation.measure(name, where)));
  const parts = recomputation.parts(['region']);
  const document = evaluationOf(manifestOf({ version }), {
    metrics: measuredWhere({}),
    slices: parts.map(({ where, rows: { length: n } }) => ({ where, n, metrics: measuredWhere(where) })),
    groups: {},
    ...(hasPredictions ? { predictions: { digest: file.digest, sizeBytes: csv.length, name: file.name, columns, task: 'binary' } } : {}), // prettier-ignore
  });
  return { bytes: canonicalBytes(document), file: hasPredictions ? file : null };
}

function metricOf(name, { value, n }) {
  return { name, value, n, better: lowerIsBetter.has(name) ? 'lower' : 'higher' };
}

/** The same labels, ids and regions for every version; scores of it alone would be as good. */
function predictionsCsv(rows, slices) {
  const random = randomFrom('many gates');
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = random.uniform() < 0.3 ? 1 : 0;
    const logit = 1.4 * label - 0.9 + normalQuantile((random.uint32() + 0.5) / 4294967296);
    const score = (1 / (1 + exp(-logit))).toFixed(6);
    return `${row},${label},${score},${Number(score) >= 0.5 ? 1 : 0},region-${row % slices}`;
  });
  return Buffer.from(`id,label,score,prediction,region\n${lines.join('\n')}\n`);
}

function fileOf(csv) {
  return {
    name: 'predictions.csv',
    sizeBytes: csv.length,
    digest: digestOf(csv),
    // eslint-disable-next-line typescript/require-await
    open: async function* open(range = { start: 0 }) {
      yield csv.subarray(range.start, range.end);
    },
  };
}
