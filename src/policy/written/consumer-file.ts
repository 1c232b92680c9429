// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.
import { z } from 'zod';
import { peopleField, shortTextField, textField } from './fields.ts';

const fields = z.array(shortTextField).max(10_000);

export const consumerFileSchema = z
  .strictObject({
    description: textField.optional(),
    owner: peopleField.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe('Names of the inputs and parameters that this caller sends.'),
    reads: fields.describe('Names of the outputs that this caller reads.'),
  })
  .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');

export type WrittenConsumerFile = z.infer<typeof consumerFileSchema>;
