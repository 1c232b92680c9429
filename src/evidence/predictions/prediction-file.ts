// Where predictions are read from: bytes with a known digest and size, from a registry or from somebody's disk.
import type { ByteRange, CallOptions, ObjectStore } from '../../ledger/object-store.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { Predictions } from '../../registry/documents/evaluation.ts';
import { evidenceKey } from '../../registry/keys.ts';
import { PredictionRefusal } from './unusable.ts';

/** A file to read. `name` says by its ending what kind of file it is. */
export interface PredictionFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** What its bytes must hash to before anything in it counts. */
  readonly digest: Digest;
  /** A fresh stream of the bytes of `range` (all of them by default). The consumer drains or cancels it. */
  open(range?: ByteRange): AsyncIterable<Uint8Array>;
}

/** The predictions that an evaluation names, in the store that holds its evidence. */
export function storedPredictions(
  store: Pick<ObjectStore, 'open'>,
  { name, digest, sizeBytes }: Pick<Predictions, 'name' | 'digest' | 'sizeBytes'>,
  options: CallOptions = {},
): PredictionFile {
  const open = async function* (range?: ByteRange): AsyncGenerator<Uint8Array> {
    try {
      yield* store.open(evidenceKey(digest), range, options);
    } catch (error) {
      if (!(error instanceof LaurelError) || error.code !== 'not-found') throw error;
      throw new PredictionRefusal('missing', 'the evaluation names it, and it is not stored', {
        remedy: 'attach the evaluation again; if it was attached whole, run laurel verify',
      });
    }
  };
  return { name, digest, sizeBytes, open };
}
