// Predictions as a binary classifier leaves them: an id, a label, a score, a decision, two groups and a slice.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const sexes = ['female', 'male'];
const ages = ['under-30', '30-49', '50-plus'];
const columns = ['id', 'label', 'score', 'prediction', 'sex', 'age', 'region'];
const rowsPerWrite = 10_000;

/**
 * Writes `rows` rows as CSV and NDJSON, and as Parquet where Python has pyarrow; each with its digest beside it.
 *
 * @param {string} directory
 * @param {number} rows
 * @returns {readonly string[]} the paths
 */
export function writeFiles(directory, rows) {
  const csv = join(directory, 'predictions.csv');
  const ndjson = join(directory, 'predictions.ndjson');
  const toCsv = (row) => `${row.join(',')}\n`;
  const toNdjson = (row) =>
    `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`;
  writeRows(csv, rows, { head: `${columns.join(',')}\n`, toLine: toCsv });
  writeRows(ndjson, rows, { head: '', toLine: toNdjson });
  const parquet = join(directory, 'predictions.parquet');
  const paths = writeParquet(csv, parquet) ? [csv, ndjson, parquet] : [csv, ndjson];
  for (const path of paths) {
    writeFileSync(`${path}.sha256`, createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return paths;
}

function writeRows(path, rows, { head, toLine }) {
  const random = randomNumbers();
  const file = openSync(path, 'w');
  writeSync(file, head);
  for (let from = 0; from < rows; from += rowsPerWrite) {
    const lines = [];
    for (let row = from; row < Math.min(from + rowsPerWrite, rows); row += 1)
      lines.push(toLine(rowOf(row, random)));
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

function rowOf(index, random) {
  const label = random() < 0.22 ? 1 : 0;
  const score = Number((1 / (1 + Math.exp(1.4 - 1.2 * label - 3 * (random() - 0.5)))).toFixed(6));
  const pick = (values) => values[Math.floor(random() * values.length)];
  const region = `region-${Math.floor(random() * 20)}`;
  return [index * 7 + 3, label, score, score >= 0.5 ? 1 : 0, pick(sexes), pick(ages), region];
}

/** The same each time: a linear congruential generator, which is good enough to fill a file. */
function randomNumbers() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const convert = `
import sys, pyarrow.csv, pyarrow.parquet
pyarrow.parquet.write_table(pyarrow.csv.read_csv(sys.argv[1]), sys.argv[2])
`;

function writeParquet(csv, parquet) {
  const { status } = spawnSync(process.env.LAUREL_BENCH_PYTHON ?? 'python3', ['-c', convert, csv, parquet]);
  if (status !== 0)
    console.log('Parquet is left out: python3 has no pyarrow (name one that has in LAUREL_BENCH_PYTHON)');
  return status === 0;
}
