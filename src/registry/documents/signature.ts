// The one form that every model's input/output schema is brought to, whatever file it was read from.
import { z } from 'zod';
import { digestField, dynamicKey, shortTextField, textField } from './fields.ts';

/** Scalar and tensor element types, in the words of MLflow and NumPy. */
export const dataTypes = [
  'boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any',
  'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64',
  'float16', 'bfloat16', 'float32', 'float64', 'bool', 'str', 'complex64', 'complex128',
] as const; // prettier-ignore

const dataType = z.enum(dataTypes);

/** The type of a column or of what it nests. */
export type ColumnType =
  | { readonly kind: 'scalar'; readonly type: (typeof dataTypes)[number] }
  | { readonly kind: 'array'; readonly items: ColumnType }
  | { readonly kind: 'map'; readonly values: ColumnType }
  | { readonly kind: 'object'; readonly properties: readonly Property[] };

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: ColumnType;
}

export const columnType: z.ZodType<ColumnType> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('scalar'), type: dataType }),
    z.strictObject({ kind: z.literal('array'), items: columnType }),
    z.strictObject({ kind: z.literal('map'), values: columnType }),
    z.strictObject({ kind: z.literal('object'), properties: z.array(property).max(1_000) }),
  ]),
);

const property: z.ZodType<Property> = z.strictObject({
  name: shortTextField,
  required: z.boolean(),
  type: z.lazy(() => columnType),
});

const column = z.strictObject({ name: shortTextField.nullable(), required: z.boolean(), type: columnType });
/** A dimension of -1 matches any size. */
const tensor = z.strictObject({
  name: shortTextField.nullable(),
  dtype: dataType,
  shape: z.array(z.int().min(-1)).max(32),
});

const fields = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('columns'), columns: z.array(column).max(10_000) }),
  z.strictObject({ kind: z.literal('tensors'), tensors: z.array(tensor).max(10_000) }),
  /** A JSON Schema of draft 7 or 2020-12 as it was written: what of it is understood, whoever reads it decides. */
  z.strictObject({
    kind: z.literal('json-schema'),
    schema: z.union([z.boolean(), z.record(z.string(), z.json())]),
  }),
  /** Text or messages, as a language model takes and gives them. */
  z.strictObject({ kind: z.literal('text') }),
]);

const tokens = z.int().min(1);
const names = z.array(shortTextField).max(100);

/** What callers of a language model rely on besides the form of what they send; what is absent is not known. */
const languageModel = z.strictObject({
  /** The most tokens that fit, prompt and answer together. */
  contextLength: tokens.optional(),
  /** The most tokens that are answered where callers do not say. */
  maxOutputTokens: tokens.optional(),
  /** SHA-256 of the template's text. */
  chatTemplate: digestField.optional(),
  tokenizer: z
    .strictObject({
      /** SHA-256 of the file that the tokenizer is loaded from. */
      digest: digestField.optional(),
      vocabularySize: tokens.optional(),
      /** What is special → its text, e.g. `eos_token` → `</s>`. */
      specialTokens: z.record(dynamicKey, textField).optional(),
    })
    .optional(),
  /** Roles that messages may have. */
  roles: names.optional(),
  /** Whether it takes descriptions of tools and calls them. */
  tools: z.boolean().optional(),
  /** E.g. `text`, `json-object`, `json-schema`. */
  responseFormats: names.optional(),
});

const parameter = z.strictObject({
  name: shortTextField,
  type: dataType,
  default: z.json(),
  shape: z.array(z.int().min(-1)).max(32).nullable(),
});

export const signatureDocument = z.strictObject({
  /** Where it was read from: `mlmodel`, `onnx`, `json`, or the files of a Hugging Face model. */
  source: z.enum(['mlmodel', 'onnx', 'json', 'huggingface']),
  inputs: fields,
  /** `null` where the source does not say: then nothing can be proven of what callers read. */
  outputs: fields.nullable(),
  parameters: z.array(parameter).max(1_000),
  languageModel: languageModel.optional(),
});

export type Signature = z.infer<typeof signatureDocument>;
export type SignatureFields = z.infer<typeof fields>;
export type Column = z.infer<typeof column>;
export type Tensor = z.infer<typeof tensor>;
export type Parameter = z.infer<typeof parameter>;
export type LanguageModel = z.infer<typeof languageModel>;
