// A file that an evaluation names, from somebody's disk or from the evaluation itself, to be stored under its digest.
import type { UploadSource } from '../ledger/object-store.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { EvidenceSource } from './artifact-source.ts';

/** A file that an evaluation names, to be stored under its digest. */
export interface EvidenceFile {
  readonly digest: Digest;
  readonly name: string;
  readonly upload: UploadSource;
}

/** @throws LaurelError `not-found`, `invalid-artifact`, as the source. */
export async function fileOf(source: EvidenceSource, path: string): Promise<EvidenceFile> {
  const file = await source.find(path);
  const [digest] = await source.hash([file], {});
  if (digest === undefined) {
    throw new LaurelError({ code: 'internal', message: `${source.location} gave no digest of ${path}` });
  }
  return { digest, name: nameOf(path), upload: source.upload(file, digest) };
}

export function inMemory(name: string, bytes: Uint8Array): EvidenceFile {
  const digest = digestOf(bytes);
  const open: UploadSource['open'] = async function* open(range = { start: 0 }) {
    yield bytes.subarray(range.start, range.end === undefined ? undefined : range.end + 1);
  };
  return { digest, name, upload: { sizeBytes: bytes.byteLength, sha256: digest, open } };
}

/** What the evaluation says of it. */
export function namesOf({ digest, name, upload }: EvidenceFile): {
  readonly digest: Digest;
  readonly sizeBytes: number;
  readonly name: string;
} {
  return { digest, sizeBytes: upload.sizeBytes, name };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 256);
}
