// The one place where a store's text becomes an ETag.
import type { ETag } from '../../ledger/object-store.ts';
import { LaurelError } from '../../primitives/errors.ts';

function isETag(text: string | undefined): text is ETag {
  return text !== undefined && text !== '';
}

/** @throws LaurelError `store-unavailable` when the store gave none: nothing can be built on such an answer. */
export function parseETag(text: string | undefined): ETag {
  if (isETag(text)) return text;
  throw new LaurelError({
    code: 'store-unavailable',
    message: 'the store answered without an ETag',
    remedy: 'check that nothing between Laurel and the store strips the ETag header',
  });
}
