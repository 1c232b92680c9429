// What apply and reconcile hand to the report after a merge, on the versions of the example.
import { LaurelError } from '../../../src/primitives/errors.ts';
import type { Change } from '../../../src/promotion/code-host.ts';
import type { AliasResult } from '../../../src/promotion/reconcile.ts';
import { refusalFormat } from '../../../src/promotion/refusal.ts';
import { type Pointer, pointerOf } from '../../../src/registry/documents/alias.ts';
import { parseVersionNumber } from '../../../src/registry/names.ts';
import {
  creditRisk,
  entryOf,
  manifestOf,
  production,
  someDigest,
  targetOf,
} from '../../builders/documents.ts';
import { approvedBy, judgementNamed, pullRequestOf, withApprovals } from './cases.ts';

export const second = manifestOf({ version: parseVersionNumber(2) });
export const entry = entryOf(second, {
  generation: 2,
  previous: someDigest('entry 1'),
  from: targetOf(manifestOf()),
  cause: {
    pullRequest: '#17',
    author: 'ada',
    approvedBy: ['user:grace', 'user:linus'],
    actor: 'user:ada',
    reason: 'Boosted trees on the last two months',
    runUrl: 'https://github.com/acme/models/actions/runs/8472699',
  },
});
export const pointer: Pointer = pointerOf(entry, someDigest('entry 2'));

export function changeOf(overrides: Partial<Change> = {}): Change {
  return { commit: 'd'.repeat(40), author: 'ada', pullRequest: pullRequestOf(), ...overrides };
}

export function resultOf(outcome: AliasResult['outcome'], overrides: Partial<AliasResult> = {}): AliasResult {
  return {
    model: creditRisk,
    alias: production,
    outcome,
    registry: 'prod',
    change: changeOf(),
    ...overrides,
  };
}

export function applied(): AliasResult {
  return resultOf({ kind: 'applied', entry, pointer, judgement: judgementNamed('credit-risk-2') });
}

/** @param stays what is live all the same. */
export function refusedResult(stays: Pointer | null = pointer): AliasResult {
  return resultOf({
    kind: 'refused',
    pointer: stays,
    before: false,
    judgement: withApprovals(judgementNamed('credit-risk-3'), approvedBy('user:grace', null)),
    refusal: {
      format: refusalFormat,
      model: creditRisk,
      alias: production,
      blob: 'b'.repeat(40),
      commit: 'c'.repeat(40),
      why: 'gates',
      message: 'the gates did not pass: sex failed, laurel.approvals inconclusive',
      remedy: 'propose again with other evidence or another version',
      refusedAt: '2026-06-03T12:00:00.000Z',
    },
  });
}

const held: Pointer = { ...pointer, hold: 2 };

/** Every case that is looked at, by the name of its golden. */
export function liveCases(): Readonly<Record<string, readonly AliasResult[]>> {
  return {
    'live-applied': [applied()],
    'live-refused': [refusedResult()],
    'live-held': [
      resultOf(
        { kind: 'held', pointer: held, hold: 2, wanted: null },
        { pullRequest: pullRequestOf({ name: '#19' }), change: null },
      ),
    ],
    'live-rolled-back': [
      resultOf({ kind: 'applied', entry: { ...entry, kind: 'rollback' }, pointer: held, judgement: null }),
    ],
    'live-mixed': [
      applied(),
      resultOf({ kind: 'errored', pointer, judgement: judgementNamed('credit-risk-2') }),
      resultOf({
        kind: 'drift',
        pointer,
        drift: { kind: 'rewound', honoured: 'e'.repeat(40), ancestry: 'behind' },
      }),
      resultOf({
        kind: 'broken',
        error: new LaurelError({
          code: 'store-denied',
          message: 'access to s3://acme-models-prod/ml was denied',
          remedy: 'give the role of this job s3:GetObject on aliases/*',
        }),
      }),
      resultOf({ kind: 'in-sync', pointer: null }),
    ],
  };
}
