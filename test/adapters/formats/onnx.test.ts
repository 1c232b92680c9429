// The ONNX reader: what the header says, how little is read for it, and that hostile bytes only ever get an error.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DirectoryArtifactSource } from '../../../src/adapters/artifacts/directory-artifact-source.ts';
import { parseOnnx, readOnnxHeader, tensorsOf } from '../../../src/adapters/formats/onnx.ts';
import { readFromFile } from '../../../src/adapters/formats/protobuf-wire.ts';
import { readModelFacts } from '../../../src/adapters/formats/read-model-facts.ts';
import { bytesField, message, onnxBytes, textField, varint, varintField } from '../../builders/onnx-bytes.ts';
import { outcomeOf } from '../../builders/outcome-of.ts';
import { refusalOf } from '../../builders/refusal-of.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

const small = onnxBytes({
  initializers: [{ name: 'weights', dataBytes: 300 }],
  inputs: [
    { name: 'x', elementType: 1, shape: ['batch', 3, 224, null] },
    { name: 'weights', elementType: 1, shape: [300] },
  ],
  outputs: [
    { name: 'label', elementType: 7, shape: [-1] },
    { name: 'score', elementType: 11, shape: [] },
  ],
});

describe('reading an ONNX header', () => {
  it('tells inputs without initializers, outputs, element types and shapes; -1 for symbols and unknowns', () => {
    expect(parseOnnx(small, 'm.onnx')).toEqual({
      inputs: [{ name: 'x', elementType: 1, shape: [-1, 3, 224, -1] }],
      outputs: [
        { name: 'label', elementType: 7, shape: [-1] },
        { name: 'score', elementType: 11, shape: [] },
      ],
    });
  });

  it('reads a model that scikit-learn was converted to', () => {
    const file = 'examples/credit-risk/models/credit-risk/v1/model.onnx';
    const header = parseOnnx(readFileSync(file), file);
    expect(header.inputs).toHaveLength(23);
    expect(header.inputs[0]).toEqual({ name: 'LIMIT_BAL', elementType: 11, shape: [-1] });
    expect(header.outputs).toEqual([
      { name: 'probability_of_default', elementType: 11, shape: [-1] },
      { name: 'decline', elementType: 7, shape: [-1] },
    ]);
  });

  it('names the element types as NumPy does', () => {
    const outputs = Array.from({ length: 16 }, (_, index) => ({ name: `o${index + 1}`, elementType: index + 1, shape: [1] })); // prettier-ignore
    const read = tensorsOf(parseOnnx(onnxBytes({ outputs }), 'm.onnx').outputs);
    expect(
      read.kind === 'fields' && read.fields.kind === 'tensors' && read.fields.tensors.map((t) => t.dtype),
    ).toEqual(
      ['float32', 'uint8', 'int8', 'uint16', 'int16', 'int32', 'int64', 'str', 'bool', 'float16', 'float64', 'uint32', 'uint64', 'complex64', 'complex128', 'bfloat16'], // prettier-ignore
    );
  });

  it.each([
    [
      'a sequence of maps, as a classifier with ZipMap returns',
      { name: 'p', type: bytesField(4, message()) },
      /not a tensor/,
    ],
    ['a tensor of unknown rank', { name: 'p', elementType: 1 }, /without a shape/],
    ['an 8-bit float', { name: 'p', elementType: 17, shape: [1] }, /element type 17/],
  ])('says why %s cannot be written in a signature', (_, output, why) => {
    const read = tensorsOf(parseOnnx(onnxBytes({ outputs: [output] }), 'm.onnx').outputs);
    expect(read).toEqual({ kind: 'none', why: expect.stringMatching(why) });
  });

  it('gives the same for any cut of the file into ranges', async () => {
    const big = onnxBytes({
      initializers: [
        { name: 'a', dataBytes: 70_000 },
        { name: 'b', dataBytes: 65_531 },
        { name: 'c', dataBytes: 200_000 },
      ],
      inputs: [
        { name: 'c', shape: [1] },
        { name: 'x', shape: [-1, 2] },
      ],
      outputs: [{ name: 'y', shape: [2] }],
    });
    let asked = 0;
    const header = await readFromFile(readOnnxHeader(big.length, 'm.onnx'), async ({ position, length }) => {
      asked += length;
      return big.subarray(position, position + length);
    });
    expect(header).toEqual(parseOnnx(big, 'm.onnx'));
    expect(header.inputs.map(({ name }) => name)).toEqual(['x']);
    expect(asked).toBeLessThan(big.length);
  });

  it('reads only the header of a model of 5 GiB', async () => {
    const directory = scratchDirectory();
    const path = join(directory, 'model.onnx');
    const tensorBytes = 5 * 1024 ** 3;
    const rest = message(bytesField(11, message(textField(1, 'x'), bytesField(2, bytesField(1, message(varintField(1, 1), bytesField(2, bytesField(1, varintField(1, 7)))))))), bytesField(12, message(textField(1, 'y')))); // prettier-ignore
    const tensorHead = message(textField(8, 'weights'), varint(9 * 8 + 2), varint(tensorBytes));
    const graphHead = message(varint(5 * 8 + 2), varint(tensorHead.length + tensorBytes), tensorHead);
    const head = message(varint(7 * 8 + 2), varint(graphHead.length + tensorBytes + rest.length), graphHead);
    const fd = openSync(path, 'w');
    writeSync(fd, head);
    writeSync(fd, rest, 0, rest.length, head.length + tensorBytes);
    closeSync(fd);

    const facts = await readModelFacts(new DirectoryArtifactSource({ paths: [directory] }));
    expect(facts.signature?.inputs).toEqual({
      kind: 'tensors',
      tensors: [{ name: 'x', dtype: 'float32', shape: [7] }],
    });
    expect(facts.notes).toEqual([expect.stringMatching(/y is not a tensor/)]);
  });
});

