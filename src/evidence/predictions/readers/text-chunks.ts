// Bytes as text: strictly UTF-8, whatever the chunks cut through.
import { PredictionRefusal } from '../unusable.ts';
import { checkFirstBytes, type FileKind, tellingBytes } from './file-kind.ts';

/** @throws PredictionRefusal `wrong-kind`, `not-utf8`; else as `chunks`. */
export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
  kind: FileKind,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of withFirstBytesChecked(chunks, kind)) {
    yield decode(() => decoder.decode(chunk, { stream: true }));
  }
  const rest = decode(() => decoder.decode());
  if (rest !== '') yield rest;
}

/** The same bytes, of which those that tell the kind come together. */
async function* withFirstBytesChecked(
  chunks: AsyncIterable<Uint8Array>,
  kind: FileKind,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.byteLength === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.byteLength < tellingBytes) continue;
    checkFirstBytes(kind, head);
    yield head;
    head = null;
  }
  if (head === null || head.byteLength === 0) return;
  checkFirstBytes(kind, head);
  yield head;
}

function decode(run: () => string): string {
  try {
    return run();
  } catch {
    throw new PredictionRefusal('not-utf8', 'is not UTF-8', { remedy: 'save the file as UTF-8' });
  }
}
