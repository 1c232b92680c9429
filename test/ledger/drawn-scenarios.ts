// Scenarios and schedules as chance draws them: four writers, what happens around them, up to four faults.
import * as fc from 'fast-check';
import type { Design } from './design.ts';
import { playDrawn } from './explorer.ts';
import type { Command, Scenario, WorldEvent } from './scenarios.ts';

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

/** That `design` keeps the laws under whatever is drawn. */
export function keepsTheLaws(design: Design) {
  return fc.asyncProperty(
    scenario,
    fc.array(fc.nat(1 << 16), { maxLength: 120, size: 'max' }),
    fc.integer({ min: 1, max: 4 }),
    (drawn, draws, faults) => playDrawn(design, drawn, { draws, faults }),
  );
}
