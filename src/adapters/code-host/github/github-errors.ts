// A failed request → the coded error a person reads: what was asked, what GitHub said, and what to do.
import { type ErrorCode, LaurelError } from '../../../primitives/errors.ts';
import type { Failure, FailureKind } from './github-failure.ts';
import { neededPermission } from './permissions.ts';

/** One request, for messages and for what it needs. */
export interface Asked {
  readonly method: string;
  /** `/repos/{owner}/{repo}/pulls`, or the name of a GraphQL operation. */
  readonly route: string;
  /** With the names filled in: `GET /repos/acme/models/pulls/17`. */
  readonly shown: string;
  readonly writes: boolean;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly says: string;
  readonly remedy: string;
}

/** The coded error for a failed request. Its `details` hold `status`, `kind`, `says`, `method`, `route`. */
export function failureError(failure: Failure, asked: Asked, location: string): LaurelError {
  const { code, says, remedy } = explanations[failure.kind](failure, asked);
  return new LaurelError({
    code,
    message: `${asked.shown} at ${location}: ${says}`,
    remedy,
    details: detailsOf(failure, asked),
  });
}

function detailsOf({ status, kind, says }: Failure, { method, route }: Asked): LaurelError['details'] {
  return { status, kind, says, method, route };
}

/** The status GitHub answered with, of an error that this folder threw. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof LaurelError ? error.details['status'] : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whether the token lacks a right, rather than that it is wrong or that GitHub failed. */
export function isPermissionError(error: unknown): boolean {
  return error instanceof LaurelError && error.details['kind'] === 'forbidden';
}

/** Whether GitHub knows no such thing, or the token may not see it. */
export function isNotFound(error: unknown): boolean {
  return error instanceof LaurelError && error.code === 'not-found';
}

/** GitHub's own words, in one bounded line, of an error that this folder threw. */
export function saysOf(error: unknown): string {
  const says = error instanceof LaurelError ? error.details['says'] : undefined;
  return typeof says === 'string' ? says : '';
}

/** A write whose answer was lost: nobody knows whether GitHub did it. */
export function outcomeUnknown(failure: Failure, asked: Asked, location: string): LaurelError {
  return new LaurelError({
    code: 'outcome-unknown',
    message: `${asked.shown} at ${location}: no clear answer, so it may or may not have been done (${failure.says})`,
    remedy: 'run the same command again: it looks for what is there before it writes',
    details: detailsOf(failure, asked),
  });
}

/** GitHub, or our own pace, allows nothing before `until`. */
export function limitError(until: Date, asked: Asked, location: string): LaurelError {
  return new LaurelError({
    code: 'git',
    message: `${asked.shown} at ${location}: the limit of requests is used up until ${until.toISOString()}`,
    remedy: `run the same command again after ${until.toISOString()}`,
    details: { method: asked.method, route: asked.route, kind: 'limited', until: until.toISOString() },
  });
}

/** A setting of the repository, which no permission replaces. */
const isSwitchedOff = /not permitted to create or approve pull requests/i;

const explanations: Readonly<Record<FailureKind, (failure: Failure, asked: Asked) => Explanation>> = {
  unsent: ({ says }) => ({
    code: 'git',
    says: `GitHub cannot be reached (${says})`,
    remedy: 'check the network, the proxy, NODE_EXTRA_CA_CERTS and GITHUB_API_URL, and run it again',
  }),
  unclear: ({ says, status }) => ({
    code: 'git',
    says: `GitHub does not answer now (${status === undefined ? says : `${status}: ${says}`})`,
    remedy: 'run the same command again later',
  }),
  limited: ({ says }) => ({
    code: 'git',
    says: `the limit of requests is used up (${says})`,
    remedy: 'run the same command again later, or use a token of its own',
  }),
  unauthorized: () => ({
    code: 'git',
    says: 'GitHub does not accept the token: it is wrong, expired or revoked',
    remedy: 'give a valid token; the GITHUB_TOKEN of a job ends with the job',
  }),
  forbidden: ({ says, headers }, asked) => ({
    code: 'git',
    says: `the token may not do this (${says})`,
    remedy: isSwitchedOff.test(says)
      ? 'switch on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use a GitHub App\'s token'
      : permissionRemedy(headers['x-accepted-github-permissions'], asked),
  }),
  'not-found': ({ headers }, asked) => ({
    code: 'not-found',
    says: 'GitHub knows no such thing, or the token may not see it',
    remedy: `check the name; ${permissionRemedy(headers['x-accepted-github-permissions'], asked)}`,
  }),
  refused: ({ says, status }) => ({
    code: 'git',
    says: `GitHub refused it (${status === undefined ? says : `${status}: ${says}`})`,
    remedy: 'do what the message says, and run the same command again',
  }),
};

function permissionRemedy(accepted: string | undefined, asked: Asked): string {
  const needed = neededPermission(accepted, asked);
  if (needed === null) return 'check what the token may do in this repository';
  const permissions = needed.anyOf.map((each) => `\`${each}\``).join(' or ');
  return needed.jobMayHave
    ? `add ${permissions} to the job's permissions, or give it to the token`
    : `use a GitHub App's token with ${permissions}: the GITHUB_TOKEN of a job cannot have it`;
}
