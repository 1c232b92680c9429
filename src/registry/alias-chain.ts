// The chain of one alias: where its ledger and pointer lie, and how they are read.
import type { Chain } from '../ledger/chain.ts';
import type { Key } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import {
  entryDocument,
  entryFormat,
  type LedgerEntry,
  type Pointer,
  pointerDocument,
  pointerFormat,
  pointerOf,
} from './documents/alias.ts';
import { parseStored } from './documents/stored.ts';
import { artifactsPrefix, ledgerEntryKey, ledgerPrefix, manifestKey, pointerKey } from './keys.ts';
import type { AliasName, ModelName } from './names.ts';

/** The codec of `model@alias`. A document that names another model or alias than its key is corrupt. */
export function aliasChain(model: ModelName, alias: AliasName): Chain<LedgerEntry, Pointer> {
  return {
    pointerKey: pointerKey(model, alias),
    entriesPrefix: ledgerPrefix(model, alias),
    entryKey: (generation, digest) => ledgerEntryKey(model, alias, generation, digest),
    parseEntry(bytes, key) {
      const entry = parseStored(entryDocument, entryFormat, bytes, key);
      requireOwn(entry, { model, alias }, key);
      return entry;
    },
    parsePointer(bytes, key) {
      const pointer = parseStored(pointerDocument, pointerFormat, bytes, key);
      requireOwn(pointer, { model, alias }, key);
      requireOwnPlaces(pointer, key);
      return pointer;
    },
    pointerOf,
  };
}

interface Own {
  readonly model: ModelName;
  readonly alias: AliasName;
}

function requireOwn(found: Own, expected: Own, key: Key): void {
  if (found.model === expected.model && found.alias === expected.alias) return;
  throw misplaced(key, `it is of ${found.model}@${found.alias}, not of ${expected.model}@${expected.alias}`);
}

/** Serving loads what a pointer names, so what it names can only be what its versions and digests say. */
function requireOwnPlaces(pointer: Pointer, key: Key): void {
  for (const route of pointer.routes) {
    if (route.manifestKey !== manifestKey(pointer.model, route.version)) {
      throw misplaced(key, `a route of version ${route.version} names ${route.manifestKey}`);
    }
    if (route.artifacts !== artifactsPrefix(route.contentDigest)) {
      throw misplaced(key, `a route of ${route.contentDigest} names ${route.artifacts}`);
    }
  }
  const main = pointer.routes.find(({ version }) => version === pointer.version);
  const isWhole =
    main === undefined
      ? pointer.version === null &&
        pointer.manifest === null &&
        pointer.artifacts === null &&
        pointer.contentDigest === null
      : pointer.manifest?.key === main.manifestKey &&
        pointer.manifest.digest === main.manifest &&
        pointer.artifacts === main.artifacts &&
        pointer.contentDigest === main.contentDigest;
  if (!isWhole)
    throw misplaced(key, 'its version, manifest and artifacts are not those of one of its routes');
}

function misplaced(key: Key, why: string): LaurelError {
  return new LaurelError({
    code: 'corrupt-document',
    message: `a stored document is not what its key says: ${why}`,
    at: { key },
    remedy: 'somebody wrote it by hand: run laurel verify, and restore it from a version, backup or replica',
  });
}
