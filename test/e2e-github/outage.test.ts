// GitHub is down, or hangs, while an alias is rolled back: the pointer moves all the same, and Git is brought in line
// when GitHub is there again.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ProgramEnd, runProgram } from '../github/actions/runner/run-program.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { ledgerOf, onSchedule, pushLive, runOf, startRollback, storyOf, writesOf } from './acts.ts';
import { Company, laurelDirectory } from './company.ts';

/** As a person types it, on a machine that may write the registry. */
async function rollBackByHand(company: Company): Promise<ProgramEnd> {
  const { storeAddress, env, github, facade, ada } = company;
  const asked = [
    'rollback',
    'credit-risk@staging',
    '--repo',
    'github:acme/models',
    '--registry',
    storeAddress,
  ];
  return runProgram({
    file: process.execPath,
    args: [join(laurelDirectory, 'dist/cli/index.js'), ...asked, '--reason', 'Complaints since noon'],
    directory: tmpdir(),
    env: {
      ...env,
      PATH: process.env['PATH'] ?? '',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_TOKEN: facade.directory.issueUserToken(ada).value,
      USER: 'ada',
    },
    timeoutMs: 120_000,
  });
}

const isRun = (end: ProgramEnd | readonly WorkflowRun[]): end is readonly WorkflowRun[] => Array.isArray(end);

const doors = {
  'the command line': rollBackByHand,
  'the action': async (company: Company) => startRollback(company, 'credit-risk@staging'),
} as const;

/** @returns what makes GitHub well again. */
const outages = {
  'is down': ({ facade: { faults } }: Company) => {
    faults.down = true;
    return () => (faults.down = false);
  },
  hangs: ({ facade: { faults } }: Company) => faults.hang(),
} as const;

const cases = (['the command line', 'the action'] as const).flatMap((door) =>
  (['is down', 'hangs'] as const).map((outage) => ({ door, outage })),
);

describe.each(cases)('while GitHub $outage, a rollback by $door', ({ door, outage }) => {
  it('moves the pointer within seconds, writes down what it could not look at, and lets Git follow later, once', async () => {
    const company = await Company.found({ unprotected: true });
    await company.version(1, 0.75);
    await company.version(2, 0.76);
    await pushLive(company, 1);
    await pushLive(company, 2);
    company.protect();

    const recover = outages[outage](company);
    const startMs = performance.now();
    const ending = doors[door](company);
    while ((await company.live('staging')) === 2) await delay(5);
    const tookMs = performance.now() - startMs;
    console.log(`GitHub ${outage}, ${door}: process start to pointer moved ${Math.round(tookMs)} ms`);
    expect(tookMs).toBeLessThan(5_000);
    if (outage === 'hangs') recover();
    const end = await ending;
    recover();

    expect(isRun(end) ? runOf(end, 'laurel-apply.yml').conclusion : end.exitCode).toBe(
      isRun(end) ? 'success' : 0,
    );
    expect(await company.pointer('staging')).toMatchObject({ version: 1, generation: 3, hold: 3 });
    expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
    expect((await ledgerOf(company, 'staging')).at(-1)).toMatchObject({
      cause: { reason: 'Complaints since noon' },
      warnings: [expect.stringContaining('recalls could not be read and were not checked')],
    });

    await onSchedule(company);
    const pulls = [...company.models.pulls.values()];
    expect(pulls.map(({ title }) => title)).toEqual([
      'Write down that credit-risk@staging was rolled back to version 1',
    ]);
    await company.settle();
    expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
  });
});

it('the pull request that follows a rollback lets Git say what is live, and the hold stays', async () => {
  const company = await Company.found({ unprotected: true });
  await company.version(1, 0.75);
  await company.version(2, 0.76);
  await pushLive(company, 1);
  await pushLive(company, 2);
  company.protect();
  const runs = await startRollback(company, 'credit-risk@staging');
  const [pull] = company.models.pulls.values();
  if (pull === undefined) throw new Error('no pull request brings Git in line');
  // GITHUB_TOKEN opened it, at which no workflow starts by itself.
  expect(runOf(runs, 'laurel-check.yml').trigger.event).toBe('repository_dispatch');
  expect(company.verdict(pull)).toBe('success');
  expect(company.comments(pull.number)[0]).toContain(
    'Merging changes nothing for what `credit-risk@staging` serves',
  );
  await company.by().merge(pull);
  expect(runOf(await company.settle(), 'laurel-apply.yml').conclusion).toBe('success');
  expect(await storyOf(company, 'staging')).toEqual([
    'promotion 1',
    'promotion 2',
    'rollback 1',
    'restore 1',
  ]);
  expect(await company.pointer('staging')).toMatchObject({ version: 1, generation: 4, hold: 3 });
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});
