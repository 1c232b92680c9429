import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  environmentOf,
  type LiveDeployment,
  publishDeployment,
  type RefusedDeployment,
} from '../../../../../src/adapters/code-host/github/deployments.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';

const create = 'POST /repos/{owner}/{repo}/deployments';
const status = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

function live(generation: number, more: Partial<LiveDeployment> = {}): LiveDeployment {
  return {
    kind: 'live',
    model: 'credit-risk',
    alias: 'production',
    commit: world.pull.base.sha,
    description: `promotion: version ${generation + 10}`,
    logUrl: 'https://github.test/acme/models/actions/runs/1',
    entry: `sha256:entry-${generation}`,
    generation,
    version: generation + 10,
    fingerprint: 'sha256:seen',
    ...more,
  };
}

function refused(more: Partial<RefusedDeployment> = {}): RefusedDeployment {
  return {
    kind: 'refused',
    model: 'credit-risk',
    alias: 'production',
    commit: world.pull.base.sha,
    description: 'refused: a waiver has expired',
    refusal: 'a'.repeat(40),
    version: 14,
    ...more,
  };
}

/** Of every deployment its generation and what its statuses said, oldest first. */
function history() {
  return [...world.base.models.deployments.values()].map(({ payload, statuses }) => [
    Reflect.get(Object(payload), 'generation') ?? 'refused',
    statuses.map(({ state }) => state),
  ]);
}

describe('recording what went live', () => {
  it('opens a deployment of the commit in the environment of the alias', async () => {
    await publishDeployment(world.job(), live(4));
    expect([...world.base.models.deployments.values()]).toMatchObject([
      {
        environment: 'models/credit-risk/production',
        sha: world.pull.base.sha,
        production: true,
        payload: {
          model: 'credit-risk',
          alias: 'production',
          entry: 'sha256:entry-4',
          generation: 4,
          version: 14,
          fingerprint: 'sha256:seen',
        },
        statuses: [
          {
            state: 'success',
            description: 'promotion: version 14',
            logUrl: 'https://github.test/acme/models/actions/runs/1',
          },
        ],
      },
    ]);
  });

  it('writes the slash of a model in a namespace as a dot', () => {
    expect(environmentOf({ model: 'risk/credit-risk', alias: 'staging' })).toBe(
      'models/risk.credit-risk/staging',
    );
  });

  it('records an entry once', async () => {
    const first = await publishDeployment(world.job(), live(4));
    expect(await publishDeployment(world.job(), live(4))).toEqual({ id: first.id, written: false });
    expect(world.calls(create) + world.calls(status)).toBe(2);
  });

  it.each(['production', 'staging'])('marks what it supersedes in %s inactive', async (alias) => {
    await publishDeployment(world.job(), live(4, { alias }));
    await publishDeployment(world.job(), live(5, { alias }));
    expect(history()).toEqual([
      [4, ['success', 'inactive']],
      [5, ['success']],
    ]);
  });

  it('supersedes what a person recorded with a token of their own', async () => {
    await publishDeployment(world.client(world.base.userToken(world.base.grace)), live(4));
    await publishDeployment(world.job(), live(5));
    await publishDeployment(world.job(), live(4));
    expect(history()).toEqual([
      [4, ['success', 'inactive']],
      [5, ['success']],
    ]);
  });

  it('records what a later generation has superseded already as inactive', async () => {
    await publishDeployment(world.job(), live(5));
    await publishDeployment(world.job(), live(4));
    expect(history()).toEqual([
      [5, ['success']],
      [4, ['inactive']],
    ]);
  });

  it('shows nothing as active after a removal', async () => {
    await publishDeployment(world.job(), live(4, { alias: 'staging' }));
    await publishDeployment(world.job(), live(5, { alias: 'staging', version: null }));
    expect(history()).toEqual([
      [4, ['success', 'inactive']],
      [5, ['inactive']],
    ]);
  });

  it('keeps to the length that GitHub takes, on one line', async () => {
    await publishDeployment(world.job(), live(4, { description: `a\n::error::${'x'.repeat(200)}` }));
    const [deployment] = world.base.models.deployments.values();
    expect(deployment?.description).toMatch(/^a ::error::x+…$/);
    expect(deployment?.description).toHaveLength(140);
  });

  it('takes a payload of others for nothing', async () => {
    const job = world.job();
    for (const payload of ['no JSON', '{"generation":"9"}', { entry: 4 }]) {
      await job.rest.repos.createDeployment({
        ...job.repository,
        ref: world.pull.base.sha,
        environment: 'models/credit-risk/production',
        auto_merge: false,
        required_contexts: [],
        payload,
      });
    }
    await publishDeployment(job, live(4));
    expect(history().at(-1)).toEqual([4, ['success']]);
  });
});

describe('recording what was refused after its merge', () => {
  it('fails, and leaves what is live as it is', async () => {
    await publishDeployment(world.job(), live(4));
    await publishDeployment(world.job(), refused());
    await publishDeployment(world.job(), refused());
    expect(history()).toEqual([
      [4, ['success']],
      ['refused', ['failure']],
    ]);
  });

  it('does not count as what the next promotion supersedes', async () => {
    await publishDeployment(world.job(), live(4));
    await publishDeployment(world.job(), refused());
    await publishDeployment(world.job(), live(5));
    expect(history()).toEqual([
      [4, ['success', 'inactive']],
      ['refused', ['failure']],
      [5, ['success']],
    ]);
  });
});

describe('recording when GitHub does not answer', () => {
  it.each([create, status])('records once where the answer of %s was lost', async (route) => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: route.slice(5) }, 'lose');
    await publishDeployment(world.job(), live(4));
    expect(history()).toEqual([[4, ['success']]]);
  });

  it('goes on where a run ended before its status', async () => {
    await publishDeployment(world.job(), live(4));
    world.base.facade.faults.badGateway(3, { method: 'POST', template: status.slice(5) });
    await expect(publishDeployment(world.job(), live(5))).rejects.toMatchObject({ code: 'outcome-unknown' });
    expect(history()).toEqual([
      [4, ['success']],
      [5, []],
    ]);
    expect(await publishDeployment(world.job(), live(5))).toMatchObject({ written: true });
    expect(history()).toEqual([
      [4, ['success', 'inactive']],
      [5, ['success']],
    ]);
  });

  it('leaves one active where two runs record the same at the same time', async () => {
    await Promise.all([publishDeployment(world.job(), live(4)), publishDeployment(world.job(), live(4))]);
    const states = history().map(([, each]) => each);
    expect(states.filter((each) => Array.isArray(each) && each.at(-1) === 'success')).toHaveLength(1);
  });
});

it('names the permission that the job needs to record deployments', async () => {
  await expect(publishDeployment(world.job({ contents: 'read' }), live(4))).rejects.toMatchObject({
    code: 'git',
    remedy: expect.stringContaining('deployments: write'),
  });
});
