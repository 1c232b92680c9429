// What every object store must do, whatever lies behind it: run by memory, filesystem and S3 alike.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { raceContracts } from './object-store/races.ts';
import { readContracts } from './object-store/reads.ts';
import { uploadContracts } from './object-store/uploads.ts';
import { writeContracts } from './object-store/writes.ts';

export interface StoreUnderTest {
  /** Empty; it may outlive the suite only through `cleanup`. */
  readonly store: ObjectStore;
  readonly cleanup: () => Promise<void>;
}

export interface StoreCapabilities {
  /** Size of the large upload; lower the store's part size so that it takes several parts. Default 20 MiB. */
  readonly largeUploadBytes?: number;
  /** Exact test names that this store cannot pass, each with the reason: they show as skipped with it. */
  readonly exceptions?: ReadonlyMap<string, string>;
}

/** One sentence of the contract. `prefix` is a place of its own in the store, ending in `/`. */
export interface StoreContract {
  readonly name: string;
  readonly check: (given: {
    readonly store: ObjectStore;
    readonly prefix: string;
    readonly largeUploadBytes: number;
  }) => Promise<void>;
}

export function describeObjectStore(
  name: string,
  makeStore: () => Promise<StoreUnderTest>,
  capabilities: StoreCapabilities = {},
): void {
  describe(`${name} as an object store`, () => {
    let made: StoreUnderTest | undefined;
    beforeAll(async () => {
      made = await makeStore();
    });
    afterAll(async () => {
      await made?.store.close();
      await made?.cleanup();
    });
    const contracts = [...writeContracts, ...readContracts, ...uploadContracts, ...raceContracts];
    const exceptions = capabilities.exceptions ?? new Map<string, string>();
    const numbered = contracts.map((contract, index) => ({ ...contract, prefix: `contract-${index}/` }));

    test('excuses this store from nothing that the contract does not say', () => {
      const names = contracts.map((contract) => contract.name);
      expect(names).toEqual(expect.arrayContaining([...exceptions.keys()]));
    });

    test.for(numbered)('$name', async ({ name: sentence, check, prefix }, { skip }) => {
      const reason = exceptions.get(sentence);
      if (reason !== undefined) skip(reason);
      expect(made, 'the store was made').toBeDefined();
      if (made === undefined) return;
      await check({
        store: made.store,
        prefix,
        largeUploadBytes: capabilities.largeUploadBytes ?? 20 * 1024 * 1024,
      });
    });
  });
}
