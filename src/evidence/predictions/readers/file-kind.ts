// What kind of file it is: by its name, and by first bytes that must not contradict.
import { PredictionRefusal } from '../unusable.ts';

export type FileKind = 'csv' | 'tsv' | 'ndjson' | 'parquet';

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['parquet', 'parquet'],
  ['pq', 'parquet'],
]);

const readable = 'store predictions as .csv, .tsv, .ndjson (.jsonl) or .parquet';

/** @throws PredictionRefusal `unknown-kind`. */
export function kindOfName(name: string): FileKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.get(ending);
  if (kind !== undefined) return kind;
  const why = ending === '' ? 'has no ending that says what it is' : `ends in .${ending}, which is not read`;
  throw new PredictionRefusal('unknown-kind', why, { remedy: readable });
}

const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ['PAR1', 'Parquet'],
  ['PARE', 'encrypted Parquet'],
  ['\x1f\x8b', 'gzip'],
  ['PK\x03\x04', 'a zip archive or spreadsheet'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['BZh9', 'bzip2'],
  ['\xfd7zXZ', 'xz'],
  ['\xff\xfe', 'UTF-16 text'],
  ['\xfe\xff', 'UTF-16 text'],
  ['ARROW1\0', 'Arrow or Feather'],
  ['Obj\x01', 'Avro'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x89HDF', 'HDF5'],
  ['\x93NUMPY', 'a NumPy array'],
  ['\x80', 'a Python pickle'],
  ['%PDF', 'PDF'],
  ['<', 'HTML or XML'],
];

/** How many first bytes tell what a file is, where it has as many. */
export const tellingBytes = 64;

/**
 * Holds the first bytes of a file against its kind.
 *
 * @throws PredictionRefusal `wrong-kind`.
 */
export function checkFirstBytes(kind: FileKind, first: Uint8Array): void {
  const head = Buffer.from(first.buffer, first.byteOffset, Math.min(first.byteLength, tellingBytes)).toString(
    'latin1',
  );
  const found = signatures.find(([bytes]) => head.startsWith(bytes))?.[1];
  if (kind === 'parquet') {
    if (found !== 'Parquet') throw wrongKind(kind, found);
    return;
  }
  const shape = jsonShape(head);
  if (found !== undefined) throw wrongKind(kind, found);
  if (kind === 'ndjson' && shape === 'list') throw wrongKind(kind, 'one JSON list');
  if (kind !== 'ndjson' && shape !== undefined) throw wrongKind(kind, 'JSON');
}

/** What the text begins like. A header may begin with a bracket, but hardly with one and a quote or a number. */
function jsonShape(head: string): 'list' | 'map' | undefined {
  const text = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (/^\[\s*[[{"\d-]/.test(text)) return 'list';
  return /^\{\s*["}]/.test(text) ? 'map' : undefined;
}

function wrongKind(kind: FileKind, found: string | undefined): PredictionRefusal {
  const seems = found === undefined ? '' : `: it begins like ${found}`;
  return new PredictionRefusal('wrong-kind', `is no ${titles[kind]} file${seems}`, { remedy: readable });
}

const titles = { csv: 'CSV', tsv: 'TSV', ndjson: 'NDJSON', parquet: 'Parquet' } as const satisfies Record<
  FileKind,
  string
>;
