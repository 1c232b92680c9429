// Predictions of a binary classifier as raw columns, which Node and NumPy both map into memory as they are.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../compile.js';

const { normalQuantile } = await compiled('src/gates/statistics/special/normal.ts');
const { exp } = await compiled('src/gates/statistics/special/elementary.ts');
const { randomFrom } = await compiled('src/gates/statistics/random.ts');

const rowsPerWrite = 1 << 20;
export const regions = 20;
export const groups = 6;

/**
 * Writes `label.u8`, `decision.u8`, `group.u8`, `region.u8` and `score.f64` (little-endian probabilities, hardly any of
 * them equal) of `rows` rows.
 *
 * @param {string} directory
 * @param {number} rows
 */
export function writeColumns(directory, rows) {
  const random = randomFrom('columns');
  const names = ['label.u8', 'decision.u8', 'group.u8', 'region.u8', 'score.f64'];
  const files = names.map((name) => openSync(join(directory, name), 'w'));
  for (let from = 0; from < rows; from += rowsPerWrite) {
    const columns = columnsOf(random, Math.min(rowsPerWrite, rows - from));
    for (const [at, column] of columns.entries()) writeSync(files[at], column);
  }
  for (const file of files) closeSync(file);
  writeFileSync(join(directory, 'rows'), `${rows}`);
}

function columnsOf(random, rows) {
  const [labels, decisions, ofGroups, ofRegions] = Array.from({ length: 4 }, () => new Uint8Array(rows));
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const label = random.uniform() < 0.22 ? 1 : 0;
    const logit = 1.1 * label - 1.4 + normalQuantile((random.uint32() + 0.5) / 4294967296);
    labels[row] = label;
    scores[row] = 1 / (1 + exp(-logit));
    decisions[row] = scores[row] >= 0.5 ? 1 : 0;
    ofGroups[row] = random.below(groups);
    ofRegions[row] = random.below(regions);
  }
  return [labels, decisions, ofGroups, ofRegions, scores];
}
