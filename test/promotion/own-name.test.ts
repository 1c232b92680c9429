// Who owns an alias, where a repository has more than one first commit: after another was merged into it.
import { describe, expect, test } from 'vitest';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { World } from './world.ts';

/** A history that the alias's owner was not named by. */
const other = `git:${'0'.repeat(40)}`;

/** Version 1 is live, by a repository that is named by its first commit. */
async function founded(): Promise<{ readonly world: World; readonly owner: string }> {
  const world = new World();
  const owner = `git:${await world.host.tip()}`;
  await world.version(1, 0.75);
  await world.version(2, 0.76);
  world.merge('version: 1\nreason: first\n');
  expect(await world.apply('production', { promoter: world.promoter({ repository: owner }) })).toMatchObject({
    kind: 'applied',
    entry: { desired: { repository: owner } },
  });
  return { world, owner };
}

describe('an alias', () => {
  test('stays owned by a repository that another one was merged into, under the name that it had', async () => {
    const { world, owner } = await founded();
    const promoter = world.promoter({ repository: other });
    world.host.branch('next', { 'aliases/credit-risk/production.yaml': 'version: 2\nreason: second\n' });
    expect(await checkPullRequest(promoter, 'next')).toMatchObject({ passed: true });
    world.host.merge('next');
    const { results } = await reconcile(promoter, { cache: new Map(), propose: false });
    expect(results.find(({ alias }) => alias === 'production')?.outcome).toMatchObject({
      kind: 'applied',
      entry: { desired: { repository: owner } },
    });
  });

  test.for([`git:${'1'.repeat(40)}`, 'git:memory', 'https://example.com', 'git:'])(
    'that %s owns is nobody else’s',
    async (owner) => {
      const world = new World();
      await world.version(1, 0.75);
      await world.version(2, 0.76);
      world.merge('version: 1\nreason: first\n');
      await world.apply('production', { promoter: world.promoter({ repository: owner }) });
      const promoter = world.promoter({ repository: other });
      world.host.branch('next', { 'aliases/credit-risk/production.yaml': 'version: 2\nreason: second\n' });
      const checked = await checkPullRequest(promoter, 'next');
      expect(checked.aliases).toMatchObject([{ kind: 'refused', why: 'foreign-repository' }]);
      world.host.merge('next');
      const { results } = await reconcile(promoter, { cache: new Map(), propose: false });
      expect(results.find(({ alias }) => alias === 'production')?.outcome).toMatchObject({
        kind: 'drift',
        drift: { kind: 'foreign-repository', owner },
      });
    },
  );
});
