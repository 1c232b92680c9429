// Where reports link to: the alias repository and the run that made them.
import type { ReportContext } from '../../report/github/context.ts';
import type { ActionContext } from './action-context.ts';

export function reportContext({ cli, repository }: Pick<ActionContext, 'cli' | 'repository'>): ReportContext {
  const server = cli.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return { repositoryUrl: `${server.replace(/\/$/, '')}/${repository}`, runUrl: cli.runUrl };
}
