// Several files that tell a signature: which one wins, and that disagreement is told.
import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DirectoryArtifactSource } from '../../../src/adapters/artifacts/directory-artifact-source.ts';
import { type ModelFacts, readModelFacts } from '../../../src/adapters/formats/read-model-facts.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { onnxBytes } from '../../builders/onnx-bytes.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

const onnx = onnxBytes({
  inputs: [
    { name: 'age', elementType: 7, shape: [-1] },
    { name: 'income', elementType: 11, shape: [-1] },
  ],
  outputs: [{ name: 'score', elementType: 1, shape: [-1] }],
});

function mlmodel(inputs: readonly object[], extra: object = {}): string {
  return JSON.stringify({ flavors: { python_function: {}, onnx: { data: 'model.onnx' } }, signature: { inputs: JSON.stringify(inputs) }, ...extra }); // prettier-ignore
}

const columns = [
  { type: 'long', name: 'age', required: true },
  { type: 'double', name: 'income', required: true },
];

function factsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<ModelFacts> {
  return readModelFacts(new DirectoryArtifactSource({ paths: [scratchDirectory(files)] }));
}

describe('the facts of a model', () => {
  it('are read from a real MLmodel and ONNX pair, which agree', async () => {
    const directory = scratchDirectory();
    cpSync('examples/credit-risk/models/credit-risk/v1', directory, { recursive: true });
    const facts = await readModelFacts(new DirectoryArtifactSource({ paths: [directory] }));
    expect(facts).toMatchObject({
      flavor: 'onnx',
      inputExample: 'input_example.json',
      lineage: { environment: { python: expect.stringMatching(/^3\./) } },
      notes: [],
    });
    expect(facts.signature?.source).toBe('mlmodel');
    expect(facts.signature?.inputs.kind === 'columns' && facts.signature.inputs.columns.length).toBe(23);
  });

  it('prefer MLmodel to signature.json, and that to ONNX', async () => {
    const own = JSON.stringify({ inputs: columns });
    const all = { MLmodel: mlmodel(columns), 'signature.json': own, 'model.onnx': onnx };
    expect((await factsOf(all)).signature?.source).toBe('mlmodel');
    expect((await factsOf({ 'signature.json': own, 'model.onnx': onnx })).signature?.source).toBe('json');
    const onnxOnly = await factsOf({ 'model.onnx': onnx });
    expect(onnxOnly).toMatchObject({ signature: { source: 'onnx' }, flavor: 'onnx', notes: [] });
  });

  it.each([
    ['a type', [{ type: 'double', name: 'age' }, columns[1]], /"age" is double and int64\[\?\]/],
    ['a name', [{ type: 'long', name: 'years' }, columns[1]], /"years" is in one only/],
    ['the number of fields', [...columns, { type: 'long', name: 'zip' }], /3 and 2 fields/],
  ])('tell where MLmodel and ONNX disagree on %s', async (_, inputs, note) => {
    const facts = await factsOf({
      MLmodel: mlmodel(inputs.filter((c) => c !== undefined)),
      'model.onnx': onnx,
    });
    expect(facts.signature?.source).toBe('mlmodel');
    expect(facts.notes).toEqual([expect.stringMatching(note)]);
  });

  it('take no offence at columns that a model packs into one tensor', async () => {
    const packed = onnxBytes({ inputs: [{ name: 'float_input', shape: [-1, 2] }], outputs: [] });
    expect((await factsOf({ MLmodel: mlmodel(columns), 'model.onnx': packed })).notes).toEqual([]);
  });

  it('come from the directory of the MLmodel, with its paths', async () => {
    const facts = await factsOf({
      'model/MLmodel': mlmodel(columns, {
        saved_input_example_info: { artifact_path: 'example.json' },
        run_id: 'abc',
      }),
      'model/example.json': '{}',
      'model/model.onnx': onnx,
      'other.onnx': 'not even ONNX: MLmodel names the other one',
    });
    expect(facts).toMatchObject({
      inputExample: 'model/example.json',
      lineage: { run: { tracker: 'mlflow', id: 'abc' } },
      notes: [],
    });
  });

  it('say so when an input example is named and not there', async () => {
    const facts = await factsOf({
      MLmodel: mlmodel(columns, { saved_input_example_info: { artifact_path: '../x' } }),
    });
    expect(facts.inputExample).toBeUndefined();
    expect(facts.notes).toEqual([expect.stringContaining('../x')]);
  });

  it('are not guessed among several files of a kind', async () => {
    const facts = await factsOf({ 'a/encoder.onnx': onnx, 'a/decoder.onnx': onnx });
    expect(facts.signature).toBeUndefined();
    expect(facts.notes).toEqual([expect.stringMatching(/several \.onnx files/)]);
    const named = await factsOf({ 'model.onnx': onnx, 'extra.onnx': onnx });
    expect(named.signature?.source).toBe('onnx');
  });

  it('are refused when the only file that tells them is damaged, and noted when another tells them', async () => {
    const damaged = onnx.subarray(0, 30);
    const error = await breakageOf(factsOf({ 'model.onnx': damaged }));
    expect(error).toMatchObject({ code: 'invalid-artifact', at: { file: 'model.onnx' } });
    const facts = await factsOf({ MLmodel: mlmodel(columns), 'model.onnx': damaged });
    expect(facts.signature?.source).toBe('mlmodel');
    expect(facts.notes).toEqual([expect.stringMatching(/model\.onnx: not a readable ONNX model/)]);
  });

  it('are few for a file of which nothing is known', async () => {
    expect(await factsOf({ 'model.pkl': 'x' })).toEqual({ lineage: {}, notes: [] });
    expect((await factsOf({ 'model.gguf': 'x' })).flavor).toBe('gguf');
  });
});
