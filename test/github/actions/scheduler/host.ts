// What runs need around them: the facade, the settings of its repositories, Laurel's tree, the machine's programs.
import type { GitHubFacade } from '../../facade.ts';
import type { Repository } from '../../model/repository.ts';
import type { StandIn } from '../stand-ins/stand-in.ts';
import type { ParsedWorkflow } from '../workflow/workflow-file.ts';
import type { ActionsSettings } from './settings.ts';

export interface Host {
  readonly facade: GitHubFacade;
  readonly settingsOf: (repository: Repository) => ActionsSettings;
  readonly laurel: LaurelTree;
  /** The Node that JavaScript actions run under. */
  readonly node: string;
  /** What every step sees besides: the address of a store, a certificate authority. */
  readonly env: Readonly<Record<string, string>>;
  /** By `owner/name`, in lower case. */
  readonly standIns: ReadonlyMap<string, StandIn>;
  readonly stepTimeoutMs: number;
  /** Where artifacts are kept. */
  readonly directory: string;
  /** Workflow files by path and text: many events read the same ones. */
  readonly parsed: Map<string, Promise<ParsedWorkflow>>;
}

/** What `uses: owner/laurel@ref` means, whoever owns it and whatever the ref. */
export interface LaurelTree {
  /** With `action.yml`, `.github` and `dist`. */
  readonly directory: string;
  /** A bundle to run instead of the one that `action.yml` names. */
  readonly entry: string | null;
}

/** `owner/laurel`, of any owner. */
export function isLaurel(repository: string): boolean {
  return /^[^/]+\/laurel$/i.test(repository);
}
