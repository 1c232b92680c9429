// The MLmodel file that MLflow writes beside a model: signature, flavor, input example, run.
import { z } from 'zod';
import { parseChecked } from '../../primitives/checked-document.ts';
import { parseYaml } from '../../primitives/yaml.ts';
import type { Signature } from '../../registry/documents/signature.ts';
import { checkedSignature } from './checked-signature.ts';
import {
  convertMlflowSignature,
  maxSchemaBytes,
  type MlflowParts,
  mlflowSignature,
  UnsupportedSchema,
} from './mlflow-schema.ts';

export const maxMlmodelBytes = maxSchemaBytes;

export interface MlmodelFacts {
  readonly signature?: Signature;
  /** `sklearn`, `onnx`, …: the flavor beside `python_function`, or that where it is the only one. */
  readonly flavor?: string;
  /** Relative to the MLmodel file, as are all its paths. */
  readonly inputExample?: string;
  /** The file that the `onnx` flavor loads. */
  readonly onnxFile?: string;
  readonly runId?: string;
  readonly pythonVersion?: string;
  readonly notes: readonly string[];
}

const text = z.union([z.string(), z.number()]).nullish();
const schema = z.looseObject({
  flavors: z.record(z.string(), z.looseObject({ data: text, python_version: text }).nullable()).nullish(),
  signature: mlflowSignature.nullish(),
  saved_input_example_info: z.looseObject({ artifact_path: z.string().nullish() }).nullish(),
  run_id: text,
});

/** @throws LaurelError `invalid-document` with place; `invalid-artifact` for a signature that cannot be stored. */
export function parseMlmodel(bytes: Uint8Array, file: string): MlmodelFacts {
  const document = parseYaml(bytes, file, { maxBytes: maxMlmodelBytes });
  const {
    flavors,
    signature,
    saved_input_example_info: example,
    run_id: runId,
  } = parseChecked(document, schema);
  const python = flavors?.['python_function'];
  const textAt = (value: string | number | null | undefined, ...path: string[]): string | undefined =>
    (typeof value === 'number' ? document.textOf(path) : value) || undefined;
  const names = Object.keys(flavors ?? {});
  return present({
    ...signatureOf(signature ?? null, file),
    flavor: names.find((name) => name !== 'python_function') ?? names[0],
    inputExample: example?.artifact_path ?? undefined,
    onnxFile: textAt(flavors?.['onnx']?.data, 'flavors', 'onnx', 'data'),
    runId: textAt(runId, 'run_id'),
    pythonVersion: textAt(python?.python_version, 'flavors', 'python_function', 'python_version'),
  });
}

function signatureOf(
  raw: z.infer<typeof mlflowSignature> | null,
  file: string,
): { readonly signature?: Signature; readonly notes: readonly string[] } {
  if (raw === null) return { notes: [`${file} holds no signature: log the model with one`] };
  try {
    return signatureOfParts(convertMlflowSignature(raw, file), 'mlmodel', file);
  } catch (cause) {
    if (!(cause instanceof UnsupportedSchema)) throw cause;
    return { notes: [`${file}: the signature was not read: ${cause.message}`] };
  }
}

/** MLflow allows a signature of outputs or parameters alone; that says nothing of what callers send. */
export function signatureOfParts(
  parts: MlflowParts,
  source: Signature['source'],
  file: string,
): { readonly signature?: Signature; readonly notes: readonly string[] } {
  if (parts.inputs === null) return { notes: [`${file}: the signature says nothing of inputs`] };
  const { inputs, outputs, parameters } = parts;
  return {
    signature: checkedSignature({ source, inputs, outputs, parameters: [...parameters] }, file),
    notes: [],
  };
}

type Optional<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Without the members that are undefined, which `exactOptionalPropertyTypes` tells from absent. */
function present(facts: Optional<MlmodelFacts>): MlmodelFacts {
  const { notes = [], ...rest } = facts;
  return { ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), notes };
}
