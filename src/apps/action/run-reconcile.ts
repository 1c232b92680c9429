// Bringing what is live in line with the tip, and saying on GitHub what came of it. Level-triggered: the event that
// started the run is a hint about what to say again, never about what to do.
import {
  type AliasResult,
  reconcile,
  type Reconciled,
  type ReconcileRequest,
} from '../../promotion/reconcile.ts';
import { type Promoter, storesOf } from '../../promotion/promoter.ts';
import { readReport } from '../../promotion/refusal.ts';
import { aliasId, type Snapshot } from '../../promotion/snapshot.ts';
import { renderLiveSummary } from '../../report/github/after-merge.ts';
import { type ExitCode, exitCodes } from '../cli/exit.ts';
import { openPromoter } from '../cli/open-promoter.ts';
import { progressLine } from '../cli/progress.ts';
import { exitOfOutcomes, outcomesJson, renderOutcomes } from '../cli/render/outcomes.ts';
import type { ActionContext, Ended } from './action-context.ts';
import { announce } from './announce.ts';
import { gitHubOf } from './github-session.ts';
import { reportContext } from './report-context.ts';
import { resultJson } from './result.ts';
import { writeReport } from './write-report.ts';

/** So many aliases are asked for at once: GitHub asks for at most 100 requests under way. */
const concurrency = 16;

export async function runReconcile(
  context: ActionContext,
  request: Pick<ReconcileRequest, 'only' | 'retry' | 'propose' | 'sweep'>,
): Promise<Ended> {
  const { cli, inputs, warn } = context;
  const session = await gitHubOf(context);
  const { listener } = progressLine(cli.console, () => cli.clock.now().getTime());
  const promoter = { ...(await openPromoter(cli, inputs.text('by'))), onProgress: listener };
  const reconciled = await reconcile(promoter, { ...request, cache: new Map(), concurrency });
  cli.console.note(renderOutcomes(reconciled, cli.console.paint));
  const news = { ...reconciled, results: await worthSaying(context, promoter, reconciled) };
  const failures = news.results.length === 0 ? [] : await announce(context, session, news);
  for (const failure of failures) warn(`not said on GitHub: ${failure}`);
  const markdown = renderLiveSummary(explained(reconciled, news), reportContext(context));
  await context.summarize(markdown);
  const report = await writeReport(cli.env, markdown);
  const code = worst(exitOfOutcomes(reconciled), failures.length === 0 ? exitCodes.ok : exitCodes.broken);
  return {
    code,
    outputs: {
      outcome: code === exitCodes.ok ? 'in-line' : 'attention',
      passed: String(code === exitCodes.ok),
      live: resultJson(liveOf(reconciled)),
      result: resultJson(outcomesJson(reconciled)),
      report,
    },
  };
}

/**
 * A refusal stays until somebody edits the file. For so long every run says it again, lest one that died left it
 * unsaid; after that a schedule would only use up requests with it.
 */
const saidAgainMs = 24 * 60 * 60 * 1000;

/** All that changed or stands in the way; and what a push touched, lest a run that died left it unsaid. */
async function worthSaying(
  { event, cli: { clock } }: ActionContext,
  promoter: Promoter,
  { commit, results }: Reconciled,
): Promise<readonly AliasResult[]> {
  const touched = event.kind === 'push' ? event.files : new Set<string>();
  const snapshot = await promoter.snapshots.at(commit);
  const worth: AliasResult[] = [];
  const longAgoMs = clock.now().getTime() - saidAgainMs;
  for (const result of results) {
    const { model, alias, outcome, change } = result;
    if (event.kind === 'schedule' && isRefusedBefore(outcome, longAgoMs)) continue;
    const path = snapshot.aliasFile(model, alias)?.path ?? '';
    if (outcome.kind === 'in-sync' && !touched.has(path)) continue;
    const told = await withReport(promoter, snapshot, result);
    // What is in line has no change of its own, nor has drift: whoever merged it is told all the same.
    worth.push(
      change === null && touched.has(path)
        ? { ...told, change: await snapshot.history.changeOf(path) }
        : told,
    );
  }
  return worth;
}

function isRefusedBefore(outcome: AliasResult['outcome'], timeMs: number): boolean {
  return outcome.kind === 'refused' && outcome.before && Date.parse(outcome.refusal.refusedAt) < timeMs;
}

/** A refusal that is remembered says what was seen when it was made, or the page would say less than before. */
async function withReport(promoter: Promoter, snapshot: Snapshot, result: AliasResult): Promise<AliasResult> {
  const { model, alias, outcome } = result;
  if (outcome.kind !== 'refused' || outcome.judgement !== null || outcome.refusal.report === undefined)
    return result;
  const { alias: store } = await storesOf(promoter, snapshot, model, alias);
  return { ...result, outcome: { ...outcome, judgement: await readReport(store, outcome.refusal.report) } };
}

/** All results, those that are worth saying as they are said. */
function explained({ results }: Reconciled, news: Reconciled): readonly AliasResult[] {
  const said = new Map(news.results.map((each) => [aliasId(each.model, each.alias), each]));
  return results.map((each) => said.get(aliasId(each.model, each.alias)) ?? each);
}

/** What every alias serves now: `{"credit-risk@production": {"version": 14, "generation": 3}}`. */
function liveOf({ results }: Reconciled): object {
  const live: Record<string, object> = {};
  for (const { model, alias, outcome } of results) {
    if (!('pointer' in outcome) || outcome.pointer === null) continue;
    const { version, generation } = outcome.pointer;
    live[aliasId(model, alias)] = { version, generation };
  }
  return live;
}

function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a === exitCodes.ok ? b : a;
}
