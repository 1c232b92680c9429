// Refuses, lexeme by lexeme and before anything is built, what Laurel's YAML leaves out.
import { CST } from 'yaml';
import type { LaurelError } from './errors.ts';
import { showValue } from './show-value.ts';
import type { Lines } from './yaml-lines.ts';

/** Levels of collections that a document may have. */
export const maxYamlDepth = 20;
/** On the parser's stack besides collections: the document below them, a scalar on top. */
const stackOverhead = 2;

const refused: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  anchor: ['an anchor', 'write the value out; if it is text that begins with &, quote it'],
  alias: ['an alias', 'write the value out; if it is text that begins with *, quote it'],
  tag: ['a tag', 'leave the tag out; if it is text that begins with !, quote it'],
  'directive-line': ['a directive', 'leave the line out: files are YAML 1.2'],
};

/** Sees every lexeme of one text in order. */
export class LexemeGuard {
  readonly #lines: Lines;
  #inScalar = false;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** @throws LaurelError `invalid-document` for an anchor, alias, tag or directive. */
  accept(lexeme: string, offset: number): void {
    if (this.#inScalar) {
      this.#inScalar = false; // the text of a plain or block scalar, whatever it looks like
      return;
    }
    if (lexeme === CST.SCALAR) this.#inScalar = true;
    else this.#refuse(CST.tokenType(lexeme) ?? '', lexeme, offset);
  }

  /** @throws LaurelError `invalid-document` before the parser's stack, and ours, can grow too deep. */
  limitDepth(stackSize: number, offset: number): void {
    if (stackSize > maxYamlDepth + stackOverhead) throw tooDeep(this.#lines, offset);
  }

  #refuse(kind: string, lexeme: string, offset: number): void {
    const found = Object.hasOwn(refused, kind) ? refused[kind] : undefined;
    if (found === undefined) return;
    const [what, remedy] = found;
    throw this.#lines.refusal(offset, `${what}, ${showValue(lexeme)}, which is not read`, remedy);
  }
}

export function tooDeep(lines: Lines, offset: number): LaurelError {
  return lines.refusal(offset, `YAML nested deeper than ${maxYamlDepth} levels`, 'flatten the document');
}
