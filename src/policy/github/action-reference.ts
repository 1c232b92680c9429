// Which copy of Laurel a workflow runs: a repository at one commit, never a tag or branch that somebody may move.
import { LaurelError } from '../../primitives/errors.ts';
import { showValue } from '../../primitives/show-value.ts';

export interface ActionReference {
  /** `acme/laurel` */
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
}

const repositoryName = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/;

/** Whether `text` is `owner/name`, as GitHub writes repositories. */
export function isRepositoryName(text: string): boolean {
  return repositoryName.test(text);
}

/** @throws LaurelError `usage` for anything but `owner/name@<40 hex digits>`. */
export function parseActionReference(text: string): ActionReference {
  const [repository = '', commit = '', ...more] = text.split('@');
  if (more.length === 0 && isRepositoryName(repository) && /^[0-9a-f]{40}$/.test(commit))
    return { repository, commit };
  throw new LaurelError({
    code: 'usage',
    message: `not a commit of a repository on GitHub: ${showValue(text)}`,
    remedy:
      'write owner/name@ and the full commit id, 40 hex digits: a tag or a branch may be moved to other code',
  });
}

/** As a step names it. */
export function actionAt({ repository, commit }: ActionReference): string {
  return `${repository}@${commit}`;
}

/** One of Laurel's reusable workflows, as a job names it. */
export function workflowAt({ repository, commit }: ActionReference, file: string): string {
  return `${repository}/.github/workflows/${file}@${commit}`;
}
