// The files that evaluations name, read one at a time and remembered for as long as they are small enough: one run
// judges the same versions again and again.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { type Latency, type Predictions, type SamplesFile, type TokenMeasure, tokenMeasures } from '../registry/documents/evaluation.ts'; // prettier-ignore
import { type InTurn, inTurn } from '../registry/in-turn.ts';
import { readSamples, type SamplesRead } from './latency/read-samples.ts';
import { storedPredictions } from './predictions/prediction-file.ts';
import { type PredictionsRead, readPredictions } from './predictions/read-predictions.ts';

/** Rows that are remembered together, of predictions about 50 bytes each and of samples 8. */
const rememberedRows = 2_000_000;

/** What is read is content-addressed, so what was read once from any store is what the digest names. */
export class EvidenceFiles {
  /** One after the other: two large files at once would take twice the memory and no less time. */
  readonly #turns = inTurn();
  readonly #predictions = new Remembered<PredictionsRead>(this.#turns, (read) =>
    read.kind === 'read' ? read.table.rows : null,
  );
  readonly #samples = new Remembered<SamplesRead>(this.#turns, (read) =>
    read.kind === 'read' ? read.milliseconds.length : null,
  );

  /** @throws LaurelError as the store. */
  async predictions(
    store: Pick<ObjectStore, 'open'>,
    named: Predictions,
    options: CallOptions = {},
  ): Promise<PredictionsRead> {
    const { digest, name, sizeBytes, columns, task, positive } = named;
    const key = JSON.stringify([digest, name, sizeBytes, columns, task, positive]);
    return this.#predictions.get(key, async () =>
      readPredictions(storedPredictions(store, named, options), named),
    );
  }

  /** @throws LaurelError as the store. */
  async samples(
    store: Pick<ObjectStore, 'open'>,
    { digest, name, sizeBytes, ...written }: SamplesFile,
    options: CallOptions = {},
  ): Promise<SamplesRead> {
    const key = JSON.stringify([digest, name, sizeBytes, written.column, written.unit]);
    return this.#samples.get(key, async () =>
      readSamples(storedPredictions(store, { digest, name, sizeBytes }, options), written),
    );
  }

  /** Those of each measure that names a file. @throws LaurelError as the store. */
  async tokenSamples(
    store: Pick<ObjectStore, 'open'>,
    tokens: NonNullable<Latency['tokens']>,
    options: CallOptions = {},
  ): Promise<Partial<Record<TokenMeasure, SamplesRead>>> {
    const read: Partial<Record<TokenMeasure, SamplesRead>> = {};
    for (const measure of tokenMeasures) {
      const file = tokens[measure]?.samples;
      if (file !== undefined) read[measure] = await this.samples(store, file, options);
    }
    return read;
  }
}

class Remembered<Read> {
  readonly #turns: InTurn;
  readonly #rowsOf: (read: Read) => number | null;
  /** The least recently used first. */
  readonly #reads = new Map<string, { readonly read: Read; readonly rows: number }>();
  #rows = 0;

  /** @param rowsOf `null` for what is not remembered: what is missing may be there a moment later. */
  constructor(turns: InTurn, rowsOf: (read: Read) => number | null) {
    this.#turns = turns;
    this.#rowsOf = rowsOf;
  }

  async get(key: string, read: () => Promise<Read>): Promise<Read> {
    return this.#turns(async () => {
      const known = this.#reads.get(key);
      const found = known?.read ?? (await read());
      const rows = known?.rows ?? this.#rowsOf(found);
      if (rows === null) return found;
      if (known === undefined) this.#rows += rows;
      else this.#reads.delete(key);
      this.#reads.set(key, { read: found, rows });
      this.#forget();
      return found;
    });
  }

  #forget(): void {
    for (const [key, { rows }] of this.#reads) {
      if (this.#rows <= rememberedRows) return;
      this.#reads.delete(key);
      this.#rows -= rows;
    }
  }
}
