// ONNX models of a test, byte by byte: just enough of protobuf to write what the reader reads.

export interface OnnxValueSpec {
  readonly name: string;
  /** `TensorProto.DataType`; 1 is float, 7 is int64. */
  readonly elementType?: number;
  /** A number, a symbol's name, or `null` for a dimension of which nothing is said. */
  readonly shape?: readonly (number | string | null)[];
  /** Raw bytes of the type in place of a tensor's. */
  readonly type?: Uint8Array;
}

export interface OnnxSpec {
  readonly inputs?: readonly OnnxValueSpec[];
  readonly outputs?: readonly OnnxValueSpec[];
  /** Name and size of the raw data. */
  readonly initializers?: readonly { readonly name: string; readonly dataBytes: number }[];
}

export function onnxBytes(spec: OnnxSpec): Uint8Array {
  const graph = message(
    ...(spec.initializers ?? []).map(
      ({ name, dataBytes }) =>
      // dims, data_type, name, raw_data: in the order of their numbers, as protobuf writes them.
      bytesField(5, message(varintField(1, dataBytes), varintField(2, 2), textField(8, name), bytesField(9, new Uint8Array(dataBytes)))), // prettier-ignore
    ),
    ...(spec.inputs ?? []).map((value) => bytesField(11, valueInfo(value))),
    ...(spec.outputs ?? []).map((value) => bytesField(12, valueInfo(value))),
  );
  const opset = message(textField(1, ''), varintField(2, 17));
  return message(varintField(1, 8), textField(2, 'test'), bytesField(7, graph), bytesField(8, opset));
}

function valueInfo({ name, elementType = 1, shape, type }: OnnxValueSpec): Uint8Array {
  const shapes = shape === undefined ? [] : [bytesField(2, message(...shape.map(dimension)))];
  const tensor = bytesField(1, message(varintField(1, elementType), ...shapes));
  return message(textField(1, name), bytesField(2, type ?? tensor));
}

function dimension(size: number | string | null): Uint8Array {
  if (size === null) return bytesField(1, message());
  return bytesField(1, typeof size === 'number' ? varintField(1, size) : textField(2, size));
}

export function message(...fields: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(fields);
}

export function varintField(number: number, value: number): Uint8Array {
  return message(varint(number * 8), varint(value));
}

export function bytesField(number: number, bytes: Uint8Array): Uint8Array {
  return message(varint(number * 8 + 2), varint(bytes.length), bytes);
}

export function textField(number: number, text: string): Uint8Array {
  return bytesField(number, Buffer.from(text));
}

/** Negative numbers as protobuf writes an int64: in two's complement, ten bytes. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 0x80);
  } while (rest !== 0n);
  return Uint8Array.from(bytes);
}
