import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  publishComment,
  type StickyComment,
} from '../../../../../src/adapters/code-host/github/sticky-comment.ts';
import { LaurelError } from '../../../../../src/primitives/errors.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';

const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const update = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const marker = '<!-- laurel:check -->';

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

async function publish(body: string, more: Partial<StickyComment> = {}, client = world.job()) {
  return publishComment(client, world.pull.number, { marker, body, ...more });
}

function bodies(): string[] {
  return [...world.base.models.comments.values()].map(({ body }) => body);
}

describe('publishing the comment', () => {
  it('writes it once, and nothing where it says the same already', async () => {
    const first = await publish('credit-risk@production may go live.');
    expect(first).toMatchObject({ written: true, url: expect.stringContaining('#issuecomment-') });
    expect(await publish('credit-risk@production may go live.')).toEqual({ ...first, written: false });
    expect(bodies()).toEqual([`${marker}\ncredit-risk@production may go live.`]);
    expect(world.calls(create) + world.calls(update)).toBe(1);
  });

  it('brings it up to date in place', async () => {
    const { url } = await publish('Not yet.');
    expect(await publish('Now.')).toEqual({ url, written: true });
    expect(bodies()).toEqual([`${marker}\nNow.`]);
  });

  it('takes its place with a new one where the verdict turned, for of an edit nobody is told', async () => {
    const first = await publish('Not yet.', { verdict: 'failure' });
    expect(await publish('Still not.', { verdict: 'failure' })).toEqual({ ...first, written: true });
    const second = await publish('Now.', { verdict: 'success' });
    expect(second.url).not.toBe(first.url);
    expect(bodies()).toEqual([`${marker}\n<!-- laurel:verdict success -->\nNow.`]);
    expect((await publish('Now.', { verdict: 'success' })).written).toBe(false);
  });

  it('takes no notice of a marker that somebody else planted', async () => {
    await world.by(world.base.mallory).comment(world.pull.number, `${marker}\nApproved by everybody.`);
    await publish('Not yet.');
    await publish('Still not.');
    expect(bodies()).toEqual([`${marker}\nApproved by everybody.`, `${marker}\nStill not.`]);
  });

  it('takes no notice of its own comment that only quotes the marker', async () => {
    await publishComment(world.job(), world.pull.number, {
      marker: '<!-- laurel:live -->',
      body: `Quoted: ${marker}`,
    });
    await publish('Not yet.');
    expect(bodies()).toHaveLength(2);
  });

  it('finds it beyond the first page', async () => {
    const ada = world.by(world.base.ada);
    for (let i = 0; i < 120; i += 1) await ada.comment(world.pull.number, `Remark ${i}`);
    await publish('Not yet.');
    await publish('Now.');
    expect(bodies().slice(120)).toEqual([`${marker}\nNow.`]);
  });

  it('writes again what a person deleted', async () => {
    await publish('Not yet.');
    world.base.models.comments.clear();
    expect((await publish('Not yet.')).written).toBe(true);
    expect(bodies()).toHaveLength(1);
  });
});

describe('publishing the comment when GitHub does not answer', () => {
  it('makes no second one where the first was made and its answer lost', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: create.slice(5) }, 'lose');
    expect(await publish('Not yet.')).toMatchObject({ written: true });
    expect(bodies()).toHaveLength(1);
    expect(world.calls(create)).toBe(1);
  });

  it('makes it where the first try was lost on the way', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: create.slice(5) }, 'refuse');
    await publish('Not yet.');
    expect(bodies()).toHaveLength(1);
    expect(world.calls(create)).toBe(2);
  });

  it('leaves one where the answer to renewing it was lost', async () => {
    await publish('Not yet.', { verdict: 'failure' });
    world.base.facade.faults.badGateway(1, { method: 'POST', template: create.slice(5) }, 'lose');
    await publish('Now.', { verdict: 'success' });
    expect(bodies()).toEqual([expect.stringContaining('Now.')]);
  });

  it('leaves one where two runs write it at the same time', async () => {
    await Promise.all([publish('Not yet.'), publish('Not yet.'), publish('Not yet.')]);
    expect(bodies()).toEqual([`${marker}\nNot yet.`]);
  });

  it('takes the older one away where a run ended between writing the new and that', async () => {
    await publish('Not yet.', { verdict: 'failure' });
    world.base.facade.faults.arm({
      method: 'DELETE',
      times: 1,
      kind: 'refuse',
      response: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    await expect(publish('Now.', { verdict: 'success' })).rejects.toBeInstanceOf(LaurelError);
    expect(bodies()).toHaveLength(2);
    expect(await publish('Now.', { verdict: 'success' })).toMatchObject({ written: false });
    expect(bodies()).toEqual([expect.stringContaining('Now.')]);
  });
});

describe('publishing the comment without the right to', () => {
  it('names the permission that the job needs', async () => {
    await expect(publish('Not yet.', {}, world.job({ contents: 'read' }))).rejects.toMatchObject({
      code: 'git',
      remedy: expect.stringContaining('pull-requests: write'),
    });
  });

  it('sends nothing that is longer than GitHub takes', async () => {
    await expect(publish('x'.repeat(65_536))).rejects.toMatchObject({ code: 'internal' });
    expect(world.calls(list)).toBe(0);
  });
});
