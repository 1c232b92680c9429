// Runs of laurel-apply that are lost, late, doubled, out of order or cut off: what was merged goes live all the same,
// and nothing is said twice.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mergePull } from '../github/model/acts/merge-pull.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { onSchedule, runOf, storyOf, writesOf } from './acts.ts';
import { Company } from './company.ts';

/** Green pull requests, one for each alias; those of one alias each on top of the other. */
async function foundGreen(aliases: readonly string[], title?: string): Promise<[Company, PullRequest[]]> {
  const company = await Company.found();
  const pulls: PullRequest[] = [];
  const branches = new Map<string, string>();
  for (const [index, alias] of aliases.entries()) {
    await company.version(index + 1, 0.75);
    const branch = `to-${alias}-${index}`;
    await company
      .by()
      .push(
        branch,
        { [`aliases/credit-risk/${alias}.yaml`]: `version: ${index + 1}\nreason: now\n` },
        { from: branches.get(alias) ?? 'main' },
      );
    branches.set(alias, branch);
    pulls.push(await company.by().openPullRequest({ head: branch, title: title ?? `Promote ${alias}` }));
  }
  await company.settle();
  for (const pull of pulls) expect(company.verdict(pull)).toBe('success');
  return [company, pulls];
}

function announcements(company: Company, { number, merged }: PullRequest): object {
  const checks = [...company.models.checkRuns.values()].filter(
    ({ name, headSha }) => name === 'laurel live' && headSha === merged?.commit,
  );
  return {
    comments: company.comments(number).filter((body) => body.includes('laurel:live')).length,
    checks: checks.map(({ conclusion }) => conclusion),
  };
}

const once = { comments: 1, checks: ['success'] };

describe('a merge whose push started nothing', () => {
  it.each([
    [
      'because its event was lost',
      async (company: Company, pull: PullRequest) => {
        company.scheduler.events.lose('push');
        await company.by().merge(pull);
      },
      undefined,
    ],
    [
      'because its message says [skip ci]',
      async (company: Company, pull: PullRequest) => {
        await company.by().merge(pull);
      },
      'Promote [skip ci]',
    ],
    [
      'because GITHUB_TOKEN merged it',
      async ({ facade, models: repository }: Company, pull: PullRequest) => {
        const token = facade.directory.issueActionsToken(repository.fullName, {
          contents: 'write',
          pull_requests: 'write',
        });
        const wish = {
          actor: { account: token.account, token },
          method: 'merge',
          title: null,
          message: null,
          head: null,
        } as const;
        await facade.exclusively(() => mergePull({ facade, repository, pull }, wish));
      },
      undefined,
    ],
  ])('%s goes live by the schedule, and is said once', async (_why, merge, title) => {
    const [company, [pull]] = await foundGreen(['staging'], title);
    if (pull === undefined) throw new Error('no pull request');
    await merge(company, pull);
    expect(pull.merged).not.toBeNull();
    expect(await company.settle()).toEqual([]);
    expect(await company.live('staging')).toBeNull();
    await onSchedule(company);
    expect(await company.live('staging')).toBe(1);
    expect(announcements(company, pull)).toEqual(once);
    expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
  });
});

it('events that come twice write what one of them writes', async () => {
  const [company, [pull]] = await foundGreen(['staging']);
  if (pull === undefined) throw new Error('no pull request');
  const doubled = company.scheduler.events.double('push');
  await company.by().merge(pull);
  expect(await company.settle()).toHaveLength(2);
  expect(doubled.events).toHaveLength(1);
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1']);
  expect(announcements(company, pull)).toEqual(once);
});

it('events that come in another order leave live what the tip says, and each pull request knows', async () => {
  const [company, pulls] = await foundGreen(['staging', 'champion', 'staging']);
  for (const pull of pulls) await company.by().merge(pull);
  company.scheduler.events.reorder((events) => events.toReversed());
  expect(await company.settle()).toHaveLength(3);
  expect(await storyOf(company, 'staging')).toEqual(['promotion 3']);
  expect(await storyOf(company, 'champion')).toEqual(['promotion 2']);
  const [earlier, other, later] = pulls.map((pull) => announcements(company, pull));
  expect([other, later]).toEqual([once, once]);
  expect(earlier).toEqual({ comments: 0, checks: [] });
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
});

it('a run that died between the pointer and the comment is finished by its re-run', async () => {
  const [company, [pull]] = await foundGreen(['staging']);
  if (pull === undefined) throw new Error('no pull request');
  await company.by().merge(pull);
  const push = company.facade.events.findLast(({ name }) => name === 'push');
  if (push === undefined) throw new Error('nothing was pushed');
  const ended = company.settle();
  while ((await company.live('staging')) === null) await nextTurn();
  company.facade.faults.down = true;
  expect(runOf(await ended, 'laurel-apply.yml').conclusion).toBe('failure');
  expect(await company.live('staging')).toBe(1);
  expect(announcements(company, pull)).not.toEqual(once);

  company.facade.faults.down = false;
  company.scheduler.events.add({ ...push, depth: 0 });
  const again = runOf(await company.settle(), 'laurel-apply.yml');
  expect(again.conclusion).toBe('success');
  expect(announcements(company, pull)).toEqual(once);
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1']);
  const deployments = [...company.models.deployments.values()].filter(
    ({ environment }) => environment === 'models/credit-risk/staging',
  );
  expect(deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['success']);
});
