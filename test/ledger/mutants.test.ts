// The laws against the protocol with one mistake: each mistake must be caught, for what it breaks.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepsTheLaws } from './drawn-scenarios.ts';
import { exploreAll } from './explorer.ts';
import { exploredScenarios } from './explored-scenarios.ts';
import { type Law, Violation } from './laws.ts';
import { type Mutant, mutants } from './mutants.ts';
import type { Scenario } from './scenarios.ts';

async function lawBroken(mutant: Mutant, scenario: Scenario): Promise<Law | null> {
  try {
    await exploreAll(mutant.design, scenario, 1);
    return null;
  } catch (error) {
    if (error instanceof Violation) return error.law;
    throw error;
  }
}

test.each(mutants)('the laws catch a protocol that $name', async (mutant) => {
  const broken: (Law | null)[] = [];
  const isFirst = ({ name }: Scenario) => name === mutant.shownBy;
  const rest = exploredScenarios.filter((scenario) => !isFirst(scenario));
  for (const scenario of [...exploredScenarios.filter(isFirst), ...rest]) {
    const law = await lawBroken(mutant, scenario);
    if (law !== null && mutant.breaks.includes(law)) return;
    broken.push(law);
  }
  expect.fail(`it survived every scenario; laws broken: ${broken.map(String).join(', ')}`);
});

test.each(mutants)('drawn schedules catch a protocol that $name', async ({ design }) => {
  // The rarest shows once in some four hundred runs.
  const { failed } = await fc.check(keepsTheLaws(design), { numRuns: 10_000, endOnFailure: true });
  expect(failed).toBe(true);
});
