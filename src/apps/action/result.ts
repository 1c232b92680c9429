// The value that a command printed, for the action's outputs.
import type { z } from 'zod';
import { LaurelError } from '../../primitives/errors.ts';
import type { WorkflowConsole } from './workflow-console.ts';

/** GitHub takes outputs of 1 MB; a larger result is in the log only. */
const maxResultBytes = 900_000;

/**
 * @returns the value as `schema` reads it, and the whole as JSON, '' where it is too large for an output.
 * @throws LaurelError `internal` where the command printed something else.
 */
export function resultOf<T>(
  { value }: WorkflowConsole,
  schema: z.ZodType<T>,
): { readonly value: T; readonly result: string } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, result: resultJson(value) };
  throw new LaurelError({
    code: 'internal',
    message: `the command printed what the action does not know: ${parsed.error.issues[0]?.message ?? ''}`,
  });
}

/** A value as an output, '' where it is too large for one. */
export function resultJson(value: unknown): string {
  const text = JSON.stringify(value);
  return Buffer.byteLength(text) <= maxResultBytes ? text : '';
}
