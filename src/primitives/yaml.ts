// YAML that people write: strict YAML 1.2 with the position of every value, in time linear in its size.
// JSON is YAML and is read with the same strictness. What is refused, and why: docs/decisions/0002-yaml.md.
import { Composer, type CST, type Document, isNode, Lexer, type Node, Parser } from 'yaml';
import { LaurelError, type Place } from './errors.ts';
import { LexemeGuard } from './yaml-lexemes.ts';
import { type Lines, linesOf } from './yaml-lines.ts';
import { convert, nearest } from './yaml-values.ts';

/** Keys and indices from the document's top. */
export type YamlPath = readonly (string | number)[];

/** A parsed document: plain values (maps have no prototype), and where each of them stands. */
export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` begins; for a path that is not there, where its nearest ancestor begins. */
  placeOf(path: YamlPath): Place;
  /** Where the key of the map entry at `path` begins; the value's place where it has no key. */
  placeOfKey(path: YamlPath): Place;
  /** The scalar at `path` as it was written, without quotes; `undefined` for a collection or a missing path. */
  textOf(path: YamlPath): string | undefined;
  /** A line as it was written, without its end; lines count from 1, and one that is not there is ''. */
  lineText(line: number): string;
}

export interface YamlOptions {
  /** The largest size read; 64 KiB unless raised. */
  readonly maxBytes?: number;
}

export const defaultMaxYamlBytes = 64 * 1024;

/**
 * Parses one YAML 1.2 (or JSON) document of at most `maxBytes` and 20 levels.
 *
 * @throws LaurelError `invalid-document`, with file, line and column, for anything but exactly one document
 *   of plain maps with unique text keys, lists, strings, finite numbers, booleans and nulls: no anchors,
 *   aliases, tags, merge keys, directives, invisible characters in keys, or text that is not UTF-8.
 */
export function parseYaml(text: string | Uint8Array, file: string, options: YamlOptions = {}): YamlDocument {
  const maxBytes = options.maxBytes ?? defaultMaxYamlBytes;
  refuseSize(sizeOf(text), maxBytes, file);
  const lines = linesOf(decode(text, file), file);
  refuseUnprintable(lines);
  const contents = compose(lines);
  const root = convert(contents, lines);
  return {
    file,
    value: root.value,
    placeOf: (path) => lines.at(nearest(root, path).offset, fieldOf(path)),
    placeOfKey: (path) => {
      const node = nearest(root, path);
      return lines.at(node.keyOffset ?? node.offset, fieldOf(path));
    },
    textOf: (path) => {
      const node = nearest(root, path);
      return node.depth === path.length ? node.text : undefined;
    },
    lineText: (line) => lines.line(line),
  };
}

/** `gates.auc.slices["EU west"][2]`: how a path is shown to people. */
export function fieldOf(path: YamlPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A place without its field, for a message that names the field itself. */
export function positionOf(place: Place): Place {
  const { field: _, ...position } = place;
  return position;
}

function sizeOf(text: string | Uint8Array): number {
  return typeof text === 'string' ? Buffer.byteLength(text) : text.byteLength;
}

function refuseSize(size: number, maxBytes: number, file: string): void {
  if (size <= maxBytes) return;
  throw new LaurelError({
    code: 'invalid-document',
    message: `${size} bytes of YAML, more than the ${maxBytes} that are read`,
    at: { file },
    remedy: 'split the file, or keep data out of it',
  });
}

function decode(text: string | Uint8Array, file: string): string {
  if (typeof text === 'string') {
    if (text.isWellFormed()) return text;
    throw notUtf8(linesOf(text, file), text.search(/\p{Cs}/u));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
    throw notUtf8(linesOf(lossy, file), lossy.indexOf('\ufffd'));
  }
}

function notUtf8(lines: Lines, offset: number): LaurelError {
  return lines.refusal(offset, 'text that is not UTF-8', 'save the file as UTF-8');
}

// What YAML 1.2 §5.1 allows in a stream, and no byte order mark, wherever it stands.
const unprintable = /[^\t\n\r\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

function refuseUnprintable(lines: Lines): void {
  const found = unprintable.exec(lines.text);
  if (found === null) return;
  const isMark = found[0] === '\ufeff';
  const name = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw lines.refusal(
    found.index,
    isMark ? 'a byte order mark' : `the unprintable character ${name}`,
    isMark ? 'save the file as UTF-8 without a byte order mark' : 'remove it',
  );
}

function compose(lines: Lines): Node | null {
  const guard = new LexemeGuard(lines);
  const parser = new Parser();
  const composer = new Composer({
    schema: 'failsafe', // scalars are read in yaml-values.ts
    uniqueKeys: false, // checked there too: the package compares each key with every other
    prettyErrors: false,
    logLevel: 'silent',
  });
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(lines.text)) {
    guard.accept(lexeme, parser.offset);
    tokens.push(...parser.next(lexeme));
    guard.limitDepth(parser.stack.length, parser.offset);
  }
  tokens.push(...parser.end());
  return onlyDocument(composer.compose(tokens, true, lines.text.length), lines);
}

function onlyDocument(documents: Iterable<Document.Parsed>, lines: Lines): Node | null {
  let only: Document.Parsed | undefined;
  for (const document of documents) {
    if (only !== undefined) {
      throw lines.refusal(
        document.range[0],
        'a second YAML document in one file',
        'write one document to a file, without --- between',
      );
    }
    only = document;
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem === undefined) continue;
    throw lines.refusal(problem.pos[0], `not YAML: ${problem.message}`, 'correct the syntax there');
  }
  const contents: unknown = only?.contents;
  return isNode(contents) ? contents : null;
}
