// The commit protocol under every interleaving of two writers with one fault, and under drawn ones of more.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realDesign } from './design.ts';
import { keepsTheLaws } from './drawn-scenarios.ts';
import { exploreAll } from './explorer.ts';
import { exploredScenarios } from './explored-scenarios.ts';
import { pocketDesign } from './pocket-protocol.ts';

// Two faults take minutes; set LAUREL_TEST_FAULTS=2 before changing the protocol.
const faults = Number(process.env['LAUREL_TEST_FAULTS'] ?? '1');
const runs = Number(process.env['LAUREL_TEST_RUNS'] ?? '4000');

describe('every interleaving of two writers with a fault at every step keeps the laws', () => {
  test.each(exploredScenarios)(
    '$name',
    async (scenario) => {
      const explored = await exploreAll(realDesign, scenario, faults);
      // A scenario that no longer branches would pass without proving anything.
      expect(explored.ended).toBeGreaterThan(100);
      expect(explored.states).toBeGreaterThan(1000);
    },
    600_000,
  );
});

describe('the small copy of the protocol that mutants are made of', () => {
  test.each(exploredScenarios.slice(1, 4))('keeps the laws without a mistake: $name', async (scenario) => {
    const explored = await exploreAll(pocketDesign(null), scenario, 1);
    expect(explored.ended).toBeGreaterThan(100);
  });
});

test('four writers under drawn schedules with up to four faults keep the laws', async () => {
  // A failure prints the seed, the path and the schedule.
  await expect(fc.assert(keepsTheLaws(realDesign), { numRuns: runs })).resolves.toBeUndefined();
});
