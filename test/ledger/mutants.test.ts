// The laws against the protocol with one mistake: each mistake must be caught, for what it breaks.
import { expect, test } from 'vitest';
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
  for (const scenario of exploredScenarios) {
    const law = await lawBroken(mutant, scenario);
    if (law !== null && mutant.breaks.includes(law)) return;
    broken.push(law);
  }
  expect.fail(`it survived every scenario; laws broken: ${broken.map(String).join(', ')}`);
});