describe('bytes that are no ONNX model', () => {
  it.each([
    ['nothing', new Uint8Array(), /no graph/],
    ['text', Buffer.from('this is a text file, not a model'), /byte/],
    ['a model cut short', small.subarray(0, small.length - 40), /field of .* bytes where/],
    ['a length beyond the end', message(varint(7 * 8 + 2), varint(2 ** 50)), /where 0 are left/],
    ['a number that never ends', new Uint8Array(100).fill(0xff), /longer than 10 bytes/],
    ['a field number of zero', Uint8Array.of(0, 0), /without a number/],
    ['a group, which protobuf gave up', Uint8Array.of(11), /wire type 3/],
    ['two graphs', message(bytesField(7, message()), bytesField(7, message())), /several graphs/],
    ['a name that is not UTF-8', bytesField(7, bytesField(11, bytesField(1, Uint8Array.of(0xff)))), /UTF-8/],
    [
      'a name of a megabyte',
      bytesField(7, bytesField(11, bytesField(1, new Uint8Array(1e6)))),
      /longer than 1024/,
    ],
    [
      '33 dimensions',
      onnxBytes({ inputs: [{ name: 'x', shape: Array.from({ length: 33 }, () => 1) }] }),
      /32 dimensions/,
    ],
    ['a dimension beyond 2^53', onnxBytes({ inputs: [{ name: 'x', shape: [2 ** 60] }] }), /a dimension of/],
    [
      '10,001 inputs',
      onnxBytes({ inputs: Array.from({ length: 10_001 }, (_, i) => ({ name: `i${i}` })) }),
      /more than 10000/,
    ],
  ])('are refused with the byte where they go wrong: %s', (_, bytes, why) => {
    const error = refusalOf(() => parseOnnx(bytes, 'm.onnx'));
    expect(error).toMatchObject({ code: 'invalid-artifact', at: { file: 'm.onnx' } });
    expect(error.message).toMatch(why);
    expect(error.message).toMatch(/byte \d+/);
  });

  it('never take long, however many tiny fields they hold', () => {
    const started = performance.now();
    const error = refusalOf(() => parseOnnx(bytesField(7, new Uint8Array(12_000_000).fill(8)), 'm.onnx'));
    expect(error.message).toMatch(/more than 5000000 fields/);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('give a header or a coded error, whatever they are', () => {
    const mutated = fc
      .tuple(fc.nat(small.length), fc.nat(40), fc.uint8Array({ maxLength: 40 }))
      .map(([at, drop, insert]) => message(small.subarray(0, at), insert, small.subarray(at + drop)));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const outcome = outcomeOf(() => {
          const header = parseOnnx(bytes, 'm.onnx');
          tensorsOf(header.inputs);
          tensorsOf(header.outputs);
        });
        expect(['done', 'invalid-artifact']).toContain(outcome);
      }),
      { numRuns: 3_000 },
    );
  });
});
