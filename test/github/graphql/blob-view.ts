// Blobs as GraphQL shows them: text as far as it is text.

/** More bytes of a blob are cut off. */
const maxTextBytes = 512_000;
/** Git and GitHub look for a NUL in so many bytes. */
const sniffedBytes = 8_000;

export interface BlobView {
  readonly __typename: 'Blob';
  readonly id: string;
  readonly oid: string;
  readonly byteSize: number;
  readonly isBinary: boolean;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

/** What is not UTF-8 is taken for Latin-1 and comes out in UTF-8: other bytes than the blob's. */
export function blobView(oid: string, bytes: Buffer): BlobView {
  const isBinary = bytes.subarray(0, sniffedBytes).includes(0);
  return {
    __typename: 'Blob',
    id: `Blob_${oid}`,
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > maxTextBytes,
    text: isBinary ? null : decode(bytes),
  };
}

function decode(bytes: Buffer): string {
  const shown = bytes.subarray(0, maxTextBytes);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    // A character that the cut goes through is left out.
    return decoder.decode(shown, { stream: shown.length < bytes.length });
  } catch {
    return shown.toString('latin1');
  }
}
