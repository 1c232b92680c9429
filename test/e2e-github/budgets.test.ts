// How much a check and an apply ask of GitHub: a job's token has a thousand requests an hour, and so many writes a minute.
import { describe, expect, it } from 'vitest';
import { parseModelName } from '../../src/registry/names.ts';
import { Company } from './company.ts';

const modelNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `model-${String(index).padStart(3, '0')}`);

/** GitHub's limit for what creates content. */
const mostWritesPerMinute = 80;

/** A company with as many models, each with one version, and an open pull request that promotes all of them. */
async function withPromotions(count: number) {
  const names = modelNames(count);
  const company = await Company.found({
    files: Object.fromEntries(
      names.map((name) => [
        `models/${name}.yaml`,
        'description: One of many\nowner: ["user:ada"]\ntier: low\naliases: {staging: {}}\n',
      ]),
    ),
  });
  for (const name of names) await company.version(1, 0.8, { model: parseModelName(name) });
  await company
    .by()
    .push(
      'all',
      Object.fromEntries(
        names.map((name) => [`aliases/${name}/staging.yaml`, 'version: 1\nreason: All of them\n']),
      ),
    );
  const pull = await company.by().openPullRequest({ head: 'all' });
  company.github.forgetCalls();
  return { company, pull, names };
}

/** Requests to the API, and those among them that create or change something. */
function requestsOf(company: Company): { readonly all: number; readonly writing: number } {
  const counts = [...company.github.callCounts()].filter(([name]) => !name.includes(' /git/'));
  const sum = (of: typeof counts): number => of.reduce((total, [, times]) => total + times, 0);
  return {
    all: sum(counts),
    writing: sum(counts.filter(([name]) => !/^GET |^POST \/graphql query/.test(name))),
  };
}

describe.each([
  [1, 25],
  [100, 60 + 1.2 * 100],
])('a check of %d aliases on as many models', (count, budget) => {
  it(`asks GitHub at most ${budget} times, and writes less than GitHub takes in a minute`, async () => {
    const { company, pull } = await withPromotions(count);
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    const { all, writing } = requestsOf(company);
    console.log(`${count} aliases: a check asks ${all} times, ${writing} of them writes`);
    expect(all).toBeLessThanOrEqual(budget);
    expect(writing).toBeLessThanOrEqual(mostWritesPerMinute);
  });
});

// Each alias has a deployment of its own, two writes; more aliases than this wait for the next minute.
describe.each([1, 20])('an apply of %d aliases', (count) => {
  it('says on GitHub what is live with less than GitHub takes in a minute', async () => {
    const { company, pull, names } = await withPromotions(count);
    await company.settle();
    company.github.forgetCalls();
    await company.by().merge(pull);
    const [run] = await company.settle();
    expect(run?.conclusion).toBe('success');
    for (const name of names) expect((await company.pointer('staging', name))?.version).toBe(1);
    const { all, writing } = requestsOf(company);
    console.log(`${count} aliases: an apply asks ${all} times, ${writing} of them writes`);
    expect(writing).toBeLessThanOrEqual(mostWritesPerMinute);
    const deployed = [...company.models.deployments.values()].filter(({ environment }) =>
      environment.startsWith('models/'),
    );
    expect(deployed).toHaveLength(count);
  });
});
