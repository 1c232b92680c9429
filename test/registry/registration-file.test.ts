import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/primitives/digest.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { composeMetadata } from '../../src/registry/compose-metadata.ts';
import { readRegistrationFile } from '../../src/registry/registration-file.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { lineageOf, signatureOf } from '../builders/documents.ts';
import { MemorySource } from '../fakes/memory-source.ts';

const read = async (text: string, files: Record<string, string> = {}) =>
  readRegistrationFile(parseYaml(text, 'registration.yaml'), new MemorySource(files));

async function refusal(text: string, files: Record<string, string> = {}): Promise<string> {
  const error = await breakageOf(read(text, files));
  return `${error.code} ${renderPlace(error.at)}: ${error.message}`;
}

describe('a registration file', () => {
  it.each([1, 2, 3, 4])('of the example is read, version %i', async (version) => {
    const path = `examples/credit-risk/registrations/credit-risk/v${version}/registration.yaml`;
    const metadata = await read(await readFile(path, 'utf8'));
    expect(metadata).toMatchObject({
      tags: { example: 'credit-risk' },
      metrics: { cv_auc: expect.any(Number) },
      lineage: {
        datasets: [{ name: 'credit-train', role: 'train' }],
        run: { tracker: 'local' },
        environment: { python: '3.11.7' },
      },
    });
  });

  it('may be as short as a dataset by path: its digest is computed', async () => {
    const { lineage } = await read('datasets: [{name: train, path: train.csv}]', { 'train.csv': 'a,b' });
    expect(lineage.datasets).toEqual([{ name: 'train', role: 'train', digest: digestOf('a,b') }]);
  });

  it('takes parents and features as people write them', async () => {
    const { lineage } = await read('parents: [credit-risk@13]\nfeatures: [{name: income, version: 3}]');
    expect(lineage.parents).toEqual([{ model: 'credit-risk', version: 13 }]);
    expect(lineage.features).toEqual([{ name: 'income', version: '3' }]);
  });

  it('gives its description to the tags', async () => {
    expect(await read('description: Nightly run')).toMatchObject({ tags: { description: 'Nightly run' } });
    expect(await refusal('description: one\ntags: {description: two}')).toBe(
      'invalid-document registration.yaml:2:21 tags.description: tags.description is said twice: description has a line of its own',
    );
  });

  it.each([
    ['metrics: {auc: .nan}', 'registration.yaml:1:16'],
    ['metrics: {auc: "0.78"}', 'metrics.auc: expected a number, found "0.78"'],
    ['metrics: {n: 9007199254740993}', 'registration.yaml:1:14'],
    ['environment: {python: 3.10}', 'environment.python: expected text: quote it, as in'],
    ['hyperparameter: {depth: 3}', 'did you mean hyperparameters?'],
    ['parents: [credit-risk]', 'parents[0]: expected a version, such as credit-risk@13'],
    ['run: {tracker: mlflow, id: 12345}', 'run.id: expected text: quote it'],
    ['parents: [Credit@3]', 'not a model name'],
    ['tags: {constructor: x}', 'reserved'],
  ])('is refused where it stands: %s', async (text, expected) => {
    expect(await refusal(text)).toContain(expected);
  });

  it('is refused when it gives a digest that is not the digest of its path', async () => {
    const text = `datasets: [{name: train, path: train.csv, digest: "sha256:${'0'.repeat(64)}"}]`;
    expect(await refusal(text, { 'train.csv': 'a' })).toContain(
      `is not the digest of train.csv, which is ${digestOf('a')}`,
    );
    expect(await refusal('datasets: [{name: train, path: gone.csv}]')).toContain('not-found gone.csv');
  });
});

describe('composing metadata', () => {
  it('takes what was written before what the artifacts say before nothing', async () => {
    const written = await read('flavor: xgboost\nhyperparameters: {depth: 3}');
    const described = {
      signature: signatureOf(),
      flavor: 'onnx',
      inputExample: 'input_example.json',
      notes: ['read MLmodel'],
    };
    const { metadata, notes } = composeMetadata({
      written,
      described,
      gathered: [{ name: 'git', lineage: { code: lineageOf().code ?? { commit: 'a', dirty: false } } }],
    });
    expect(metadata).toMatchObject({
      kind: 'model',
      flavor: 'xgboost',
      inputExample: 'input_example.json',
      hyperparameters: { depth: 3 },
      signature: signatureOf(),
      lineage: { code: lineageOf().code },
    });
    expect(notes).toEqual([
      'read MLmodel',
      'flavor: the registration file says xgboost, the artifacts say onnx; kept xgboost',
    ]);
  });

  it('needs no registration file at all', () => {
    expect(composeMetadata({ written: null, described: {}, gathered: [] }).metadata).toEqual({
      kind: 'model',
      metrics: {},
      hyperparameters: {},
      tags: {},
      lineage: { datasets: [], features: [], parents: [] },
    });
  });
});
