// JSON Schemas of what people write, generated from zod: for editors, and for programs in other languages.
import { z } from 'zod';
import { gateNames, gateParameterSchemas, gateSummaries } from '../gates/all-gates.ts';
import { aliasFileSchema } from './written/alias-file.ts';
import { consumerFileSchema } from './written/consumer-file.ts';
import { laurelFileSchema } from './written/laurel-file.ts';
import { modelFileSchema } from './written/model-file.ts';
import { policyFileSchema } from './written/policy-file.ts';
import { recallFileSchema } from './written/recall-file.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const documents = {
  laurel: laurelFileSchema,
  model: modelFileSchema,
  alias: aliasFileSchema,
  policy: policyFileSchema,
  recall: recallFileSchema,
  consumer: consumerFileSchema,
} as const;

export type WrittenDocument = keyof typeof documents;

/** The file in `schemas/` that describes a kind of document. */
export function schemaFileName(document: string): string {
  return `${document}.schema.json`;
}

/** File name → schema (draft 7, which every YAML editor reads), as the files in `schemas/` hold them. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(documents).map(([name, schema]) => {
      const file = schemaFileName(name);
      const generated = inputSchema(schema);
      return [file, { $id: file, ...(name === 'policy' ? withGates(generated) : generated) }];
    }),
  );
}

/** A schema as its file holds it. */
export function printJsonSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** What people write, which is what goes into a schema that transforms. */
function inputSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}

/** The policy's schema, in which `gate` is one of the gates there are and brings its parameters. */
function withGates(policy: JsonSchema): JsonSchema {
  const properties = objectAt(policy, 'properties');
  const map = objectAt(properties, 'gates');
  const demanded = {
    description: objectAt(map, 'additionalProperties')['description'],
    type: 'object',
    required: ['gate'],
    properties: { gate: { enum: gateNames, description: 'Which gate judges.' } },
    allOf: Object.entries(gateParameterSchemas).map(([name, parameters]) => ({
      if: { required: ['gate'], properties: { gate: { const: name } } },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: gateSchema(name, parameters),
    })),
  };
  return { ...policy, properties: { ...properties, gates: { ...map, additionalProperties: demanded } } };
}

function gateSchema(name: string, parameters: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = inputSchema(parameters);
  const gate = { const: name, description: gateSummaries[name] };
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return {
    ...schema,
    properties: { gate, ...objectAt(schema, 'properties') },
    required: ['gate', ...required],
  };
}

function objectAt(schema: JsonSchema, key: string): JsonSchema {
  const value = schema[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
