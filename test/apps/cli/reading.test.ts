import { describe, expect, it } from 'vitest';
import { run as diff } from '../../../src/apps/cli/commands/diff.ts';
import { run as history } from '../../../src/apps/cli/commands/history.ts';
import { run as list } from '../../../src/apps/cli/commands/list.ts';
import { run as resolve } from '../../../src/apps/cli/commands/resolve.ts';
import { run as show } from '../../../src/apps/cli/commands/show.ts';
import type { LedgerEntry } from '../../../src/registry/documents/alias.ts';
import type { Manifest } from '../../../src/registry/documents/manifest.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { evaluationKey } from '../../../src/registry/keys.ts';
import { parseModelName, parseVersionNumber } from '../../../src/registry/names.ts';
import { entryOf, evaluationOf, manifestOf, metricOf, targetOf } from '../../builders/documents.ts';
import { World } from './world.ts';

const [one, two, three] = [versionOf(1), versionOf(2), versionOf(3)];

function versionOf(version: number): Manifest {
  return manifestOf({
    version: parseVersionNumber(version),
    metrics: { cv_auc: 0.7 + version / 100 },
    hyperparameters: { max_iter: 40 * version, algorithm: 'trees' },
  });
}

/** Promoted 1, then 2, then rolled back to 1: generation 3 holds. */
const ledger: readonly LedgerEntry[] = [
  entryOf(one, { cause: { author: 'ada', approvedBy: ['grace'], actor: 'ci', reason: 'The first' } }),
  entryOf(two, { generation: 2, from: targetOf(one), cause: { author: 'ada', approvedBy: [], actor: 'ada', reason: 'Retrained' } }),
  withoutGates(entryOf(one, { generation: 3, kind: 'rollback', from: targetOf(two), hold: 3, cause: { approvedBy: [], actor: 'ada', reason: 'Complaints' } })),
]; // prettier-ignore

function withoutGates(judged: LedgerEntry): LedgerEntry {
  const { gates: _, ...entry } = judged;
  return entry;
}

async function worldWithHistory(): Promise<World> {
  const world = await World.withRegistry();
  for (const manifest of [one, two, three]) await world.storeManifest(manifest);
  await world.storeLedger(ledger);
  for (const [manifest, auc] of [[one, 0.71], [two, 0.75]] as const) {
    const { bytes, digest } = seal(evaluationOf(manifest, { metrics: [metricOf('auc', auc)] }));
    await world.store.create(evaluationKey(manifest.model, manifest.version, digest), bytes);
  } // prettier-ignore
  return world;
}

describe('laurel resolve', () => {
  it('says what to load, in one line', async () => {
    const world = await worldWithHistory();
    const ended = await world.laurel(resolve, ['credit-risk@production']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/^credit-risk@1 {2}file:\/\/.*\/artifacts\/[0-9a-f]{64}\n$/);
    expect(await world.json(resolve, ['credit-risk@production'])).toMatchObject({
      model: 'credit-risk',
      version: 1,
      generation: 3,
    });
  });

  it.each([
    ['credit-risk@staging', 4, /credit-risk@staging serves nothing.*nothing was ever promoted/],
    ['credit-risk@9', 4, /no version credit-risk@9/],
    ['credit-risk', 2, /credit-risk is a model, not a version/],
    ['credit-risk@latest', 2, /not an alias: "latest"/],
    ['credit-risk@0', 2, /not a version: "0"/],
    ['credit-risk@99999999999', 2, /not a version/],
    ['credit-risk@', 2, /not an alias: ""/],
    ['credit-risk@../x', 2, /not an alias/],
    ['credit-risk@pr\u043eduction', 2, /not an alias/],
  ])('tells what is wrong with %s', async (reference, code, message) => {
    const world = await worldWithHistory();
    const ended = await world.laurel(resolve, [reference]);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
    expect(ended.err).toMatch(message);
    expect(ended.err).toContain('→ ');
  });
});

