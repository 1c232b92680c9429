// Lineage from DVC: the data of the stage that wrote the model, by DVC's own checksums.
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetsOf, parseDvcFile, parseDvcLock } from '../../../src/adapters/lineage/dvc-files.ts';
import { DvcLineage } from '../../../src/adapters/lineage/dvc-lineage.ts';
import { composeMetadata } from '../../../src/registry/compose-metadata.ts';
import { lineageDocument } from '../../../src/registry/documents/manifest.ts';
import { outcomeOf } from '../../builders/outcome-of.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

const lock = `schema: '2.0'
stages:
  prepare:
    cmd: python prepare.py
    deps:
    - path: data/raw.csv
      hash: md5
      md5: '11111111111111111111111111111111'
      size: 10
    outs:
    - path: data/train.parquet
      hash: md5
      md5: a04dc5a1f1eeb9a1a0a2c3d4e5f60718
      size: 10
  train:
    cmd: python train.py
    deps:
    - path: data/train.parquet
      hash: md5
      md5: a04dc5a1f1eeb9a1a0a2c3d4e5f60718
      size: 10
    - path: data/holdout
      hash: md5
      md5: b04dc5a1f1eeb9a1a0a2c3d4e5f60718.dir
      size: 10
      nfiles: 3
    - path: s3://bucket/extra.csv
      etag: 9e107d9d372bb6826bd81d3542a419d6
    - path: src
      md5: c04dc5a1f1eeb9a1a0a2c3d4e5f60718.dir
    - path: train.py
      md5: d04dc5a1f1eeb9a1a0a2c3d4e5f60718
    params:
      params.yaml:
        train:
          lr: 0.1
          layers: [64, 32]
        seed: 20
        name: gbm
    outs:
    - path: out/model.onnx
      md5: e04dc5a1f1eeb9a1a0a2c3d4e5f60718
`;

function lineage(directory: string, artifacts = ['out']): DvcLineage {
  return new DvcLineage({ directory, artifacts: artifacts.map((path) => join(directory, path)) });
}

describe('dvc.lock', () => {
  it('tells the data and the parameters of the stage that wrote the model', async () => {
    const directory = scratchDirectory({ 'dvc.lock': lock, 'sub/x': '' });
    const dvc = new DvcLineage({ directory: join(directory, 'sub'), artifacts: [join(directory, 'out')] });
    const gathered = await dvc.gather();
    expect(gathered).toEqual({
      datasets: [
        { name: 'train.parquet', role: 'train', snapshot: 'md5:a04dc5a1f1eeb9a1a0a2c3d4e5f60718', uri: 'data/train.parquet' },
        { name: 'holdout', role: 'test', snapshot: 'md5:b04dc5a1f1eeb9a1a0a2c3d4e5f60718.dir', uri: 'data/holdout' },
        { name: 'extra.csv', role: 'train', snapshot: 'etag:9e107d9d372bb6826bd81d3542a419d6', uri: 's3://bucket/extra.csv' },
      ], // prettier-ignore
      notes: [],
    });
    expect(lineageDocument.shape.datasets.safeParse(gathered.datasets).success).toBe(true);
    expect(await dvc.hyperparameters()).toEqual({
      'train.lr': 0.1,
      'train.layers': '[64,32]',
      seed: 20,
      name: 'gbm',
    });
  });

  it.each([['out/model.onnx'], ['out/model.onnx/weights'], ['.']])(
    'finds the stage by %s',
    async (artifact) => {
      const directory = scratchDirectory({
        'dvc.lock': lock.replace(/ {2}prepare:[^]*? {2}train:/, '  train:'),
      });
      expect((await lineage(directory, [artifact]).gather()).datasets).toHaveLength(3);
    },
  );

  it('tells nothing when no stage, or more than one, wrote the model', async () => {
    const directory = scratchDirectory({ 'dvc.lock': lock });
    const none = await lineage(directory, ['elsewhere']).gather();
    expect(none).toEqual({ datasets: [], notes: [expect.stringMatching(/no stage wrote these artifacts/)] });
    const both = await lineage(directory, ['out', 'data/train.parquet']).gather();
    expect(both).toEqual({ datasets: [], notes: [expect.stringMatching(/2 stages wrote/)] });
  });

  it('that is damaged is a note with its place, not a failure', async () => {
    const directory = scratchDirectory({ 'dvc.lock': 'stages: [' });
    const { notes } = await lineage(directory).gather();
    expect(notes?.[0]).toMatch(/dvc\.lock was not read/);
  });

  it('outside the Git repository is not looked at', async () => {
    const directory = scratchDirectory({ 'dvc.lock': lock, 'repo/.git/HEAD': '', 'repo/x': '' });
    expect(await lineage(join(directory, 'repo')).gather()).toEqual({ datasets: [], notes: [] });
  });
});

