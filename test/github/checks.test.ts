// Check runs on the facade have GitHub's limits and GitHub's habits.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idOf, messageOf, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const annotation = (line: number) => ({
  path: 'README.md',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: `line ${line}`,
});
const create = async (output: unknown, token = world.appToken()) =>
  world.api(token, 'POST /repos/acme/models/check-runs', {
    name: 'laurel',
    head_sha: await world.tip(),
    conclusion: 'failure',
    output,
  });

describe('a check run', () => {
  it.each(['summary', 'text'])('takes 65,535 bytes of %s, and not one more', async (field) => {
    const output = { title: 't', summary: 's', [field]: 'é'.repeat(32_767) };
    expect((await create(output)).status).toBe(201);
    const refused = await create({ ...output, [field]: 'é'.repeat(32_768) });
    expect(refused.status).toBe(422);
    expect(messageOf(refused)).toContain(`${field} exceeds a maximum bytesize of 65535`);
  });

  it('takes fifty annotations a request, and a PATCH adds to them', async () => {
    const annotations = Array.from({ length: 50 }, (_, index) => annotation(index + 1));
    const run = await create({ title: 't', summary: 's', annotations });
    expect(run.status).toBe(201);
    const patch = `PATCH /repos/acme/models/check-runs/${idOf(run)}`;
    const output = { title: 't', summary: 's2', annotations: [annotation(51)] };
    const patched = await world.api(world.appToken(), patch, { output });
    expect(patched.body).toMatchObject({ output: { summary: 's2', annotations_count: 51 } });
    const read = `GET /repos/acme/models/check-runs/${idOf(run)}/annotations?per_page=100`;
    expect((await world.api(world.appToken(), read)).body).toHaveLength(51);
    const more = { output: { title: 't', summary: 's', annotations: [...annotations, annotation(51)] } };
    const refused = await world.send(world.appToken(), patch, more);
    expect(refused.status).toBe(422);
    expect(messageOf(refused)).toContain('No more than 50 items are allowed; 51 were supplied.');
  });

  it('has columns only in annotations of one line', async () => {
    const wide = { ...annotation(1), end_line: 2, start_column: 1, end_column: 2 };
    expect((await create({ title: 't', summary: 's', annotations: [wide] })).status).toBe(422);
  });

  it('is for apps only, and of the app that made it', async () => {
    expect((await create({ title: 't', summary: 's' }, world.userToken(world.ada))).status).toBe(403);
    const run = await create({ title: 't', summary: 's' });
    expect(run.body).toMatchObject({ app: { slug: 'laurel', id: world.laurel.id } });
    const patch = `PATCH /repos/acme/models/check-runs/${idOf(run)}`;
    expect((await world.api(world.actionsToken(), patch, { conclusion: 'success' })).status).toBe(403);
  });

  it('needs a commit that is there', async () => {
    const body = { name: 'laurel', head_sha: 'f'.repeat(40), conclusion: 'success' };
    const refused = await world.api(world.appToken(), 'POST /repos/acme/models/check-runs', body);
    expect(refused.status).toBe(422);
    expect(messageOf(refused)).toBe(`No commit found for SHA: ${'f'.repeat(40)}`);
  });

  it('is listed newest by name and app, unless all are asked for', async () => {
    const tip = await world.tip();
    await world.check('laurel', tip, 'failure', world.laurel);
    await world.check('laurel', tip, 'success', world.laurel);
    await world.check('laurel', tip, 'failure');
    await world.check('other', tip, 'failure');
    const list = async (query: string) => {
      const call = `GET /repos/acme/models/commits/${tip}/check-runs?check_name=laurel${query}`;
      return (await world.api(world.appToken(), call)).body;
    };
    expect(await list(`&app_id=${world.laurel.id}`)).toMatchObject({
      total_count: 1,
      check_runs: [{ conclusion: 'success' }],
    });
    expect(await list('')).toMatchObject({ total_count: 2 });
    expect(await list('&filter=all')).toMatchObject({ total_count: 3 });
    const elsewhere = await world.api(world.appToken(), 'GET /repos/acme/models/commits/main/check-runs');
    expect(elsewhere.body).toMatchObject({ total_count: 3 });
  });

  it('is completed by its conclusion and goes on with a new status', async () => {
    const run = await create({ title: 't', summary: 's' });
    const patch = `PATCH /repos/acme/models/check-runs/${idOf(run)}`;
    const again = await world.api(world.appToken(), patch, { status: 'in_progress' });
    expect(again.body).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null });
    const read = await world.api(world.appToken(), `GET /repos/acme/models/check-runs/${idOf(run)}`);
    expect(read.body).toMatchObject({ status: 'in_progress', output: { title: 't' } });
  });
});
