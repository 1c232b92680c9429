// The commit protocol under every interleaving of two writers with one fault, and under drawn ones of more.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exploreAll, playDrawn } from './explorer.ts';
import { exploredScenarios } from './explored-scenarios.ts';
import { pocketDesign } from './mutants.ts';
import { type Command, realDesign, type Scenario, type WorldEvent } from './scenarios.ts';

// Two faults take minutes; set LAUREL_TEST_FAULTS=2 before changing the protocol.
const faults = Number(process.env['LAUREL_TEST_FAULTS'] ?? '1');
const runs = Number(process.env['LAUREL_TEST_RUNS'] ?? '6000');

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
  test.each(exploredScenarios.slice(0, 4))('keeps the laws without a mistake: $name', async (scenario) => {
    const explored = await exploreAll(pocketDesign(null), scenario, 1);
    expect(explored.ended).toBeGreaterThan(100);
  });
});

const command = (id: string): fc.Arbitrary<Command> =>
  fc.oneof(
    fc.constant({ kind: 'apply', id } as const),
    fc.integer({ min: 1, max: 4 }).map((target) => ({ kind: 'rollback', id, target }) as const),
  );

const commands = (prefix: string, maxLength: number) =>
  fc
    .integer({ min: 1, max: maxLength })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => command(`${prefix}${index}`))));

const event: fc.Arbitrary<WorldEvent> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), version: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('merge' as const),
    version: fc.integer({ min: 1, max: 4 }),
    lift: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('rewind' as const), to: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('date' as const), byMs: fc.integer({ min: -86_400_000, max: 86_400_000 }) }),
);

const scenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.constant('drawn'),
  before: commands('before', 3),
  writers: fc.tuple(commands('a', 2), commands('b', 2), commands('c', 2), commands('d', 1)),
  around: fc.array(event, { maxLength: 4 }),
});

test('four writers under drawn schedules with up to four faults keep the laws', async () => {
  const property = fc.asyncProperty(
    scenario,
    fc.array(fc.nat(1 << 16), { maxLength: 120, size: 'max' }),
    fc.integer({ min: 1, max: 4 }),
    (drawn, draws, faultsAtMost) => playDrawn(realDesign, drawn, { draws, faults: faultsAtMost }),
  );
  // A failure prints the seed, the path and the schedule.
  await expect(fc.assert(property, { numRuns: runs })).resolves.toBeUndefined();
});
