// Stored documents outlive the program that wrote them: what format 1 looks like is fixed here, byte for byte.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  entryDocument,
  entryFormat,
  pointerDocument,
  pointerFormat,
  pointerOf,
} from '../../src/registry/documents/alias.ts';
import { descriptorDocument, descriptorFormat } from '../../src/registry/documents/descriptor.ts';
import { evaluationDocument, evaluationFormat } from '../../src/registry/documents/evaluation.ts';
import { manifestDocument, manifestFormat } from '../../src/registry/documents/manifest.ts';
import {
  headDocument,
  headFormat,
  registrationDocument,
  registrationFormat,
} from '../../src/registry/documents/registration.ts';
import { parseStored, seal } from '../../src/registry/documents/stored.ts';
import { extended } from '../../src/registry/head-hint.ts';
import { manifestKey } from '../../src/registry/keys.ts';
import { parseVersionNumber } from '../../src/registry/names.ts';
import {
  creditRisk,
  descriptorOf,
  entryOf,
  evaluationOf,
  manifestOf,
  metricOf,
  someDigest,
} from '../builders/documents.ts';

const manifest = manifestOf({ card: 'card.md', flavor: 'onnx' });
const evaluation = evaluationOf(manifest, {
  slices: [{ where: { region: 'EU' }, n: 10, metrics: [metricOf('auc', 0.7)] }],
  groups: { sex: { male: { tp: 1, fp: 2, tn: 3, fn: 4 } } },
  latency: {
    hardware: 'c7i.large',
    load: { concurrency: 4 },
    requests: 200,
    errors: 2,
    quantilesMs: { p50: 1.5, p99: 3 },
    samples: { digest: someDigest('samples'), sizeBytes: 7, name: 'latency.csv', column: 'ms', unit: 'ms' },
  },
});
const entry = entryOf(manifest);

interface Stored {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly format: string;
  readonly document: object;
}

const documents: readonly Stored[] = [
  { name: 'registry', schema: descriptorDocument, format: descriptorFormat, document: descriptorOf() },
  { name: 'manifest', schema: manifestDocument, format: manifestFormat, document: manifest },
  {
    name: 'registration',
    schema: registrationDocument,
    format: registrationFormat,
    document: {
      format: registrationFormat,
      model: creditRisk,
      start: 3,
      contentDigest: manifest.contentDigest,
    },
  },
  { name: 'evaluation', schema: evaluationDocument, format: evaluationFormat, document: evaluation },
  { name: 'ledger-entry', schema: entryDocument, format: entryFormat, document: entry },
  {
    name: 'pointer',
    schema: pointerDocument,
    format: pointerFormat,
    document: pointerOf(entry, seal(entry).digest),
  },
  {
    name: 'head',
    schema: headDocument,
    format: headFormat,
    document: extended(null, {
      manifest,
      digest: seal(manifest).digest,
      key: manifestKey(creditRisk, parseVersionNumber(1)),
    }),
  },
];

describe('a stored document', () => {
  it.each(documents)(
    'of kind $name is read and written as it was when its format was released',
    async ({ name, schema, format, document }) => {
      const bytes = await readFile(new URL(`../golden/documents/${name}.1.json`, import.meta.url));
      expect(parseStored(schema, format, bytes, 'key')).toEqual(document);
      expect(new TextDecoder().decode(seal(document).bytes)).toBe(new TextDecoder().decode(bytes));
    },
  );

  it.each(documents)(
    'of kind $name is refused in a later format, with an unknown field, or as something else',
    ({ schema, format, document }) => {
      const read = (change: object) => () =>
        parseStored(schema, format, seal({ ...document, ...change }).bytes, 'some/key');
      expect(read({ format: format.replace('/1', '/2') })).toThrow(
        expect.objectContaining({ code: 'future-format', at: { key: 'some/key', field: 'format' } }),
      );
      expect(read({ surprise: 1 })).toThrow(expect.objectContaining({ code: 'corrupt-document' }));
      expect(read({ format: 'laurel.other/1' })).toThrow(
        expect.objectContaining({ code: 'corrupt-document' }),
      );
    },
  );

  it.each(['', 'null', '[]', '{"format":', '\u0000', '"laurel.manifest/1"'])(
    'is refused when it is %j',
    (text) => {
      expect(() =>
        parseStored(manifestDocument, manifestFormat, new TextEncoder().encode(text), 'k'),
      ).toThrow(expect.objectContaining({ code: 'corrupt-document' }));
    },
  );

  it('is refused when it is not UTF-8', () => {
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    expect(() => parseStored(manifestDocument, manifestFormat, bytes, 'k')).toThrow('not JSON');
  });
});
