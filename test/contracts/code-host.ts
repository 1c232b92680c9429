// What every code host must say, whatever lies behind it: run by local Git and by GitHub alike.
import { afterEach, beforeEach, describe, test } from 'vitest';
import { changeContracts } from './code-host/changes.ts';
import { fileContracts } from './code-host/files.ts';
import { proposalContracts } from './code-host/proposals.ts';
import type { RepositoryUnderTest } from './code-host/repository-under-test.ts';
import { reviewContracts } from './code-host/reviews.ts';

export function describeCodeHost(name: string, make: () => Promise<RepositoryUnderTest>): void {
  describe(`${name} as a code host`, () => {
    let made: RepositoryUnderTest | undefined;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(async () => {
      await made?.close();
      made = undefined;
    });
    const contracts = [...fileContracts, ...reviewContracts, ...changeContracts, ...proposalContracts];
    const named = contracts.map((contract) => [contract.name, contract] as const);
    test.for(named)('%s', async ([, { check }]) => {
      if (made === undefined) throw new Error('the repository was not made');
      await check(made);
    });
  });
}
