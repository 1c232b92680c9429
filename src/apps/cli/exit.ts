// Exit codes: what a script may rely on. `docs/cli.md` lists them.
import { type ErrorCode, LaurelError } from '../../primitives/errors.ts';

export const exitCodes = {
  ok: 0,
  /** Something broke on our side or on the network's: try again, or report it. */
  broken: 1,
  /** The command's words or a file that a person wrote are wrong. */
  usage: 2,
  /** A gate, hold or rule said no: nothing was changed. */
  refused: 3,
  /** It does not exist. */
  notFound: 4,
  /** Stored state is not what it should be: digests, chains, formats, drift. */
  damaged: 5,
  /** The store cannot be used: absent, denied, unfit or full. */
  store: 6,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const byCode: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: exitCodes.usage,
  'invalid-name': exitCodes.usage,
  'invalid-document': exitCodes.usage,
  'invalid-artifact': exitCodes.usage,
  'artifact-changed': exitCodes.broken,
  incomplete: exitCodes.usage,
  'not-found': exitCodes.notFound,
  conflict: exitCodes.refused,
  'digest-mismatch': exitCodes.damaged,
  'corrupt-document': exitCodes.damaged,
  'future-format': exitCodes.damaged,
  'chain-broken': exitCodes.damaged,
  'foreign-repository': exitCodes.refused,
  'store-unfit': exitCodes.store,
  'store-missing': exitCodes.store,
  'store-denied': exitCodes.store,
  'store-full': exitCodes.store,
  'store-unavailable': exitCodes.broken,
  'outcome-unknown': exitCodes.broken,
  contention: exitCodes.broken,
  git: exitCodes.broken,
  interrupted: exitCodes.interrupted,
  internal: exitCodes.broken,
};

export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof LaurelError ? byCode[error.code] : exitCodes.broken;
}
