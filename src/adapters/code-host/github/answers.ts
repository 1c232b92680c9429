// The door for what GitHub answers: parsed, only what is used, before anything is done with it.
import type { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import { visible } from '../../../report/hostile.ts';

/**
 * What `schema` finds in an answer.
 *
 * @param what names the answer in the error: `pull request 17`
 * @throws LaurelError `git` for an answer of another form.
 */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, what: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
  throw new LaurelError({
    code: 'git',
    message: `GitHub answered in a form that Laurel does not know, to ${visible(what, 200)}: ${visible(at, 200)}: ${visible(issue?.message ?? '', 200)}`,
    remedy: 'check that GITHUB_API_URL is GitHub, and that no proxy changes what it answers',
  });
}
