// Bytes as text: strictly UTF-8, whatever the chunks cut through.
import { PredictionRefusal } from '../unusable.ts';
import { checkFirstBytes, type FileKind } from './file-kind.ts';

/** @throws PredictionRefusal `wrong-kind`, `not-utf8`; else as `chunks`. */
export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
  kind: FileKind,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk.byteLength === 0) continue;
    if (isFirst) checkFirstBytes(kind, chunk);
    isFirst = false;
    yield decode(() => decoder.decode(chunk, { stream: true }));
  }
  const rest = decode(() => decoder.decode());
  if (rest !== '') yield rest;
}

function decode(run: () => string): string {
  try {
    return run();
  } catch {
    throw new PredictionRefusal('not-utf8', 'is not UTF-8', { remedy: 'save the file as UTF-8' });
  }
}
