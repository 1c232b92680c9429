// A registry: a store with a descriptor in it.
import type { CallOptions, ObjectStore } from '../ledger/object-store.ts';
import { LaurelError } from '../primitives/errors.ts';
import { type Descriptor, descriptorDocument, descriptorFormat } from './documents/descriptor.ts';
import { parseStored } from './documents/stored.ts';
import { descriptorKey } from './keys.ts';

export interface Registry {
  readonly store: ObjectStore;
  readonly descriptor: Descriptor;
}

/**
 * Reads the descriptor in one GET.
 *
 * @throws LaurelError `store-missing` where there is no registry; `corrupt-document` or `future-format`; else
 *   as the store.
 */
export async function openRegistry(store: ObjectStore, options: CallOptions = {}): Promise<Registry> {
  const descriptor = await readDescriptor(store, options);
  if (descriptor !== null) return { store, descriptor };
  throw new LaurelError({
    code: 'store-missing',
    message: `no registry in ${store.location}`,
    at: { key: descriptorKey },
    remedy: `create one with laurel registry create ${store.location}, or check the address`,
  });
}

/** `null` where there is none. @throws LaurelError `corrupt-document` or `future-format`; else as the store. */
export async function readDescriptor(
  store: ObjectStore,
  options: CallOptions = {},
): Promise<Descriptor | null> {
  const found = await store.get(descriptorKey, options);
  if (found.kind !== 'found') return null;
  return parseStored(descriptorDocument, descriptorFormat, found.body, descriptorKey);
}
