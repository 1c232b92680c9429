// A signature as facts that can be compared and read: one for each field, parameter and thing that callers rely on.
import { canonicalJson } from '../primitives/canonical-json.ts';
import { unreachable } from '../primitives/errors.ts';
import type { ColumnType, LanguageModel, Signature, SignatureFields } from './documents/signature.ts';

export type Fact = readonly [subject: string, value: string];

/** In the order of the signature: inputs, outputs, parameters, what a language model promises. */
export function signatureFacts({ inputs, outputs, parameters, languageModel }: Signature): readonly Fact[] {
  return [
    ...fieldFacts('input', inputs),
    ...(outputs === null ? [] : fieldFacts('output', outputs)),
    ...parameters.map(({ name, type, shape, default: value }): Fact => [
      `parameter ${name}`,
      `${type}${showShape(shape)}, default ${JSON.stringify(value)}`,
    ]),
    ...(languageModel === undefined ? [] : languageModelFacts(languageModel)),
  ];
}

function fieldFacts(side: string, fields: SignatureFields): readonly Fact[] {
  switch (fields.kind) {
    case 'tensors':
      return fields.tensors.map(({ name, dtype, shape }, index) => [
        `${side} ${name ?? `#${index + 1}`}`,
        `tensor ${dtype}${showShape(shape)}`,
      ]);
    case 'columns':
      return fields.columns.map(({ name, required, type }, index) => [
        `${side} ${name ?? `#${index + 1}`}`,
        `${showType(type)}${required ? '' : ', optional'}`,
      ]);
    case 'json-schema':
      return schemaFacts(side, fields.schema);
    case 'text':
      return [[side, 'text']];
    default:
      return unreachable(fields);
  }
}

/** A fact for each property at the top, and one for all else that a schema says. */
function schemaFacts(
  side: string,
  schema: Extract<SignatureFields, { kind: 'json-schema' }>['schema'],
): readonly Fact[] {
  if (typeof schema === 'boolean') return [[side, `JSON Schema ${schema}`]];
  const { properties, ...rest } = schema;
  const isMap = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  return [
    [side, `JSON Schema ${canonicalJson(isMap ? rest : schema)}`],
    ...(isMap
      ? Object.entries(properties).map(([name, said]): Fact => [`${side} ${name}`, canonicalJson(said)])
      : []),
  ];
}

function languageModelFacts({ tokenizer = {}, ...said }: LanguageModel): readonly Fact[] {
  const all = [
    ['context length', said.contextLength],
    ['most tokens answered', said.maxOutputTokens],
    ['chat template', said.chatTemplate],
    ['tokenizer', tokenizer.digest],
    ['vocabulary size', tokenizer.vocabularySize],
    ['special tokens', tokenizer.specialTokens],
    ['roles', said.roles],
    ['tools', said.tools],
    ['response formats', said.responseFormats],
  ] as const;
  return all.flatMap(([subject, value]): Fact[] =>
    value === undefined ? [] : [[subject, typeof value === 'object' ? canonicalJson(value) : String(value)]],
  );
}

function showShape(shape: readonly number[] | null): string {
  return shape === null ? '' : `[${shape.map((size) => (size === -1 ? '?' : size)).join(', ')}]`;
}

function showType(type: ColumnType): string {
  switch (type.kind) {
    case 'scalar':
      return type.type;
    case 'array':
      return `array<${showType(type.items)}>`;
    case 'map':
      return `map<${showType(type.values)}>`;
    default:
      return `{${type.properties.map((each) => `${each.name}${each.required ? '' : '?'}: ${showType(each.type)}`).join(', ')}}`;
  }
}
