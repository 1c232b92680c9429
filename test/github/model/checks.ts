// Check runs, their suites, and which of several runs of one name governs.
import type { App } from './accounts.ts';

export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type CheckConclusion =
  'action_required' | 'cancelled' | 'failure' | 'neutral' | 'success' | 'skipped' | 'timed_out';

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string | null;
  readonly message: string;
  readonly raw_details: string | null;
}

export interface CheckSuite {
  readonly id: number;
  readonly headSha: string;
  readonly app: App;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  readonly app: App;
  readonly suite: CheckSuite;
  /** Of a job: GitHub Actions alone says how it goes. */
  readonly ofJob?: true;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  externalId: string;
  detailsUrl: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

/** For each app and name the newest run only: older ones count no more, whatever they say. */
export function latestOf(runs: readonly CheckRun[]): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of runs.toSorted((a, b) => a.id - b.id)) latest.set(`${run.app.id} ${run.name}`, run);
  return [...latest.values()];
}

/** What a required check takes for passed: `neutral` and `skipped` count, to the surprise of many. */
export function isPassing({ status, conclusion }: CheckRun): boolean {
  return status === 'completed' && ['success', 'neutral', 'skipped'].includes(conclusion ?? '');
}
