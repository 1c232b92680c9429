import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { attach } from '../../src/registry/attach.ts';
import { type Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import { readEvaluations } from '../../src/registry/read-version.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, evaluationOf, production, staging } from '../builders/documents.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore, type WriteFault } from '../fakes/faulty-store.ts';
import { MemorySource } from '../fakes/memory-source.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const evaluation = (extra = ''): string =>
  `dataset: {name: holdout, digest: "${digest}"}\nobservedAt: "2026-05-01T00:00:00Z"\nmetrics: {auc: 0.78}\n${extra}`;
const withFiles = evaluation(
  'latency: {hardware: x, errors: 0, samples: {path: l.txt, unit: ms}}\npredictions: {path: p.csv, id: id, label: y, score: s}',
);
const files = { 'l.txt': '1\n2\n', 'p.csv': 'id,y,s\n1,0,0.1\n' };

let registry: StoredRegistry;
let one: Manifest;

beforeEach(async () => {
  registry = new StoredRegistry();
  one = await registry.version('one');
});

describe('attaching an evaluation', () => {
  it('binds it to the digest of the manifest, under its own digest, with the files it names', async () => {
    const attached = await registry.evaluate(one.version, withFiles, files);
    expect(attached).toMatchObject({ outcome: 'attached', missingOnCurrent: [] });
    expect(attached.evaluation.manifest).toBe(seal(one).digest);
    expect(attached.key).toBe(`evaluations/credit-risk/0000000001/${attached.digest.slice(7)}.json`);
    const version = { model: creditRisk, version: one.version, manifest: seal(one).digest };
    expect(await readEvaluations(registry.store, version)).toEqual([
      { kind: 'read', evaluation: attached.evaluation, digest: attached.digest, key: attached.key },
    ]);
    const evidence = [attached.evaluation.latency?.samples?.digest, attached.evaluation.predictions?.digest];
    expect(registry.store.keys().filter((key) => key.startsWith('evidence/'))).toEqual(
      evidence.map((each) => `evidence/${each?.slice(7)}`).toSorted(),
    );
  });

  it('changes nothing the second time', async () => {
    await registry.evaluate(one.version, withFiles, files);
    const before = registry.store.keys();
    expect(await registry.evaluate(one.version, withFiles, files)).toMatchObject({
      outcome: 'already-attached',
    });
    expect(registry.store.keys()).toEqual(before);
  });

  it('stores evidence before the evaluation that names it, whatever is lost or crashes', async () => {
    for (const fault of [
      'lost',
      'before',
      'conflict409',
      'error500-applied',
      'crash-after',
    ] satisfies WriteFault[]) {
      for (let step = 0; step < 3; step += 1) {
        const fresh = new StoredRegistry();
        const { version } = await fresh.version('one');
        const writes: WriteFault[] = [...Array.from({ length: step }, () => 'ok' as const), fault];
        const store = new FaultyStore(fresh.store, { writes });
        const request = {
          store, model: creditRisk, version, document: parseYaml(withFiles, 'evaluation.yaml'), source: new MemorySource(files),
          evaluator: { identity: 'ci' }, clock: fresh.clock, random: () => 0,
        }; // prettier-ignore
        await attach(request).catch(() => undefined);
        const evaluations = fresh.store.keys().filter((key) => key.startsWith('evaluations/')).length;
        const evidence = fresh.store.keys().filter((key) => key.startsWith('evidence/')).length;
        expect(evaluations === 0 || evidence === 2).toBe(true);
        store.restart();
        expect((await attach(request)).evaluation.version).toBe(version);
      }
    }
  });

  it.each([
    ['model: limit-utilisation', 'model is limit-utilisation'],
    ['version: 2', 'version is 2'],
    [`manifest: "sha256:${'0'.repeat(64)}"`, `manifest is sha256:${'0'.repeat(64)}`],
  ])('refuses one that names something else: %s', async (line, why) => {
    const error = await breakageOf(registry.evaluate(one.version, evaluation(line)));
    expect(error).toMatchObject({ code: 'invalid-document', at: { file: 'evaluation.yaml', line: 4 } });
    expect(error.message).toContain(why);
    expect(registry.store.keys().filter((key) => key.startsWith('evaluations/'))).toEqual([]);
  });

  it('takes one that names exactly this version', async () => {
    const lines = `model: credit-risk\nversion: 1\nmanifest: "${seal(one).digest}"`;
    expect(await registry.evaluate(one.version, evaluation(lines))).toMatchObject({ outcome: 'attached' });
  });

  it('refuses a version that does not exist, and an observation of the future', async () => {
    expect(await breakageOf(registry.evaluate(parseVersionNumber(9), evaluation()))).toMatchObject({
      code: 'not-found',
      message: 'no version credit-risk@9 in memory:test',
    });
    const future = evaluation().replace('2026-05-01', '2027-05-01');
    expect((await breakageOf(registry.evaluate(one.version, future))).message).toContain('later than now');
  });

  it('refuses evidence that other bytes lie in the place of', async () => {
    const { evaluation: stored } = await registry.evaluate(one.version, withFiles, files);
    registry.store.tamper(
      `evidence/${stored.predictions?.digest.slice(7)}`,
      new TextEncoder().encode('id,y,s\n1,0,0.9\n'),
    );
    expect(await breakageOf(registry.evaluate(one.version, withFiles, files))).toMatchObject({
      code: 'conflict',
    });
  });

  it.each(['credit-risk/v2', 'limit-utilisation/v1'])('takes the example, %s', async (name) => {
    const directory = `examples/credit-risk/evaluations/${name}`;
    const read = async (file: string) => readFile(`${directory}/${file}`, 'utf8');
    registry.clock.set('2026-12-01T00:00:00Z');
    const { evaluation: stored } = await registry.evaluate(one.version, await read('evaluation.yaml'), {
      'latency.csv': await read('latency.csv'),
      'predictions.csv': await read('predictions.csv'),
    });
    expect(stored.latency?.requests).toBe(3_000);
    expect(stored.metrics.length).toBeGreaterThan(2);
  });
});

