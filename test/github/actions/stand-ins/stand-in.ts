// What stands in for other people's actions: small, and only as true as a workflow of Laurel's needs it.
import type { GitHubFacade } from '../../facade.ts';
import type { Machine } from '../runner/machine.ts';
import type { Grant } from '../workflow/permissions.ts';
import type { WorkflowRun } from '../scheduler/run.ts';

export interface StandInCall {
  readonly facade: GitHubFacade;
  readonly run: WorkflowRun;
  readonly machine: Machine;
  /** What the workflow gave, by name; absent ones are absent. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** The job's GITHUB_TOKEN, and what it may do. */
  readonly token: string;
  readonly grant: Grant;
  /** Where what outlives the job is kept. */
  readonly directory: string;
  /** Done when the job is over, whatever came of it: what the real action does in its `post`. */
  readonly atEnd: (act: () => Promise<void> | void) => void;
}

export interface StandInResult {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Secrets to hide from here on. */
  readonly masks?: readonly string[];
}

/** @throws StandInFailure where the real action would fail its step. */
export type StandIn = (call: StandInCall) => Promise<StandInResult>;

/** The step fails with this message; anything else that a stand-in throws ends the test. */
export class StandInFailure extends Error {}

/** The only inputs that a stand-in knows; another one would be silently without effect. */
export function refuseOthers(inputs: Readonly<Record<string, string>>, known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`the stand-in does not know the input ${unknown.join(', ')}`);
}
