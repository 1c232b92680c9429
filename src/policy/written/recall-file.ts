// recalls/<name>.yaml: a dataset or versions declared bad; whatever was built on them is barred.
import { z } from 'zod';
import { digestField, modelField, shortTextField, textField, versionField } from './fields.ts';

const recalledDataset = z.union(
  [
    z.strictObject({ name: shortTextField.describe('Every version of the dataset of this name.') }),
    z.strictObject({ digest: digestField.describe('Exactly these bytes, whatever they are called.') }),
  ],
  { error: 'expected a dataset as {name: …} or {digest: sha256:…}' },
);

const recalledVersions = z
  .array(z.strictObject({ model: modelField, versions: z.array(versionField).min(1).max(10_000) }))
  .min(1)
  .max(1_000);

const reason = textField.describe('What is wrong with it; reviewers read it on every barred version.');

export const datasetRecallSchema = z.strictObject({ dataset: recalledDataset, reason });
export const versionsRecallSchema = z.strictObject({ versions: recalledVersions, reason });

export const recallFileSchema = z
  .union([datasetRecallSchema, versionsRecallSchema])
  .describe('recalls/<name>.yaml: every version built on this dataset or these versions is barred.');

export type WrittenRecallFile = z.infer<typeof recallFileSchema>;