describe('laurel list', () => {
  it('shows the catalogue with what aliases serve', async () => {
    const world = await worldWithHistory();
    await world.storeManifest(manifestOf({ model: parseModelName('risk/limits') }));
    const ended = await world.laurel(list, []);
    expect(ended.code).toBe(0);
    expect(ended.out).toBe(
      ['model        versions  newest  aliases', 'credit-risk         3       3  production → 1', 'risk/limits         1       1', ''].join('\n'),
    ); // prettier-ignore
    expect(await world.json(list, [])).toEqual({
      models: [
        { model: 'credit-risk', versions: 3, highest: 3, aliases: [{ alias: 'production', version: 1 }] },
        { model: 'risk/limits', versions: 1, highest: 1, aliases: [] },
      ],
    });
  });

  it('shows versions, newest first, with where each stands', async () => {
    const world = await worldWithHistory();
    const { out } = await world.laurel(list, ['credit-risk']);
    const rows = out.trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.trim().split(/ {2,}/).slice(0, 2))).toEqual([
      ['3', 'candidate'],
      ['2', 'archived'],
      ['1', 'live: production'],
    ]);
  });

  it('shows only the newest where asked to, and says so', async () => {
    const world = await worldWithHistory();
    const ended = await world.laurel(list, ['credit-risk'], { limit: '2' });
    expect(ended.out.trimEnd().split('\n')).toHaveLength(3);
    expect(ended.err).toBe('the newest 2 of 3 versions\n');
    expect(await world.laurel(list, ['credit-risk'], { limit: 'all' })).toMatchObject({ code: 2 });
  });

  it('says how to begin where there is nothing, and what was meant where a name is wrong', async () => {
    const empty = await World.withRegistry();
    expect(await empty.laurel(list, [])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('no models yet'),
    });
    const world = await worldWithHistory();
    expect(await world.laurel(list, ['credit-rsik'])).toMatchObject({
      code: 4,
      err: expect.stringContaining('did you mean credit-risk?'),
    });
  });
});

describe('laurel history', () => {
  it('tells when, what, who, why and on what evidence, newest first', async () => {
    const world = await worldWithHistory();
    const { out, code } = await world.laurel(history, ['credit-risk@production']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['when (UTC)', 'gen', 'kind', 'from → to', 'who', 'why', 'evidence'],
      ['2026-06-03 12:00:03', '3', 'rollback', '2 → 1', 'ada', 'Complaints', 'not judged; holds'],
      ['2026-06-03 12:00:02', '2', 'promotion', '1 → 2', 'ada', 'Retrained', expect.stringMatching(/^report [0-9a-f]{12}$/)],
      ['2026-06-03 12:00:01', '1', 'promotion', '– → 1', 'ada, approved by grace, applied by ci', 'The first', expect.stringMatching(/^report/)],
      [''],
    ]); // prettier-ignore
  });

  it('prints every entry with its digest as JSON', async () => {
    const world = await worldWithHistory();
    const printed = await world.json(history, ['credit-risk@production']);
    expect(printed).toMatchObject({
      model: 'credit-risk',
      alias: 'production',
      entries: [
        { generation: 3, kind: 'rollback', digest: expect.stringMatching(/^sha256:/), hold: 3 },
        { generation: 2, kind: 'promotion' },
        { generation: 1, previous: null },
      ],
    });
  });

  it.each([
    ['2026-06-03T12:00:01.500Z', 'version 1'],
    ['2026-06-03T14:00:02+02:00', 'version 2'],
    ['2026-06-03 12:00:02', 'version 2'],
    ['2026-06-04', 'version 1'],
    ['2026-06-03', 'nothing'],
  ])('tells what was live at %s', async (at, what) => {
    const world = await worldWithHistory();
    const { out, code } = await world.laurel(history, ['credit-risk@production'], { at });
    expect(code).toBe(0);
    expect(out).toContain(`credit-risk@production served ${what} at 2026-06-0`);
  });

  it('prints what was live then as JSON', async () => {
    const world = await worldWithHistory();
    const at = '2026-06-03T12:00:02Z';
    expect(await world.json(history, ['credit-risk@production'], { at })).toMatchObject({
      model: 'credit-risk',
      alias: 'production',
      at: '2026-06-03T12:00:02.000Z',
      live: [{ version: 2, weight: 1 }],
      entry: { generation: 2 },
    });
    expect(await world.json(history, ['credit-risk@production'], { at: '2020-01-01' })).toMatchObject({
      live: [],
      entry: null,
    });
  });

  it.each(['yesterday', '2026-13-01', '2026-02-30', '', '1e9'])('refuses the time %j', async (at) => {
    const world = await worldWithHistory();
    const ended = await world.laurel(history, ['credit-risk@production'], { at });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('not a time') });
  });

  it('refuses what has no history', async () => {
    const world = await worldWithHistory();
    expect(await world.laurel(history, ['credit-risk@1'])).toMatchObject({ code: 2 });
    expect(await world.laurel(history, ['credit-risk@staging'])).toMatchObject({ code: 4 });
  });
});