describe('parameters of the stage that trained', () => {
  it('give way to what a person wrote', async () => {
    const directory = scratchDirectory({ 'dvc.lock': lock });
    const hyperparameters = await lineage(directory).hyperparameters();
    const written = { hyperparameters: { seed: 7 }, lineage: {} };
    const { metadata } = composeMetadata({ written, described: { hyperparameters }, gathered: [] });
    expect(metadata.hyperparameters).toMatchObject({ seed: 7, 'train.lr': 0.1 });
  });
});

describe('.dvc files', () => {
  it('tell all data that is tracked, but not the model, where no pipeline says more', async () => {
    const directory = scratchDirectory({
      '.dvc/config': '',
      'data/train.csv.dvc': 'outs:\n- md5: a04dc5a1f1eeb9a1a0a2c3d4e5f60718\n  size: 3\n  path: train.csv\n',
      'imported.dvc':
        'deps:\n- path: x.csv\n  repo:\n    url: https://u:SECRET@github.com/acme/data.git\n    rev_lock: abc123\nouts:\n- md5: f04dc5a1f1eeb9a1a0a2c3d4e5f60718\n  path: other.csv\n',
      'out/model.bin.dvc': 'outs:\n- md5: e04dc5a1f1eeb9a1a0a2c3d4e5f60718\n  path: model.bin\n',
      'node_modules/x.dvc': 'outs: []',
    });
    const { datasets, notes } = await lineage(directory).gather();
    expect(datasets).toEqual([
      { name: 'train.csv', role: 'train', snapshot: 'md5:a04dc5a1f1eeb9a1a0a2c3d4e5f60718', uri: 'data/train.csv' },
      { name: 'other.csv', role: 'other', snapshot: 'md5:f04dc5a1f1eeb9a1a0a2c3d4e5f60718', uri: 'https://github.com/acme/data@abc123' },
    ]); // prettier-ignore
    expect(notes).toEqual([expect.stringMatching(/2 dataset\(s\) taken from \.dvc files/)]);
  });

  it('name by its path what has no name of its own', () => {
    const files = parseDvcFile(
      Buffer.from('outs: [{path: a/d.csv, md5: x1}, {path: b/d.csv, md5: x2}]'),
      'd.dvc',
    );
    expect(datasetsOf(files, 'other').map(({ name }) => name)).toEqual(['a/d.csv', 'b/d.csv']);
  });
});

describe('DVC files of any content', () => {
  it('give data or a coded error', () => {
    const mutated = fc
      .tuple(fc.nat(lock.length), fc.nat(60), fc.string({ maxLength: 30 }))
      .map(([at, drop, insert]) => Buffer.from(lock.slice(0, at) + insert + lock.slice(at + drop)));
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const outcome = outcomeOf(() => parseDvcLock(bytes, 'dvc.lock').map(({ deps }) => lineageDocument.shape.datasets.parse(datasetsOf(deps, 'train')))); // prettier-ignore
          expect(['done', 'invalid-document']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
