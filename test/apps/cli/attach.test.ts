import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as attach } from '../../../src/apps/cli/commands/attach.ts';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { run as verify } from '../../../src/apps/cli/commands/verify.ts';
import { parseVersionNumber } from '../../../src/registry/names.ts';
import { entryOf, manifestOf, someDigest } from '../../builders/documents.ts';
import { exampleDirectory, World } from './world.ts';

const evaluation = (version: number): string =>
  join(exampleDirectory, 'evaluations', 'credit-risk', `v${version}`, 'evaluation.yaml');
const small =
  'dataset: {name: holdout, digest: sha256:' + 'a'.repeat(64) + '}\nobservedAt: "2026-11-21T07:00:00Z"\n';

/** With credit-risk@1 in it. */
async function worldWithVersion(): Promise<World> {
  const world = await World.withRegistry();
  await world.storeManifest(manifestOf());
  return world;
}

describe('laurel attach', () => {
  it('attaches the evaluation of the example to the registered example', async () => {
    const world = await World.withRegistry();
    const metadata = join(exampleDirectory, 'registrations', 'credit-risk', 'v1', 'registration.yaml');
    const model = join(exampleDirectory, 'models', 'credit-risk', 'v1');
    expect((await world.laurel(register, ['credit-risk', model], { metadata })).code).toBe(0);
    const ended = await world.laurel(attach, ['credit-risk@1', evaluation(1)]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(
      '✓ credit-risk@1  evaluation attached  (credit-holdout, test: accuracy 0.812778, auc 0.726839',
    );
    expect(ended.out).toContain('groups by sex, age; 3000 requests timed; predictions');
    const whole = await world.laurel(verify, []);
    expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('1 evaluation,') });
  });

  it('counts one slice as one', async () => {
    const world = await worldWithVersion();
    const file = world.write(
      'e.yaml',
      `${small}slices: [{where: {region: EU}, n: 9, metrics: {auc: 0.7}}]\n`,
    );
    const ended = await world.laurel(attach, ['credit-risk@1', file]);
    expect(ended.out).toContain('(holdout, test: 1 slice; digest ');
  });

  describe('with predictions', () => {
    const rows = 'id,label,score,sex\na,1,0.9,f\nb,0,0.8,m\nc,1,0.7,m\nd,0,0.1,f\n';
    const named = 'predictions: {path: rows.csv, id: id, label: label, score: score, groups: [sex]}\n';

    async function attachRows(
      metrics: string,
      csv: string,
    ): Promise<{ world: World; code: number; err: string }> {
      const world = await worldWithVersion();
      world.write('rows.csv', csv);
      const file = world.write('e.yaml', `${small}${metrics}${named}`);
      return { world, ...(await world.laurel(attach, ['credit-risk@1', file])) };
    }

    it('takes numbers that they give, and an evaluation that leaves the numbers to them', async () => {
      expect(await attachRows('metrics: {auc: 0.75}\n', rows)).toMatchObject({ code: 0, err: '' });
      expect(await attachRows('', rows)).toMatchObject({ code: 0, err: '' });
    });

    it('refuses a number that they do not give, where it stands and by how much, and stores nothing', async () => {
      const { world, code, err } = await attachRows('metrics:\n  auc: 0.81\n', rows);
      expect(code).toBe(2);
      expect(err).toContain('e.yaml:4:8');
      expect(err).toContain('"auc" is registered as 0.81, and its predictions give 0.75: 0.06 too much');
      expect(await world.laurel(verify, [])).toMatchObject({ out: expect.stringContaining('0 evaluations') });
    });

    it.each([
      ['a number with a comma', rows.replace('0.8', '"0,8"'), 'row 2 (line 3), column score'],
      ['a row that repeats an id', rows.replace('c,1', 'a,1'), 'row 3'],
      ['a score that is no number', rows.replace('0.7', 'NaN'), 'row 3'],
      ['a row that is cut off', rows.slice(0, -8), 'line 5'],
    ])('refuses %s, with file and row, and stores nothing', async (_what, csv, place) => {
      const { world, code, err } = await attachRows('', csv);
      expect(code).toBe(2);
      expect(err).toContain(`rows.csv, ${place}`);
      expect(await world.laurel(verify, [])).toMatchObject({ out: expect.stringContaining('0 evaluations') });
    });
  });

  it('prints one JSON document, with who measured', async () => {
    const world = await worldWithVersion();
    const file = world.write('e.yaml', `${small}metrics: {auc: 0.78}\n`);
    expect(await world.json(attach, ['credit-risk@1', file], { by: 'repo:acme/credit-eval' })).toEqual({
      outcome: 'attached',
      model: 'credit-risk',
      version: 1,
      manifest: expect.stringMatching(/^sha256:/),
      evaluation: expect.stringMatching(/^sha256:/),
      dataset: { name: 'holdout', digest: `sha256:${'a'.repeat(64)}` },
      split: 'test',
      metrics: [{ name: 'auc', value: 0.78, better: 'higher' }],
      evaluator: { identity: 'repo:acme/credit-eval' },
      observedAt: '2026-11-21T07:00:00Z',
      missingOnCurrent: [],
    });
  });

  it('changes nothing when the same file is attached again', async () => {
    const world = await worldWithVersion();
    const file = world.write('e.yaml', `${small}metrics: {auc: 0.78}\n`);
    await world.laurel(attach, ['credit-risk@1', file]);
    const before = await world.keys();
    const again = await world.laurel(attach, ['credit-risk@1', file]);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('was attached before') });
    expect(await world.keys()).toEqual(before);
  });

  it('prints, when what is live lacks the dataset, the command that would measure it', async () => {
    const world = await worldWithVersion();
    const live = manifestOf({ version: parseVersionNumber(2) });
    await world.storeManifest(live);
    await world.storeLedger([entryOf(live)]);
    const file = world.write('e.yaml', `${small}metrics: {auc: 0.78}\n`);
    const ended = await world.laurel(attach, ['credit-risk@1', file]);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain(
      'production serves credit-risk@2, which was not measured on holdout (aaaaaaaaaaaa)',
    );
    expect(ended.err).toContain(
      `\n  laurel attach credit-risk@2 credit-risk-2-on-holdout.yaml --registry ${world.registry}`,
    );
    const measured = await world.laurel(attach, ['credit-risk@2', file]);
    expect(measured.err).toBe('');
    const again = await world.laurel(attach, [
      'credit-risk@1',
      world.write('f.yaml', `${small}metrics: {auc: 0.79}\n`),
    ]);
    expect(again.err).toBe('');
  });

  it.each([
    ['NaN', 'metrics: {auc: .nan}', /".nan" is not a finite number[^]*e\.yaml:3:16/],
    ['an infinity', 'metrics: {auc: .inf}', /".inf" is not a finite number/],
    ['text where a number belongs', 'metrics: {auc: high}', /metrics\.auc: expected[^]*e\.yaml:3:16/],
    ['a metric of no known direction', 'metrics: {zorg: 1}', /metrics\.zorg is better higher or lower\?/],
    ['a key that is not known', 'metrik: {auc: 1}', /metrik is not known here: did you mean metrics\?/],
    [
      'a key that stands twice',
      'split: a\nsplit: b',
      /the key "split" stands twice in one map \(first in line 3\)/,
    ],
    ['a value that no AUC has', 'metrics: {auc: 1.9}', /auc is between 0 and 1[^]*e\.yaml:3:16/],
    ['what measures nothing', 'metrics: {}', /the evaluation measures nothing/],
    ['an anchor', 'metrics: &m {auc: 1}', /an anchor/],
    [
      'another version',
      'version: 2\nmetrics: {auc: 0.7}',
      /version is 2: this evaluation is of something else than credit-risk@1/,
    ],
    [
      'another manifest',
      `manifest: ${someDigest('other')}\nmetrics: {auc: 0.7}`,
      /manifest is sha256:[0-9a-f]{64}: this evaluation is of something else/,
    ],
    [
      'a file that is not there',
      'predictions: {path: ../nowhere.csv, id: i, label: l, score: s}',
      /there is no such file/,
    ],
  ])('refuses %s, with the place, and stores nothing', async (_, line, message) => {
    const world = await worldWithVersion();
    const before = await world.keys();
    const ended = await world.laurel(attach, ['credit-risk@1', world.write('e.yaml', `${small}${line}\n`)]);
    expect([2, 4]).toContain(ended.code);
    expect(ended.err).toMatch(message);
    expect(await world.keys()).toEqual(before);
  });

  it('never stores a file from outside the directory of the evaluation, unless that is allowed', async () => {
    const world = await worldWithVersion();
    world.write('secret.csv', 'i,l,s\n1,0,0.2\n2,1,0.4\n');
    const file = world.write(
      'run/e.yaml',
      `${small}predictions: {path: ../secret.csv, id: i, label: l, score: s}\n`,
    );
    const before = await world.keys();
    const refused = await world.laurel(attach, ['credit-risk@1', file]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`../secret.csv leads out of ${world.path('run')}`);
    expect(refused.err).toContain('--allow-outside');
    expect(await world.keys()).toEqual(before);
    const allowed = await world.laurel(attach, ['credit-risk@1', file], { allowOutside: true });
    expect(allowed).toMatchObject({ code: 0, out: expect.stringContaining('predictions') });
  });

  it('refuses a dataset whose digest is not that of its file', async () => {
    const world = await worldWithVersion();
    world.write('data.csv', 'a,b\n1,2\n');
    const file = world.write(
      'e.yaml',
      `dataset: {name: holdout, path: data.csv, digest: sha256:${'0'.repeat(64)}}\nmetrics: {auc: 0.7}\nobservedAt: "2026-11-21T07:00:00Z"\n`,
    );
    const ended = await world.laurel(attach, ['credit-risk@1', file]);
    expect(ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('dataset.digest is not the digest of data.csv'),
    });
  });

  it('refuses ten megabytes of evaluation by its size', async () => {
    const world = await worldWithVersion();
    const file = world.write('e.yaml', `${small}notes: "${'x'.repeat(10_000_000)}"\n`);
    const ended = await world.laurel(attach, ['credit-risk@1', file]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('larger than the 8388608 bytes') });
  });

  it('wants a version, which an alias is not', async () => {
    const world = await worldWithVersion();
    const ended = await world.laurel(attach, ['credit-risk@production', evaluation(1)]);
    expect(ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('credit-risk@production is not a version'),
    });
  });

  it('tells of a version and of a file that are not there', async () => {
    const world = await worldWithVersion();
    const version = await world.laurel(attach, ['credit-risk@7', world.write('e.yaml', small)]);
    expect(version).toMatchObject({ code: 4, err: expect.stringContaining('no version credit-risk@7') });
    const file = await world.laurel(attach, ['credit-risk@1', world.path('absent.yaml')]);
    expect(file).toMatchObject({ code: 4, err: expect.stringContaining('there is no such file') });
  });

  it('prints nothing that a dataset name could do to a terminal', async () => {
    const world = await worldWithVersion();
    const file = world.write(
      'e.yaml',
      `dataset: {name: "\\e[2Jhold\\u202eout", digest: sha256:${'a'.repeat(64)}}\nmetrics: {auc: 0.7}\nobservedAt: "2026-11-21T07:00:00Z"\n`,
    );
    const { out } = await world.laurel(attach, ['credit-risk@1', file]);
    expect(out).toContain('\\u{1b}[2Jhold\\u{202e}out');
    for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden);
  });
});
