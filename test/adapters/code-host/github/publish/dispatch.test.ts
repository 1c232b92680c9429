import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendDispatch } from '../../../../../src/adapters/code-host/github/dispatch.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';

const route = '/repos/{owner}/{repo}/dispatches';

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

function sent() {
  return world.base.facade.events.filter(({ name }) => name === 'repository_dispatch');
}

describe('waking the workflows of the alias repository', () => {
  it('tells them of evidence', async () => {
    await sendDispatch(world.job(), 'laurel-evidence', { model: 'credit-risk', version: 14 });
    expect(sent()).toMatchObject([
      { action: 'laurel-evidence', payload: { client_payload: { model: 'credit-risk', version: 14 } } },
    ]);
  });

  it('rather tells them twice than not at all', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: route }, 'refuse');
    await sendDispatch(world.job(), 'laurel-apply', {});
    expect(sent()).toHaveLength(1);
  });

  it('names the permission that is missing', async () => {
    await expect(sendDispatch(world.job({ contents: 'read' }), 'laurel-evidence', {})).rejects.toMatchObject({
      code: 'git',
      remedy: expect.stringContaining('contents: write'),
    });
  });

  it.each([
    ['keys', Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`key${i}`, i]))],
    ['characters', { reason: 'x'.repeat(65_535) }],
  ])('sends nothing with more %s than GitHub takes', async (_, payload) => {
    await expect(sendDispatch(world.job(), 'laurel-evidence', payload)).rejects.toMatchObject({
      code: 'internal',
    });
    expect(world.server.calls).toEqual([]);
  });
});
