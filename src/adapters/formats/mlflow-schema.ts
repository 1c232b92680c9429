// MLflow's own words for inputs, outputs and parameters, as they stand in MLmodel files: column and tensor specs.
import { z } from 'zod';
import { parseChecked } from '../../primitives/checked-document.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { parseYaml } from '../../primitives/yaml.ts';
import {
  type Column,
  type ColumnType,
  dataTypes,
  type Parameter,
  type SignatureFields,
  type Tensor,
} from '../../registry/documents/signature.ts';

/** A schema that is well formed and says something that a signature cannot: then there is none, with a note. */
export class UnsupportedSchema extends Error {}

interface TypeSpec {
  readonly type: string;
  readonly required?: boolean | undefined;
  readonly items?: TypeSpec | undefined;
  readonly values?: TypeSpec | undefined;
  readonly properties?: Readonly<Record<string, TypeSpec>> | undefined;
}

const typeMembers = {
  type: z.string(),
  /** Absent before MLflow 2.10: every column was required. */
  required: z.boolean().optional(),
  get items(): z.ZodOptional<z.ZodType<TypeSpec>> {
    return typeSpec.optional();
  },
  get values(): z.ZodOptional<z.ZodType<TypeSpec>> {
    return typeSpec.optional();
  },
  get properties(): z.ZodOptional<z.ZodType<Record<string, TypeSpec>>> {
    return z.record(z.string(), typeSpec).optional();
  },
};
const typeSpec: z.ZodType<TypeSpec> = z.lazy(() => z.looseObject(typeMembers));
const shape = z.array(z.int().min(-1)).max(32);

/** One entry of `inputs` or `outputs`. */
const fieldSpec = z.looseObject({
  ...typeMembers,
  name: z.string().optional(),
  /** What `required` was called, the other way round, in MLflow 2.4 to 2.9. */
  optional: z.boolean().optional(),
  'tensor-spec': z.looseObject({ dtype: z.string(), shape }).optional(),
});
type FieldSpec = z.infer<typeof fieldSpec>;

const parameterSpec = z.looseObject({
  name: z.string(),
  type: z.string(),
  default: z.json(),
  shape: shape.nullish(),
});

const fieldList = z.array(fieldSpec).max(10_000);
const parameterList = z.array(parameterSpec).max(1_000);

/** The lists as JSON text, which is how MLmodel holds them, or as lists. */
export const mlflowSignature = z.looseObject({
  inputs: z.union([z.string(), fieldList]).nullish(),
  outputs: z.union([z.string(), fieldList]).nullish(),
  params: z.union([z.string(), parameterList]).nullish(),
});

export interface MlflowParts {
  readonly inputs: SignatureFields | null;
  readonly outputs: SignatureFields | null;
  readonly parameters: readonly Parameter[];
}

/**
 * @param file for messages; the part is added to it.
 * @throws LaurelError `invalid-document`, with place, for JSON that is broken or no schema.
 * @throws UnsupportedSchema
 */
export function convertMlflowSignature(
  signature: z.infer<typeof mlflowSignature>,
  file: string,
): MlflowParts {
  const { inputs, outputs, params } = signature;
  return {
    inputs: fieldsOf(listed(inputs, fieldList, `${file} signature.inputs`), `${file} signature.inputs`),
    outputs: fieldsOf(listed(outputs, fieldList, `${file} signature.outputs`), `${file} signature.outputs`),
    parameters: (listed(params, parameterList, `${file} signature.params`) ?? []).map((parameter) => ({
      name: parameter.name,
      // Objects and arrays of them, which newer versions allow, are compared by their default only.
      type: dataTypes.find((known) => known === parameter.type) ?? 'any',
      default: parameter.default,
      shape: parameter.shape ?? null,
    })),
  };
}

function listed<T>(value: string | T | null | undefined, schema: z.ZodType<T>, file: string): T | null {
  if (typeof value !== 'string') return value ?? null;
  const document = parseYaml(value, file, { maxBytes: maxSchemaBytes });
  return document.value === null ? null : parseChecked(document, schema);
}

/** Some 7,000 columns. A hostile file of this size costs a second and some hundred megabytes to read. */
export const maxSchemaBytes = 512 * 1024;

function fieldsOf(specs: readonly FieldSpec[] | null, file: string): SignatureFields | null {
  if (specs === null) return null;
  const tensors = specs.filter((spec) => spec.type === 'tensor');
  if (tensors.length === 0) return { kind: 'columns', columns: specs.map(columnOf) };
  if (tensors.length === specs.length) return { kind: 'tensors', tensors: tensors.map(tensorOf) };
  throw new LaurelError({
    code: 'invalid-document',
    message: 'columns and tensors are mixed in one schema',
    at: { file },
    remedy: 'log the model with a signature of columns or one of tensors',
  });
}

function columnOf(spec: FieldSpec): Column {
  return {
    name: spec.name ?? null,
    required: spec.required ?? spec.optional !== true,
    type: columnTypeOf(spec, spec.name ?? 'a column'),
  };
}

/** Recursion is bounded because the depth of the document is. */
function columnTypeOf(spec: TypeSpec, path: string): ColumnType {
  switch (spec.type) {
    case 'array':
      return { kind: 'array', items: columnTypeOf(partOf(spec.items, path), `${path}[]`) };
    case 'map':
      return { kind: 'map', values: columnTypeOf(partOf(spec.values, path), `${path}{}`) };
    case 'object':
      return {
        kind: 'object',
        properties: Object.entries(spec.properties ?? {}).map(([name, property]) => ({
          name,
          required: property.required ?? true,
          type: columnTypeOf(property, `${path}.${name}`),
        })),
      };
    default:
      return { kind: 'scalar', type: scalarOf(spec.type, path) };
  }
}

function partOf(part: TypeSpec | undefined, path: string): TypeSpec {
  if (part !== undefined) return part;
  throw new UnsupportedSchema(`${path} does not say what it holds`);
}

/** The scalar types of MLflow's columns; NumPy's are for tensors. */
const columnScalars = ['boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any'] as const; // prettier-ignore

function scalarOf(type: string, path: string): (typeof columnScalars)[number] {
  const known = columnScalars.find((scalar) => scalar === type);
  if (known !== undefined) return known;
  throw new UnsupportedSchema(`${path} has the type ${JSON.stringify(type)}`);
}

function tensorOf(spec: FieldSpec): Tensor {
  const tensor = spec['tensor-spec'];
  const name = spec.name ?? null;
  if (tensor === undefined) throw new UnsupportedSchema(`${name ?? 'a tensor'} has no tensor-spec`);
  return { name, dtype: dtypeOf(tensor.dtype, name ?? 'a tensor'), shape: tensor.shape };
}

/** NumPy's name of an element type, without the width that strings and times carry. */
function dtypeOf(dtype: string, path: string): Tensor['dtype'] {
  if (dtype === 'object') return 'any';
  const plain = dtype.replace(/^str[0-9]+$/, 'str').replace(/^datetime64(?:\[[a-z]+\])?$/, 'datetime');
  const known = dataTypes.find((type) => type === plain);
  if (known !== undefined) return known;
  throw new UnsupportedSchema(`${path} has the element type ${JSON.stringify(dtype)}`);
}
