// Saying on GitHub what became of aliases: a check run on the commit, a comment on the pull request that was merged,
// a deployment in the alias's environment. The pointer has moved or not by then; nothing here changes that.
import { publishCheckRuns } from '../../adapters/code-host/github/check-runs.ts';
import { type DeploymentRecord, type LiveDeployment, publishDeployment } from '../../adapters/code-host/github/deployments.ts'; // prettier-ignore
import { publishComment } from '../../adapters/code-host/github/sticky-comment.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { Pointer } from '../../registry/documents/alias.ts';
import type { AliasResult, Reconciled } from '../../promotion/reconcile.ts';
import { renderLive } from '../../report/github/after-merge.ts';
import { liveMarker } from '../../report/github/surfaces.ts';
import type { GitHubSession } from '../cli/open-host.ts';
import type { ActionContext } from './action-context.ts';
import { reportContext } from './report-context.ts';

/** What to say, where: the results of one commit, and the pull request that brought it. */
interface News {
  readonly commit: string;
  readonly pullRequest: number | null;
  readonly results: readonly AliasResult[];
}

/**
 * @param results those worth saying: what is in line since long is not.
 * @returns what could not be said, for people; each failure leaves the others said.
 */
export async function announce(
  context: ActionContext,
  session: GitHubSession,
  { commit, results }: Reconciled,
): Promise<readonly string[]> {
  const failures: string[] = [];
  const attempt = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof LaurelError) || error.code === 'interrupted') throw error;
      failures.push(`${what}: ${error.message}${error.remedy === undefined ? '' : ` → ${error.remedy}`}`);
    }
  };
  for (const news of newsOf(commit, results)) await announceOne({ context, session, news, attempt });
  return failures;
}

async function announceOne({
  context,
  session: { client },
  news,
  attempt,
}: {
  context: ActionContext;
  session: GitHubSession;
  news: News;
  attempt: (what: string, act: () => Promise<unknown>) => Promise<void>;
}): Promise<void> {
  const { inputs, cli } = context;
  const { checkRun, comment } = renderLive(news.results, reportContext(context));
  const at = `commit ${news.commit.slice(0, 12)}`;
  if (inputs.flag('checks', true)) {
    const how = { startedAt: cli.clock.now(), detailsUrl: cli.runUrl };
    await attempt(`the check run on ${at}`, async () =>
      publishCheckRuns(client, news.commit, [checkRun], how),
    );
  }
  if (inputs.flag('deployments', true)) {
    for (const result of news.results) {
      const record = deploymentOf(result, news.commit, cli.runUrl);
      if (record === null) continue;
      const name = `${result.model}@${result.alias}`;
      await attempt(`the deployment of ${name}`, async () => publishDeployment(client, record));
    }
  }
  const { pullRequest } = news;
  if (pullRequest !== null && inputs.flag('comment', true)) {
    await attempt(`the comment on #${pullRequest}`, async () =>
      publishComment(client, pullRequest, { marker: liveMarker, body: comment }),
    );
  }
}

/** By the commit that brought them; what no commit is known of belongs to the tip. */
function newsOf(tip: string, results: readonly AliasResult[]): readonly News[] {
  const byCommit = new Map<string, AliasResult[]>();
  for (const result of results) {
    const commit = result.change?.commit ?? tip;
    byCommit.set(commit, [...(byCommit.get(commit) ?? []), result]);
  }
  return [...byCommit].map(([commit, of]) => ({ commit, pullRequest: numberOf(of), results: of }));
}

function numberOf(results: readonly AliasResult[]): number | null {
  const name = results.find(({ change }) => (change?.pullRequest ?? null) !== null)?.change?.pullRequest
    ?.name;
  const digits = /^#([1-9][0-9]{0,9})$/.exec(name ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `null` where nothing went live and nothing was refused. */
function deploymentOf(
  { model, alias, outcome }: AliasResult,
  commit: string,
  logUrl: string | undefined,
): DeploymentRecord | null {
  const named = { model, alias, commit, logUrl };
  switch (outcome.kind) {
    case 'applied': {
      const { entry, pointer, judgement } = outcome;
      const serves = servesWords(pointer);
      return { ...named, ...liveOf(pointer), fingerprint: judgement?.fingerprint, description: `${entry.kind}: ${serves}` }; // prettier-ignore
    }
    case 'in-sync': {
      const { pointer } = outcome;
      return pointer === null ? null : { ...named, ...liveOf(pointer), description: servesWords(pointer) };
    }
    case 'refused':
      return {
        ...named,
        kind: 'refused',
        refusal: outcome.refusal.blob,
        version: outcome.judgement?.candidate?.version ?? null,
        description: `refused: ${outcome.refusal.message}`,
      };
    default:
      return null;
  }
}

function liveOf({
  entry,
  generation,
  version,
}: Pointer): Pick<LiveDeployment, 'kind' | 'entry' | 'generation' | 'version'> {
  return { kind: 'live', entry, generation, version };
}

function servesWords({ version }: Pointer): string {
  return version === null ? 'serves nothing' : `version ${version}`;
}
