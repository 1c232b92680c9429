import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  maxSuggestions,
  publishSuggestions,
  type Suggestion,
} from '../../../../../src/adapters/code-host/github/suggestions.ts';
import { aliasFile, type GitHubWorld, openWorld } from './github-world.ts';

const create = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const list = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';

const suggestion: Suggestion = {
  path: aliasFile,
  line: 1,
  text: 'version: 14\ndigest: sha256:0123',
  remark: 'With the digest the review is bound to these very bytes:',
  marker: '<!-- laurel:digest -->',
};

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

async function suggest(more: Partial<Suggestion> = {}, client = world.job()) {
  const at = { number: world.pull.number, headSha: world.pull.head.sha };
  const [outcome] = await publishSuggestions(client, at, [{ ...suggestion, ...more }]);
  return outcome;
}

describe('suggesting a change', () => {
  it('posts it at its line, as a block that its author can take over', async () => {
    expect(await suggest()).toMatchObject({ kind: 'posted', url: expect.stringContaining('#discussion_r') });
    expect(world.pull.reviewComments).toMatchObject([
      {
        path: aliasFile,
        line: 1,
        side: 'RIGHT',
        commitId: world.pull.head.sha,
        body: [
          '<!-- laurel:digest -->',
          'With the digest the review is bound to these very bytes:',
          '',
          '```suggestion',
          'version: 14',
          'digest: sha256:0123',
          '```',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('says it once for a head', async () => {
    await suggest();
    expect(await suggest({ text: 'version: 14\ndigest: sha256:4567' })).toMatchObject({ kind: 'stands' });
    expect(world.pull.reviewComments).toHaveLength(1);
  });

  it('fences text that holds fences of its own', async () => {
    await suggest({ text: 'version: 14\nreason: "````"' });
    expect(world.pull.reviewComments[0]?.body).toContain(
      '`````suggestion\nversion: 14\nreason: "````"\n`````\n',
    );
  });

  it('says it again on another head, where it does not stand any more', async () => {
    await suggest();
    await world
      .by(world.base.ada)
      .push('promote', { [aliasFile]: 'version: 15\nreason: The July snapshot\n' });
    expect(await suggest({ text: 'version: 15\ndigest: sha256:4567' })).toMatchObject({ kind: 'posted' });
  });

  it('takes no notice of what somebody else planted', async () => {
    const mallory = world.client(world.base.userToken(world.base.ada));
    await suggest({}, mallory);
    expect(await suggest()).toMatchObject({ kind: 'posted' });
  });

  it('posts it on the pull request of a fork', async () => {
    const mallory = world.by(world.base.mallory);
    const fork = await mallory.fork();
    await world.base.facade
      .by(world.base.mallory, fork)
      .push('theirs', { [aliasFile]: 'version: 14\nreason: Mine\n' }, { from: 'main' });
    const pull = await mallory.openPullRequest({ head: 'mallory:theirs' });
    const at = { number: pull.number, headSha: pull.head.sha };
    expect(await publishSuggestions(world.job(), at, [suggestion])).toMatchObject([{ kind: 'posted' }]);
  });

  it('reads once what stands, and makes no flood of many files', async () => {
    const paths = Array.from({ length: 30 }, (_, i) => `aliases/credit-risk/slot-${i}.yaml`);
    const files = Object.fromEntries(paths.map((path) => [path, 'version: 14\nreason: Many\n']));
    const pull = await world.base.propose('many', files);
    const at = { number: pull.number, headSha: pull.head.sha };
    const { line, text, marker } = suggestion;
    const many = paths.map((path) => ({ path, line, text, marker }));
    expect(await publishSuggestions(world.job(), at, many)).toHaveLength(maxSuggestions);
    await publishSuggestions(world.job(), at, many);
    expect(pull.reviewComments).toHaveLength(maxSuggestions);
    expect([world.calls(list), world.calls(create)]).toEqual([2, maxSuggestions]);
  });
});

describe('suggesting a change that GitHub does not take', () => {
  it('warns of a line that the pull request does not show', async () => {
    expect(await suggest({ line: 400 })).toMatchObject({
      kind: 'refused',
      warning: expect.stringMatching(/no change was suggested in aliases.*Line could not be resolved/),
    });
  });

  it('warns of the permission that the job needs', async () => {
    expect(await suggest({}, world.job({ contents: 'read' }))).toMatchObject({
      kind: 'refused',
      warning: expect.stringContaining('pull-requests: write'),
    });
  });

  it('posts it once where the answer was lost', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: create.slice(5) }, 'lose');
    expect(await suggest()).toMatchObject({ kind: 'posted' });
    expect(world.pull.reviewComments).toHaveLength(1);
  });
});
