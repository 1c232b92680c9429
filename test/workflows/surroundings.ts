// Laurel's own action and reusable workflows, as the files in this repository say.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseActionReference, actionAt } from '../../src/policy/github/action-reference.ts';
import type { Surroundings } from './workflow-rules.ts';

export const repositoryTop = fileURLToPath(new URL('../..', import.meta.url));
export const reusableWorkflows = ['laurel-check.yml', 'laurel-apply.yml', 'train.yml'] as const;

/** The copy of Laurel that examples and tests name. */
export const exampleAction = parseActionReference('acme/laurel@0123456789abcdef0123456789abcdef01234567');

export const actionSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});

export function readTop(path: string): string {
  return readFileSync(`${repositoryTop}/${path}`, 'utf8');
}

export function readAction(path = 'action.yml'): z.infer<typeof actionSchema> {
  return actionSchema.parse(parse(readTop(path)));
}

export function laurelsSurroundings(): Surroundings {
  return {
    laurel: actionAt(exampleAction),
    reusable: (file) =>
      reusableWorkflows.some((name) => name === file) ? readTop(`.github/workflows/${file}`) : undefined,
    inputs: Object.keys(readAction().inputs),
  };
}
