// What a repository's settings say about Actions: secrets, variables, environments, the default token.
import type { DefaultPermissions } from '../workflow/permissions.ts';

export interface EnvironmentSettings {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether its jobs wait for a reviewer: `scheduler.approve`. */
  readonly hasReviewers?: boolean;
  /** Patterns of branches that may use it; all without it. */
  readonly branches?: readonly string[];
}

export interface ActionsSettings {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** «Workflow permissions»: what jobs have that ask for nothing. */
  readonly defaultPermissions?: DefaultPermissions;
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>;
}
