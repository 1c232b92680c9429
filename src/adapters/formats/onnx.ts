// What an ONNX file says of its inputs and outputs. Only the header is read: tensors are skipped by length, so a
// model of any size costs a few pages. Field numbers are those of onnx.proto.
import type { SignatureFields, Tensor } from '../../registry/documents/signature.ts';
import { type Reading, readFromBytes, type WireField, WireReader } from './protobuf-wire.ts';

/** An input or output of the graph. */
export interface OnnxValue {
  readonly name: string;
  /** `TensorProto.DataType`; `null` for sequences, maps, optional and sparse values. */
  readonly elementType: number | null;
  /** -1 for a dimension that is symbolic or not given; `null` where not even the rank is given. */
  readonly shape: readonly number[] | null;
}

export interface OnnxHeader {
  /** What a caller sends: graph inputs without those that an initializer gives a value. */
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

const maxNameBytes = 1_024;
const maxValues = 10_000;
const maxRank = 32;
const maxInitializerNameBytes = 16 * 1024 * 1024;
const twoTo63 = 2 ** 63;

const elementTypes: ReadonlyMap<number, Tensor['dtype']> = new Map([
  [1, 'float32'],
  [2, 'uint8'],
  [3, 'int8'],
  [4, 'uint16'],
  [5, 'int16'],
  [6, 'int32'],
  [7, 'int64'],
  [8, 'str'],
  [9, 'bool'],
  [10, 'float16'],
  [11, 'float64'],
  [12, 'uint32'],
  [13, 'uint64'],
  [14, 'complex64'],
  [15, 'complex128'],
  [16, 'bfloat16'],
]);

/** @throws LaurelError `invalid-artifact`, with the byte, for bytes that are no ONNX model. */
export function parseOnnx(bytes: Uint8Array, file: string): OnnxHeader {
  return readFromBytes(readOnnxHeader(bytes.length, file), bytes);
}

/** {@link parseOnnx} as a reading of a file of `sizeBytes`, to be run with `readFromFile`. */
export function* readOnnxHeader(sizeBytes: number, file: string): Reading<OnnxHeader> {
  const reader = new WireReader({ file, what: 'ONNX model', sizeBytes });
  const graph = new GraphWalk(reader);
  let graphs = 0;
  yield* reader.fields(0, sizeBytes, (field) => {
    if (field.number !== 7 || field.kind !== 'bytes') return undefined;
    graphs += 1;
    return graph.read(field);
  });
  if (graphs !== 1) throw reader.malformed(graphs === 0 ? 'it holds no graph' : 'it holds several graphs');
  return graph.header();
}

/** The inputs or outputs as tensors, or why they cannot be written as such. */
export function tensorsOf(
  values: readonly OnnxValue[],
):
  | { readonly kind: 'fields'; readonly fields: SignatureFields }
  | { readonly kind: 'none'; readonly why: string } {
  const tensors: Tensor[] = [];
  for (const { name, elementType, shape } of values) {
    if (elementType === null) return { kind: 'none', why: `${name} is not a tensor` };
    const dtype = elementTypes.get(elementType);
    if (dtype === undefined) return { kind: 'none', why: `${name} has the ONNX element type ${elementType}` };
    if (shape === null) return { kind: 'none', why: `${name} is declared without a shape` };
    tensors.push({ name, dtype, shape: [...shape] });
  }
  return { kind: 'fields', fields: { kind: 'tensors', tensors } };
}

class GraphWalk {
  readonly #reader: WireReader;
  readonly #inputs: OnnxValue[] = [];
  readonly #outputs: OnnxValue[] = [];
  readonly #initializers = new Set<string>();
  #initializerNameBytes = 0;

  constructor(reader: WireReader) {
    this.#reader = reader;
  }

  *read(graph: WireField & { kind: 'bytes' }): Reading<void> {
    yield* this.#reader.fields(graph.start, graph.end, (field) => {
      if (field.kind !== 'bytes') return undefined;
      if (field.number === 5) return this.#readInitializer(field);
      if (field.number === 11) return this.#readValue(field, this.#inputs);
      if (field.number === 12) return this.#readValue(field, this.#outputs);
      return undefined;
    });
  }

  header(): OnnxHeader {
    const inputs = this.#inputs.filter((input) => !this.#initializers.has(input.name));
    return { inputs, outputs: this.#outputs };
  }

  /** Only its name: an input that an initializer gives a value is not one that callers must send. */
  *#readInitializer({ start, end }: { readonly start: number; readonly end: number }): Reading<void> {
    let name: WireField | undefined;
    yield* this.#reader.fields(start, end, (field) => {
      if (field.number === 8) name = field;
      return undefined;
    });
    if (name?.kind !== 'bytes') return;
    this.#initializerNameBytes += name.end - name.start;
    if (this.#initializerNameBytes > maxInitializerNameBytes) {
      throw this.#reader.malformed('the names of its initializers take more than 16 MiB');
    }
    this.#initializers.add(yield* this.#reader.text(name, maxNameBytes));
  }

  /** ValueInfoProto: name = 1, type = 2. */
  *#readValue(
    { start, end }: { readonly start: number; readonly end: number },
    into: OnnxValue[],
  ): Reading<void> {
    if (into.length >= maxValues) throw this.#reader.malformed(`more than ${maxValues} inputs or outputs`);
    let name = '';
    let type: Pick<OnnxValue, 'elementType' | 'shape'> = { elementType: null, shape: null };
    const reader = this.#reader;
    const readType = this.#readType.bind(this);
    yield* reader.fields(start, end, function* (field) {
      if (field.number === 1) name = yield* reader.text(field, maxNameBytes);
      if (field.number === 2 && field.kind === 'bytes') type = yield* readType(field);
    });
    into.push({ name, ...type });
  }

  /** TypeProto: tensor_type = 1 {elem_type = 1, shape = 2}; the other kinds are not tensors. */
  *#readType(type: WireField & { kind: 'bytes' }): Reading<Pick<OnnxValue, 'elementType' | 'shape'>> {
    const reader = this.#reader;
    const readShape = this.#readShape.bind(this);
    let elementType: number | null = null;
    let shape: readonly number[] | null = null;
    yield* reader.fields(type.start, type.end, function* (field) {
      if (field.number !== 1 || field.kind !== 'bytes') return;
      yield* reader.fields(field.start, field.end, function* (member) {
        if (member.number === 1 && member.kind === 'varint') elementType = member.value;
        if (member.number === 2 && member.kind === 'bytes') shape = yield* readShape(member);
      });
    });
    return { elementType, shape };
  }

  /** TensorShapeProto: dim = 1 {dim_value = 1, dim_param = 2}. */
  *#readShape(shape: WireField & { kind: 'bytes' }): Reading<readonly number[]> {
    const reader = this.#reader;
    const dimensions: number[] = [];
    yield* reader.fields(shape.start, shape.end, function* (field) {
      if (field.number !== 1 || field.kind !== 'bytes') return;
      if (dimensions.length >= maxRank) throw reader.malformed(`more than ${maxRank} dimensions`);
      let size = -1;
      yield* reader.fields(field.start, field.end, (member) => {
        if (member.number === 1 && member.kind === 'varint') size = member.value;
        return undefined;
      });
      // Negative sizes, which some exporters write for "any", arrive as 2^64 less.
      if (size < twoTo63 && !Number.isSafeInteger(size)) throw reader.malformed(`a dimension of ${size}`);
      dimensions.push(size >= twoTo63 ? -1 : size);
    });
    return dimensions;
  }
}