describe('what is live and was not measured on the same data', () => {
  it('is told, by alias and version', async () => {
    const [two, three] = [await registry.version('two'), await registry.version('three')];
    registry.promote(one, { alias: production });
    registry.promote(two, { alias: staging });
    const first = await registry.evaluate(three.version, evaluation());
    expect(first.missingOnCurrent).toEqual([
      { alias: production, version: 1 },
      { alias: staging, version: 2 },
    ]);
    await registry.evaluate(one.version, evaluation());
    const again = await registry.evaluate(three.version, evaluation());
    expect(again.missingOnCurrent).toEqual([{ alias: staging, version: 2 }]);
  });

  it('is not what serves the version itself, or nothing', async () => {
    registry.promote(one);
    registry.promote(one, { alias: staging });
    registry.promote(one, { alias: staging, kind: 'removal', routes: [] });
    expect((await registry.evaluate(one.version, evaluation())).missingOnCurrent).toEqual([]);
  });

  it('stays unknown where aliases cannot be read, and the evaluation is attached all the same', async () => {
    registry.promote(one);
    const two = await registry.version('two');
    registry.store.tamper('aliases/credit-risk/production/pointer.json', new TextEncoder().encode('{}'));
    expect(await registry.evaluate(two.version, evaluation())).toMatchObject({
      outcome: 'attached',
      missingOnCurrent: null,
    });
  });
});

describe('reading evaluations', () => {
  const version = () => ({ model: creditRisk, version: one.version, manifest: seal(one).digest });
  const put = (document: object, name = seal(document).digest.slice(7)): string => {
    const key = `evaluations/credit-risk/0000000001/${name}.json`;
    registry.store.tamper(key, seal(document).bytes);
    return key;
  };

  it('tells apart what cannot be used and what is of something else', async () => {
    const whole = put(evaluationOf(one));
    const renamed = put(evaluationOf(one, { split: 'renamed' }), '0'.repeat(64));
    const stray = put(evaluationOf(one, { split: 'stray' }), 'notes');
    const future = put({ ...evaluationOf(one), format: 'laurel.evaluation/2' });
    const broken = put({ ...evaluationOf(one), metrics: 'many' });
    const other = put(evaluationOf({ ...one, registeredBy: 'user:eve' }));
    const read = new Map((await readEvaluations(registry.store, version())).map((each) => [each.key, each]));
    expect(read.get(whole)?.kind).toBe('read');
    for (const key of [renamed, stray, future, broken]) expect(read.get(key)?.kind).toBe('unusable');
    expect(read.get(other)).toMatchObject({
      kind: 'foreign',
      reason: expect.stringContaining('of other bytes'),
    });
  });

  it('costs one LIST and a GET each', async () => {
    put(evaluationOf(one));
    put(evaluationOf(one, { split: 'validation' }));
    const counting = new CountingStore(registry.store);
    await readEvaluations(counting, version());
    expect(counting.counts()).toMatchObject({ list: 1, get: 2, total: 3 });
  });

  it('breaks where the store does not answer', async () => {
    put(evaluationOf(one));
    const store = new FaultyStore(registry.store, {
      reads: ({ method }) => (method === 'get' ? 'error500' : 'ok'),
    });
    expect(await breakageOf(readEvaluations(store, version()))).toMatchObject({ code: 'store-unavailable' });
  });
});
