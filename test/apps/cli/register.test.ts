import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { run as verify } from '../../../src/apps/cli/commands/verify.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { parseModelName, parseVersionNumber } from '../../../src/registry/names.ts';
import { readManifest } from '../../../src/registry/read-version.ts';
import { exampleDirectory, World } from './world.ts';

const model = parseModelName('credit-risk');
const registration = (version: number): string =>
  join(exampleDirectory, 'registrations', 'credit-risk', `v${version}`, 'registration.yaml');
const artifacts = (version: number): string => join(exampleDirectory, 'models', 'credit-risk', `v${version}`);
const enough = 'code: {commit: abc123}\ndatasets: [{name: train, snapshot: "7"}]\n';

describe('laurel register', () => {
  it('registers the example with what its files, the checkout and the machine say', async () => {
    const world = await World.withRegistry();
    const ended = await world.laurel(register, ['credit-risk', artifacts(1)], { metadata: registration(1) });
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(
      /^✓ credit-risk@1 {2}registered {2}\(6 files, 8\.0 KiB, manifest [0-9a-f]{12}\)\n$/,
    );
    const { manifest } = await readManifest(world.store, model, parseVersionNumber(1));
    expect(manifest).toMatchObject({
      complete: true,
      flavor: 'onnx',
      card: 'card.md',
      inputExample: 'input_example.json',
      registeredBy: 'user:ada',
      hyperparameters: { algorithm: 'logistic-regression', C: 1 },
      metrics: { cv_auc: 0.719164 },
      signature: { source: 'mlmodel', outputs: { kind: 'columns' } },
      lineage: {
        datasets: [{ name: 'credit-train', role: 'train' }],
        run: { tracker: 'local' },
        environment: { python: '3.11.7' },
      },
    });
    expect(manifest.lineage.code?.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('says what to do next in commands that name the same registry', async () => {
    const world = await World.withRegistry();
    const { err } = await world.laurel(register, ['credit-risk', artifacts(1)], {
      metadata: registration(1),
    });
    expect(err).toContain(`laurel attach credit-risk@1 evaluation.yaml --registry ${world.registry}`);
    expect(err).toContain(`laurel propose credit-risk@production --version 1 --reason '…' --registry`);
  });

  it('prints one JSON document', async () => {
    const world = await World.withRegistry();
    const printed = await world.json(register, ['credit-risk', artifacts(1)], { metadata: registration(1) });
    expect(printed).toEqual({
      outcome: 'registered',
      model: 'credit-risk',
      version: 1,
      manifest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      contentDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      complete: true,
      registrationId: expect.stringMatching(/^r-[0-9a-f]{40}$/),
      differs: [],
      registry: `file:${world.registry}`,
    });
  });

  it('makes one version of the same model registered twice, and says so', async () => {
    const world = await World.withRegistry();
    await world.laurel(register, ['credit-risk', artifacts(1)], { metadata: registration(1) });
    const before = await world.keys();
    const again = await world.laurel(register, ['credit-risk', artifacts(1)], { metadata: registration(1) });
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining('credit-risk@1  was registered before'),
    });
    expect(await world.keys()).toEqual(before);
  });

  it('says what was given differently for an id that is registered, and changes nothing', async () => {
    const world = await World.withRegistry({ 'm/model.bin': 'x', 'a.yaml': `${enough}tags: {k: one}\n`, 'b.yaml': `${enough}tags: {k: two}\n` }); // prettier-ignore
    const paths = ['credit-risk', world.path('m')];
    const first = await world.laurel(register, paths, {
      id: 'run-1',
      metadata: world.path('a.yaml'),
      incomplete: true,
    });
    expect(first).toMatchObject({ code: 0, err: expect.not.stringContaining('not changed') });
    const again = await world.laurel(register, paths, {
      id: 'run-1',
      metadata: world.path('b.yaml'),
      incomplete: true,
    });
    expect(again.code).toBe(0);
    expect(again.err).toContain('not changed, because a version never changes: tags');
    const { manifest } = await readManifest(world.store, model, parseVersionNumber(1));
    expect(manifest.tags).toEqual({ k: 'one' });
  });

  it('refuses an id that was used for other files', async () => {
    const world = await World.withRegistry({ 'a/model.bin': 'a', 'b/model.bin': 'b' });
    await world.laurel(register, ['credit-risk', world.path('a')], { id: 'run-1', incomplete: true });
    const other = await world.laurel(register, ['credit-risk', world.path('b')], {
      id: 'run-1',
      incomplete: true,
    });
    expect(other.code).toBe(3);
    expect(other.err).toMatch(/registration id run-1 was used for other content.*\[conflict\]/);
  });

  it('demands mandatory metadata all at once, and with --incomplete warns that no gate passes', async () => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w' });
    const refused = await world.laurel(register, ['credit-risk', world.path('m')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(
      /^error the registry demands metadata that is missing: .*dataset, signature /m,
    );
    expect(refused.err).toMatch(/^ {2}dataset: a dataset that can be told from another/m);
    expect(refused.err).toMatch(/^ {2}signature: the input and output schema/m);
    expect(await world.keys()).toEqual(['laurel.json']);
    const kept = await world.laurel(register, ['credit-risk', world.path('m')], { incomplete: true });
    expect(kept).toMatchObject({ code: 0, err: expect.stringContaining('no gate passes this version') });
  });

  it.each([
    ['of a directory above', '../credit-risk', /not a model name: "\.\.\/credit-risk"/],
    ['that is empty', '', /not a model name: ""/],
    ['that ends in a slash', 'credit-risk/', /not a model name/],
    ['of three segments', 'a/b/c', /not a model name/],
    ['in capitals', 'Credit-Risk', /not a model name: "Credit-Risk"/],
    ['with a Cyrillic letter', 'cr\u0435dit-risk', /not a model name/],
    ['of 64 characters', 'x'.repeat(64), /not a model name/],
    ['of 100,000 characters', 'x'.repeat(100_000), /not a model name: "x{100,130}…/],
    ['with a NUL', 'credit\u0000risk', /not a model name: "credit\\u0000risk"/],
  ])('refuses a model name %s before anything is written', async (_, name, message) => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w' });
    const ended = await world.laurel(register, [name, world.path('m')], { incomplete: true });
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(message);
    expect(await world.keys()).toEqual(['laurel.json']);
  });

  it.each([
    ['of a directory above', '../id'],
    ['that is empty', ''],
    ['of 129 characters', 'x'.repeat(129)],
  ])('refuses a registration id %s', async (_, id) => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w' });
    const ended = await world.laurel(register, ['credit-risk', world.path('m')], { id, incomplete: true });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('not a registration id') });
  });

  it('refuses symbolic links, and with --follow those that lead out of the directory', async () => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w', 'secret.txt': 's' });
    symlinkSync(world.path('secret.txt'), world.path('m/link'));
    const plain = await world.laurel(register, ['credit-risk', world.path('m')], { incomplete: true });
    expect(plain).toMatchObject({ code: 2, err: expect.stringContaining('the path is a symbolic link') });
    const followed = await world.laurel(register, ['credit-risk', world.path('m')], {
      incomplete: true,
      follow: true,
    });
    expect(followed).toMatchObject({
      code: 2,
      err: expect.stringContaining('the symbolic link leads out of'),
    });
    expect(await world.keys()).toEqual(['laurel.json']);
  });

  it('refuses a path that is not there, and an empty directory', async () => {
    const world = await World.withRegistry();
    mkdirSync(world.path('empty'));
    const absent = await world.laurel(register, ['credit-risk', world.path('absent')]);
    expect(absent).toMatchObject({ code: 4, err: expect.stringContaining('no such file or directory') });
    const empty = await world.laurel(register, ['credit-risk', world.path('empty')], { incomplete: true });
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('nothing to register') });
  });

  it('reads a dataset outside the directory of the metadata file only where that is allowed', async () => {
    const world = await World.withRegistry();
    world.write('train.csv', 'a\n1\n');
    const metadata = world.write('run/r.yaml', 'datasets: [{name: train, path: ../train.csv}]\n');
    const args = ['credit-risk', artifacts(1)];
    const refused = await world.laurel(register, args, { metadata, incomplete: true });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`../train.csv leads out of ${world.path('run')}`);
    expect(await world.laurel(register, args, { metadata, incomplete: true, allowOutside: true })).toMatchObject({ code: 0 }); // prettier-ignore
  });

  it('tells the place of every mistake in the metadata file', async () => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w' });
    const metadata = world.write('bad.yaml', 'metrics:\n  auc: .nan\n');
    const nan = await world.laurel(register, ['credit-risk', world.path('m')], { metadata });
    expect(nan).toMatchObject({ code: 2, err: expect.stringContaining(`${metadata}:2:8`) });
    expect(nan.err).toContain('".nan" is not a finite number');
    writeFileSync(metadata, 'hyperparamters: {a: 1}\nmetrics: {auc: high}\n');
    const typo = await world.laurel(register, ['credit-risk', world.path('m')], { metadata });
    expect(typo.err).toContain('did you mean hyperparameters?');
    expect(typo.err).toContain(`${metadata}:2:16 metrics.auc: expected a number`);
  });

  it('refuses ten megabytes of metadata by its size', async () => {
    const world = await World.withRegistry({ 'm/weights.bin': 'w' });
    const metadata = world.write('big.yaml', `tags: {a: "${'x'.repeat(10_000_000)}"}\n`);
    const ended = await world.laurel(register, ['credit-risk', world.path('m')], { metadata });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('larger than the 65536 bytes') });
  });

  it('stops at Ctrl-C with its own exit code; the same command again makes the same one version', async () => {
    const world = await World.withRegistry();
    const controller = new AbortController();
    const args = ['credit-risk', world.exampleModel('credit-risk', 2)];
    let registrations = 0;
    const create = world.store.create.bind(world.store);
    const interrupting = Object.assign(world.store, {
      create: async (...call: Parameters<typeof create>) => {
        const outcome = await create(...call);
        registrations += 1;
        controller.abort(new LaurelError({ code: 'interrupted', message: 'interrupted' }));
        return outcome;
      },
    });
    const stopped = await world.laurel(
      async (context, words, options: object) =>
        register({ ...context, store: async () => interrupting }, words, options),
      args,
      { metadata: registration(2) },
      { signal: controller.signal },
    );
    expect(stopped.code).toBe(130);
    expect(registrations).toBe(1);
    const again = await world.laurel(register, args, { metadata: registration(2) });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('credit-risk@1  registered') });
    const whole = await world.laurel(verify, []);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('1 model, 1 version,') });
  });

  it('tells that there is no registry, and where one may be named', async () => {
    const world = new World({ 'm/weights.bin': 'w' });
    const missing = await world.laurel(register, ['credit-risk', world.path('m')]);
    expect(missing.code).toBe(6);
    expect(missing.err).toContain('[store-missing]');
    const unnamed = await world.laurel(
      register,
      ['credit-risk', world.path('m')],
      {},
      { options: { registry: '' } },
    );
    expect(unnamed.code).toBe(2);
    expect(unnamed.err).toContain('give --registry <directory or s3://bucket/prefix>, set LAUREL_REGISTRY');
  });

  it('says which workflow run registered', async () => {
    const world = await World.withRegistry();
    const env = {
      GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/credit-training', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'train', GITHUB_SHA: 'a'.repeat(40), GITHUB_ACTOR: 'ada', GITHUB_SERVER_URL: 'https://github.com',
    }; // prettier-ignore
    const metadata = world.write('r.yaml', 'datasets: [{name: train, snapshot: "7"}]\n');
    const ended = await world.laurel(register, ['credit-risk', artifacts(1)], { metadata }, { env });
    expect(ended.code).toBe(0);
    const { manifest } = await readManifest(world.store, model, parseVersionNumber(1));
    expect(manifest.registeredBy).toBe('repo:acme/credit-training');
    expect(manifest.lineage.run).toMatchObject({ tracker: 'github-actions', id: '42', actor: 'ada' });
  });
});
