// docs/dictionary.md shows what people write: its examples are read by the program that it describes.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { manifestDocument } from '../../src/registry/documents/manifest.ts';
import { evaluationDocument } from '../../src/registry/documents/evaluation.ts';
import { measureEvaluation } from '../../src/registry/measure-evaluation.ts';
import { readRegistrationFile } from '../../src/registry/registration-file.ts';
import { MemorySource } from '../fakes/memory-source.ts';

const dictionary = await readFile(new URL('../../docs/dictionary.md', import.meta.url), 'utf8');

function exampleOf(file: string): string {
  const section = dictionary.split(`### ${file}\n`)[1] ?? '';
  return /```yaml\n(.*?)```/s.exec(section)?.[1] ?? '';
}

describe('the dictionary', () => {
  it('shows a registration file that is read', async () => {
    const source = new MemorySource({ 'data/train.csv': 'a' });
    const metadata = await readRegistrationFile(
      parseYaml(exampleOf('registration.yaml'), 'registration.yaml'),
      source,
    );
    expect(metadata).toMatchObject({ metrics: { cv_auc: 0.7627 }, lineage: { parents: [{ version: 13 }] } });
  });

  it('shows an evaluation file that is read', async () => {
    const source = new MemorySource({
      'holdout.csv': 'a',
      'latency.csv': 'latency_ms\n1.5\n',
      'predictions.csv': 'id,label,score\n',
    });
    const { body } = await measureEvaluation(
      parseYaml(exampleOf('evaluation.yaml'), 'evaluation.yaml'),
      source,
    );
    expect(body.metrics.map(({ name }) => name)).toEqual(['auc', 'profit']);
  });

  it.each([
    ['Manifest', Object.keys(manifestDocument.shape)],
    ['Evaluation', Object.keys(evaluationDocument.shape)],
  ])('names every field of a stored %s', (name, fields) => {
    const section = dictionary.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const isNamed = (field: string): boolean => new RegExp(`\`${field}[?.\\[\`]`).test(section);
    expect(fields.filter((field) => field !== 'format' && !isNamed(field))).toEqual([]);
  });
});
