// Stored documents outlive the program that wrote them: what format 1 looks like is fixed in test/golden, byte for
// byte. A fixture is never edited; a new format gets a new one beside it.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { canonicalJson } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import {
  entryDocument,
  entryFormat,
  pointerDocument,
  pointerFormat,
  pointerOf,
} from '../../src/registry/documents/alias.ts';
import { copyDocument, copyFormat } from '../../src/registry/documents/copy.ts';
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
import { parseManifest } from '../../src/registry/read-version.ts';

interface Stored {
  readonly name: string;
  readonly schema: z.ZodType<object>;
  readonly format: string;
}

const documents: readonly Stored[] = [
  { name: 'registry', schema: descriptorDocument, format: descriptorFormat },
  { name: 'manifest', schema: manifestDocument, format: manifestFormat },
  { name: 'registration', schema: registrationDocument, format: registrationFormat },
  { name: 'copy', schema: copyDocument, format: copyFormat },
  { name: 'evaluation', schema: evaluationDocument, format: evaluationFormat },
  { name: 'ledger-entry', schema: entryDocument, format: entryFormat },
  { name: 'pointer', schema: pointerDocument, format: pointerFormat },
  { name: 'head', schema: headDocument, format: headFormat },
];

const golden = async (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../golden/documents/${name}.1.json`, import.meta.url));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a stored document', () => {
  it.each(documents)('of kind $name is read and written as when its format was released', async (stored) => {
    const bytes = await golden(stored.name);
    const document = parseStored(stored.schema, stored.format, bytes, 'key');
    expect(textOf(seal(document).bytes)).toBe(textOf(bytes));
    expect(seal(document).digest).toBe(digestOf(bytes));
  });

  it.each(documents)(
    'of kind $name is refused in a later format, with an unknown field, or as something else',
    async (stored) => {
      const { name, schema, format } = stored;
      const document = parseStored(schema, format, await golden(name), 'key');
      const reading = (change: object) => () =>
        parseStored(schema, format, seal({ ...document, ...change }).bytes, 'some/key');
      expect(reading({ format: format.replace('/1', '/2') })).toThrow(
        expect.objectContaining({ code: 'future-format', at: { key: 'some/key', field: 'format' } }),
      );
      expect(reading({ surprise: 1 })).toThrow(expect.objectContaining({ code: 'corrupt-document' }));
      expect(reading({ format: 'laurel.other/1' })).toThrow(
        expect.objectContaining({ code: 'corrupt-document' }),
      );
    },
  );

  it('of a pointer is the function of its entry', async () => {
    const entryBytes = await golden('ledger-entry');
    const entry = parseStored(entryDocument, entryFormat, entryBytes, 'key');
    expect(canonicalJson(pointerOf(entry, digestOf(entryBytes)))).toBe(textOf(await golden('pointer')));
  });

  it('of a manifest names what follows from its artifacts', async () => {
    const bytes = await golden('manifest');
    const { model, version } = parseStored(manifestDocument, manifestFormat, bytes, 'key');
    expect(parseManifest(bytes, { model, version }).version).toBe(version);
  });

  it.each(['', 'null', '[]', '{"format":', '\u0000', '"laurel.manifest/1"'])(
    'is refused when it is %j',
    (text) => {
      expect(() =>
        parseStored(manifestDocument, manifestFormat, new TextEncoder().encode(text), 'k'),
      ).toThrow(
        expect.objectContaining({
          code: 'corrupt-document',
          remedy: expect.stringContaining('laurel verify'),
        }),
      );
    },
  );

  it('is refused when it is not UTF-8', () => {
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    expect(() => parseStored(manifestDocument, manifestFormat, bytes, 'k')).toThrow('not JSON');
  });
});
