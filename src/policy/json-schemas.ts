// JSON Schemas of what people write, generated from zod: for editors, and for programs in other languages.
import { z } from 'zod';
import { aliasFileSchema } from './written/alias-file.ts';
import { consumerFileSchema } from './written/consumer-file.ts';
import { laurelFileSchema } from './written/laurel-file.ts';
import { modelFileSchema } from './written/model-file.ts';
import { policyFileSchema } from './written/policy-file.ts';
import { recallFileSchema } from './written/recall-file.ts';

/** A gate as its schema is written: its summary and the parameters that people may write. */
export interface GateSchema {
  readonly summary: string;
  readonly parameters: z.ZodType;
}

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
export function jsonSchemas(gates: ReadonlyMap<string, GateSchema>): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(documents).map(([name, schema]) => {
      const file = schemaFileName(name);
      const generated = inputSchema(schema);
      return [file, { $id: file, ...(name === 'policy' ? withGates(generated, gates) : generated) }];
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

/** The policy's schema, in which `gate` is one of `gates` and brings its parameters. */
function withGates(policy: JsonSchema, gates: ReadonlyMap<string, GateSchema>): JsonSchema {
  const properties = objectAt(policy, 'properties');
  const map = objectAt(properties, 'gates');
  const demanded = {
    description: objectAt(map, 'additionalProperties')['description'],
    type: 'object',
    required: ['gate'],
    properties: { gate: { enum: [...gates.keys()], description: 'Which gate judges.' } },
    allOf: [...gates].map(([name, gate]) => ({
      if: { required: ['gate'], properties: { gate: { const: name } } },
      // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
      then: gateSchema(name, gate),
    })),
  };
  return { ...policy, properties: { ...properties, gates: { ...map, additionalProperties: demanded } } };
}

function gateSchema(name: string, { summary, parameters }: GateSchema): JsonSchema {
  const { $schema: _, ...schema } = inputSchema(parameters);
  const gate = { const: name, description: summary };
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
