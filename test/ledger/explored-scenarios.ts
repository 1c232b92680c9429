// The scenarios that are explored completely: two writers, what happens around them, and one fault.
import type { Scenario } from './scenarios.ts';

const apply = (id: string) => ({ kind: 'apply', id }) as const;
const rollback = (id: string, target: number) => ({ kind: 'rollback', id, target }) as const;
const merge = (version: number, lift?: number) =>
  ({ kind: 'merge', version, ...(lift === undefined ? {} : { lift }) }) as const;

/** Two promotions are live, of versions 1 and 2. */
const twoPromotions = [apply('p1'), merge(2), apply('p2')];

export const exploredScenarios: readonly Scenario[] = [
  {
    name: 'two first promotions while the branch moves on',
    before: [],
    writers: [[apply('a')], [apply('b')]],
    around: [merge(2)],
  },
  {
    name: 'a merged promotion against a rollback',
    before: [...twoPromotions, merge(3)],
    writers: [[apply('a')], [rollback('r', 1)]],
    around: [],
  },
  {
    name: 'two rollbacks to different versions',
    before: twoPromotions,
    writers: [[rollback('r', 1)], [rollback('s', 7)]],
    around: [],
  },
  {
    name: 'one rollback run by two processes',
    before: twoPromotions,
    writers: [[rollback('r', 1)], [rollback('r', 1)]],
    around: [],
    rerun: true,
  },
  {
    name: 'a held alias, an old merge and the merge that lifts the hold',
    before: [...twoPromotions, rollback('r', 1), merge(3)],
    writers: [[apply('a')], [apply('b')]],
    around: [merge(4, 3)],
  },
  {
    name: 'a promotion while the branch is rewound',
    before: [...twoPromotions, merge(3)],
    writers: [[apply('a')], [apply('b')]],
    around: [{ kind: 'rewind', to: 1 }],
  },
  {
    name: 'two writers of a store whose date jumps back',
    before: [...twoPromotions, merge(3)],
    writers: [[apply('a')], [rollback('r', 1)]],
    around: [{ kind: 'date', byMs: -3_600_000 }],
  },
];
