// Latency samples as files hold them, and the quantiles of them. No interpolation: a quantile is a sample.
import { LaurelError } from '../primitives/errors.ts';
import { showValue } from '../primitives/show-value.ts';
import type { LatencyUnit, QuantileName } from './documents/evaluation.ts';

const msPerUnit = { ns: 1e-6, us: 1e-3, ms: 1, s: 1e3 } as const satisfies Record<LatencyUnit, number>;
const percents = { p50: 50, p95: 95, p99: 99 } as const satisfies Record<QuantileName, number>;
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export type Quantiles = Readonly<Record<QuantileName, number>>;

/**
 * Nearest-rank quantiles: of n sorted samples, the p-th percent is the one of rank ⌈p·n/100⌉, counted from 1.
 * `samples` is not empty; the result is in the unit of the samples.
 */
export function nearestRankQuantiles(samples: readonly number[]): Quantiles {
  const sorted = Float64Array.from(samples).toSorted();
  const at = (percent: number): number =>
    sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN;
  return { p50: at(percents.p50), p95: at(percents.p95), p99: at(percents.p99) };
}

/** Samples in milliseconds. */
export function toMilliseconds(samples: readonly number[], unit: LatencyUnit): readonly number[] {
  return unit === 'ms' ? samples : samples.map((sample) => sample * msPerUnit[unit]);
}

export interface SampleFile {
  readonly path: string;
  readonly text: string;
  /** The column of a CSV or TSV file; absent for a file of one number a line, or a JSON list. */
  readonly column?: string | undefined;
}

/**
 * The samples of a `.csv` or `.tsv` column, of a `.json` list, or of a file with one number a line.
 *
 * @throws LaurelError `invalid-document`, with file and line, for anything that is not a finite number from 0 on,
 *   for a column that is not there, and for a file without samples or with more than five million.
 */
export function parseSamples(file: SampleFile): readonly number[] {
  requireFew(file);
  const samples = /\.json$/i.test(file.path) ? parseList(file) : parseLines(file);
  if (samples.length > 0) return samples;
  throw refusal(file, 1, 'holds no samples', 'measure at least once');
}

/** Of more, and of lists in lists, numbers take a gigabyte before they are known to be none. */
const mostSamples = 5_000_000;
/** In characters: a line may be a million cells. */
const longestLine = 1_048_576;

function requireFew(file: SampleFile): void {
  const separators = /\.json$/i.test(file.path) ? [',', '[', '{'] : ['\n'];
  let found = 0;
  for (const separator of separators) {
    for (let at = file.text.indexOf(separator); at >= 0; at = file.text.indexOf(separator, at + 1))
      found += 1;
  }
  if (found <= mostSamples) return;
  throw refusal(file, 1, `holds more than ${mostSamples} samples`, 'keep as many as quantiles need, drawn at random'); // prettier-ignore
}

function parseList(file: SampleFile): readonly number[] {
  const list = parseJson(file);
  if (!Array.isArray(list)) throw refusal(file, 1, 'is not a JSON list of numbers', 'write [12.1, 12.9, …]');
  return list.map((value: unknown, index) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    throw refusal(file, 1, `has ${showValue(value)} at index ${index}`, onlyNumbers);
  });
}

function parseJson(file: SampleFile): unknown {
  try {
    return JSON.parse(file.text);
  } catch (cause) {
    throw refusal(file, 1, 'is not JSON', 'write a JSON list of numbers', cause);
  }
}

function parseLines(file: SampleFile): readonly number[] {
  const lines = file.text.replace(/\r?\n$/, '').split(/\r?\n/);
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) throw refusal(file, long + 1, `has more than ${longestLine} characters`, onlyNumbers);
  if (file.column === undefined) return lines.map((line, index) => sampleOf(file, index + 1, line.trim()));
  const separator = separatorOf(file.path);
  const header = splitRow(lines[0] ?? '', separator);
  const column = header.indexOf(file.column);
  if (column < 0) {
    throw refusal(file, 1, `has no column ${showValue(file.column)}`, `it has ${shownNames(header)}`);
  }
  return lines.slice(1).map((line, index) => {
    const cells = splitRow(line, separator);
    return sampleOf(file, index + 2, cells[column]?.trim() ?? '');
  });
}

function shownNames(header: readonly string[]): string {
  const some = header.slice(0, 8).map((name) => showValue(name, 40));
  return some.join(', ') + (header.length > some.length ? ', …' : '');
}

function sampleOf(file: SampleFile, line: number, text: string): number {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value) && value >= 0) return value;
  throw refusal(file, line, text === '' ? 'has no number' : `has ${showValue(text)}`, onlyNumbers);
}

const onlyNumbers =
  'samples are finite numbers from 0 on; leave out requests that failed and count them as errors';

export function separatorOf(path: string): ',' | '\t' {
  return /\.tsv$/i.test(path) ? '\t' : ',';
}

/** The cells of one row. Quotes are understood within a row, which is all that a table of numbers needs. */
export function splitRow(line: string, separator: ',' | '\t'): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quoted && character === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (character === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += character;
    }
  }
  return [...cells, cell];
}

function refusal(file: SampleFile, line: number, why: string, remedy: string, cause?: unknown): LaurelError {
  return new LaurelError({
    code: 'invalid-document',
    message: `${file.path} ${why}`,
    at: { file: file.path, line },
    remedy,
    ...(cause === undefined ? {} : { cause }),
  });
}
