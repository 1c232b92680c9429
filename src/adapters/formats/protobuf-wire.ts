// Walking a protobuf message without loading it: it asks for the bytes it needs, skips the rest by length, and
// believes nothing that the message says of its own sizes.
import { LaurelError } from '../../primitives/errors.ts';

export interface BytesWanted {
  readonly position: number;
  readonly length: number;
}

/** A computation that asks for bytes of a file and is given exactly those. */
export type Reading<T> = Generator<BytesWanted, T, Uint8Array>;

/** A field of a message. Of a length-delimited one only the place is known yet. */
export type WireField =
  | { readonly kind: 'varint'; readonly number: number; readonly value: number }
  | { readonly kind: 'bytes'; readonly number: number; readonly start: number; readonly end: number }
  | { readonly kind: 'fixed'; readonly number: number };

export interface WireFile {
  /** For messages. */
  readonly file: string;
  /** For messages: what the file should be. */
  readonly what: string;
  readonly sizeBytes: number;
}

const pageBytes = 64 * 1024;
/** A real model has some thousands of fields on the levels that are walked. */
const maxFields = 5_000_000;
const fixedBytes: ReadonlyMap<number, number> = new Map([
  [1, 8],
  [5, 4],
]);

export class WireReader {
  readonly #file: WireFile;
  #page: Uint8Array = new Uint8Array();
  #pageStart = 0;
  #position = 0;
  #fields = 0;

  constructor(file: WireFile) {
    this.#file = file;
  }

  /**
   * Visits the fields between `start` and `end`, in their order. `visit` may read into a length-delimited
   * field; whatever it does, the walk goes on behind it.
   */
  *fields(start: number, end: number, visit: (field: WireField) => Reading<void> | undefined): Reading<void> {
    this.#position = start;
    while (this.#position < end) {
      const field = yield* this.#field(end);
      const behind = field.kind === 'bytes' ? field.end : this.#position;
      const reading = visit(field);
      if (reading !== undefined) yield* reading;
      this.#position = behind;
    }
  }

  /** The text of a length-delimited field. */
  *text(field: WireField, maxBytes: number): Reading<string> {
    if (field.kind !== 'bytes') throw this.malformed('text is not length-delimited');
    if (field.end - field.start > maxBytes) throw this.malformed(`text is longer than ${maxBytes} bytes`);
    const bytes = new Uint8Array(field.end - field.start);
    this.#position = field.start;
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = yield* this.#byte(field.end);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw this.malformed('text is not UTF-8');
    }
  }

  malformed(why: string): LaurelError {
    const { file, what } = this.#file;
    return new LaurelError({
      code: 'invalid-artifact',
      message: `not a readable ${what}: ${why} (byte ${this.#position})`,
      at: { file },
      remedy: 'export the model again; the file may have been cut short while it was copied',
    });
  }

  *#field(end: number): Reading<WireField> {
    this.#fields += 1;
    if (this.#fields > maxFields) throw this.malformed(`more than ${maxFields} fields`);
    const tag = yield* this.#varint(end);
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (number === 0) throw this.malformed('a field without a number');
    if (wireType === 0) return { kind: 'varint', number, value: yield* this.#varint(end) };
    const length = wireType === 2 ? yield* this.#varint(end) : fixedBytes.get(wireType);
    if (length === undefined) throw this.malformed(`a field of wire type ${wireType}`);
    const start = this.#position;
    if (length > end - start)
      throw this.malformed(`a field of ${length} bytes where ${end - start} are left`);
    if (wireType === 2) return { kind: 'bytes', number, start, end: start + length };
    this.#position = start + length;
    return { kind: 'fixed', number };
  }

  /** Exact up to 2^53; a negative number comes as its value plus 2^64. */
  *#varint(end: number): Reading<number> {
    let value = 0;
    let unit = 1;
    for (let index = 0; index < 10; index += 1) {
      const byte = yield* this.#byte(end);
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 128;
    }
    throw this.malformed('a number longer than 10 bytes');
  }

  *#byte(end: number): Reading<number> {
    if (this.#position >= end) throw this.malformed('it ends in the middle of a field');
    let byte = this.#page[this.#position - this.#pageStart];
    if (byte === undefined) {
      const length = Math.min(pageBytes, this.#file.sizeBytes - this.#position);
      this.#page = yield { position: this.#position, length };
      this.#pageStart = this.#position;
      byte = this.#page[0];
      if (byte === undefined) throw this.malformed('the file ends early');
    }
    this.#position += 1;
    return byte;
  }
}

/** Runs a reading over bytes in memory. */
export function readFromBytes<T>(reading: Reading<T>, bytes: Uint8Array): T {
  let step = reading.next();
  while (step.done !== true) {
    const { position, length } = step.value;
    step = reading.next(bytes.subarray(position, position + length));
  }
  return step.value;
}

/** Runs a reading over a file, of which `read` gives ranges. */
export async function readFromFile<T>(
  reading: Reading<T>,
  read: (wanted: BytesWanted) => Promise<Uint8Array>,
): Promise<T> {
  let step = reading.next();
  while (step.done !== true) step = reading.next(await read(step.value));
  return step.value;
}