describe('laurel show', () => {
  it('shows a version with its files, signature, lineage, evaluations and lifecycle', async () => {
    const world = await worldWithHistory();
    const { out, code } = await world.laurel(show, ['credit-risk@2']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^credit-risk@2 {2}archived\n {2}registered {2}2026-06-01 12:00:00 UTC by user:ada\n/,
    );
    for (const part of [
      'files\n',
      'signature (from mlmodel)\n',
      'metrics as registered\n',
      'hyperparameters\n',
      'tags\n',
      'lineage\n',
      'evaluations\n',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).toMatch(/model\.onnx {2}weights {2}45\.1 KiB/);
    expect(out).toMatch(/input {3}income {2}double/);
    expect(out).toMatch(
      /credit-holdout \([0-9a-f]{12}\) {2}test {3}2026-06-02 12:00:00 {2}repo:acme\/credit-eval/,
    );
  });

  it('shows an alias with its pointer, what it was before, and its hold', async () => {
    const world = await worldWithHistory();
    const { out } = await world.laurel(show, ['credit-risk@production']);
    expect(out).toMatch(/^credit-risk@production {2}serves version 1\n/);
    expect(out).toContain('generation 3 (rollback)');
    expect(out).toMatch(/why +Complaints/);
    expect(out).toMatch(/previous +version 2/);
    expect(out).toContain('nothing is promoted past the rollback of generation 3');
    expect(await world.json(show, ['credit-risk@production'])).toMatchObject({
      version: 1,
      lifecycle: { kind: 'live', aliases: ['production'] },
      pointer: { generation: 3, hold: 3, previous: { version: 2 } },
      entry: { kind: 'rollback' },
    });
  });

  it('shows a model with what its aliases serve', async () => {
    const world = await worldWithHistory();
    const { out } = await world.laurel(show, ['credit-risk']);
    expect(out).toMatch(/^credit-risk\n {2}versions {2}3, the newest of/);
    expect(out).toMatch(/production {2}version 1 .* 3 {2}version 2 {2}since generation 3/);
  });

  it('tells evaluations that cannot be used from those that can', async () => {
    const world = await worldWithHistory();
    const { bytes, digest } = seal(evaluationOf(one));
    await world.store.create(evaluationKey(two.model, two.version, digest), bytes);
    const { out } = await world.laurel(show, ['credit-risk@2']);
    expect(out).toMatch(
      /~ of something else evaluations\/credit-risk\/0000000002\/[0-9a-f]{64}\.json: it is an evaluation of credit-risk@1/,
    );
  });

  it('lets nothing of a manifest through to the terminal', async () => {
    const world = await World.withRegistry();
    await world.storeManifest(
      manifestOf({ tags: { '\u001b[31mkey': 'x\u001b]0;title\u0007\u202e' }, registeredBy: 'ada\r\nroot' }),
    );
    const { out } = await world.laurel(show, ['credit-risk@1']);
    for (const hidden of ['\u001b', '\u0007', '\u202e', '\r']) expect(out).not.toContain(hidden);
    expect(out).toContain('by ada root');
  });

  it('refuses a registry of a future format', async () => {
    const world = new World();
    world.write('registry/.keep', '');
    await world.store.create('laurel.json', new TextEncoder().encode('{"format":"laurel.registry/2"}'));
    const ended = await world.laurel(show, ['credit-risk']);
    expect(ended).toMatchObject({
      code: 5,
      err: expect.stringContaining('laurel.registry/2; this Laurel reads up to laurel.registry/1'),
    });
    expect(ended.err).toContain('use a newer Laurel');
  });
});

describe('laurel diff', () => {
  it('shows what differs, area by area, of versions and of what aliases serve', async () => {
    const world = await worldWithHistory();
    const { out, code } = await world.laurel(diff, ['credit-risk@production', 'credit-risk@2']);
    expect(code).toBe(0);
    expect(out).toMatch(/credit-risk@1 +credit-risk@2\n/);
    expect(out).toMatch(/hyperparameters {2}max_iter +40 +80/);
    expect(out).toMatch(/metrics +auc on credit-holdout \(test\) +0\.71 +0\.75/);
    expect(await world.json(diff, ['credit-risk@1', 'credit-risk@2'])).toMatchObject({
      before: { model: 'credit-risk', version: 1 },
      after: { model: 'credit-risk', version: 2 },
      differences: expect.arrayContaining([
        { area: 'hyperparameters', subject: 'max_iter', before: '40', after: '80' },
      ]),
    });
  });

  it('says so where nothing differs', async () => {
    const world = await worldWithHistory();
    const { out } = await world.laurel(diff, ['credit-risk@1', 'credit-risk@1']);
    expect(out).toBe('credit-risk@1 and credit-risk@1 do not differ\n');
  });
});
