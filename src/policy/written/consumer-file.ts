// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.
import { z } from 'zod';
import { dataTypes } from '../../registry/documents/signature.ts';
import { peopleField, shortTextField, textField } from './fields.ts';

/** What may stand for a type: those of columns and tensors, and those of JSON Schema. */
export const consumerTypes = [...dataTypes, 'number', 'object', 'array', 'null'] as const;

const field = z.union(
  [
    shortTextField,
    z.strictObject({
      name: shortTextField,
      type: z.enum(consumerTypes).optional().describe('What it is sent as, or read into.'),
    }),
  ],
  { error: 'expected a name, or {name: income, type: double}' },
);
const fields = z.array(field).max(10_000);
const words = z.array(shortTextField).max(100);

export const consumerFileSchema = z
  .strictObject({
    description: textField.optional(),
    owner: peopleField.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe(
      'Inputs and parameters that this caller sends, by name or path; none where others send.',
    ),
    reads: fields.describe('Outputs that this caller reads, by name or path.'),
    context: z.int().min(1).optional().describe('The most tokens that it sends and asks for, together.'),
    sendsTokenIds: z.boolean().optional().describe('Whether it sends token ids that it made itself.'),
    roles: words.optional().describe('Roles of the messages that it sends, e.g. `system`.'),
    tools: z.boolean().optional().describe('Whether it has the model call tools.'),
    responseFormats: words.optional().describe('Forms of answers that it asks for, e.g. `json-schema`.'),
  })
  .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');

export type WrittenConsumerFile = z.infer<typeof consumerFileSchema>;
