// The signature gate: the candidate accepts all that the current version's callers send and returns what they read.
import { z } from 'zod';
import type { VersionEvidence } from '../evidence/evidence.ts';
import type { Signature } from '../registry/documents/signature.ts';
import { inconclusive, judgementOf, nameOf } from './checks.ts';
import { liveVersion } from './comparable.ts';
import type { Check, Gate, GateJudgement } from './gate.ts';
import { compareSignatures } from './signature/compare-signatures.ts';
import { explainSignature } from './signature/explain.ts';
import { describeDifference, type Difference } from './signature/difference.ts';
import { callerKinds } from './signature/scalar-types.ts';

const parameters = z.strictObject({
  callers: z
    .enum(callerKinds)
    .default('dataframe')
    .describe(
      'How callers send their data: as typed DataFrame columns, or as JSON that is cast to the schema.',
    ),
});

export type SignatureParameters = z.output<typeof parameters>;

const whole = {
  subject: 'signature',
  current: null,
  candidate: null,
  delta: null,
  limit: 'takes what callers send, returns what they read',
};

export const signature: Gate<SignatureParameters> = {
  name: 'signature',
  summary: 'The candidate accepts all that callers of the current version send and returns what they read.',
  parameters,
  needs: () => ({}),
  explain: explainSignature,
  planSample: () => [],
  judge: ({ callers }, evidence) => {
    const { candidate } = evidence;
    const next = candidate.manifest.signature;
    if (next === undefined) return judgementOf([candidateWithout(candidate)]);
    const current = liveVersion(evidence);
    if (current === null) return firstPromotion(next);
    const before = current.manifest.signature;
    if (before === undefined) return judgementOf([currentWithout(current)]);
    const { classification, differences } = compareSignatures(before, next, callers);
    const decisive = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown');
    const notes = differences.filter((each) => !decisive.includes(each)).map((each) => noteOf(each));
    if (decisive.length > 0) {
      return judgementOf(
        decisive.map((each) => checkOf(each)),
        notes,
      );
    }
    const reason =
      classification === 'identical'
        ? `identical to the signature of ${nameOf(current)}`
        : `${classification === 'warning' ? 'compatible, with warnings' : 'compatible'}: ${differences.length} difference(s) that do not break callers of ${nameOf(current)}`;
    return judgementOf([{ ...whole, verdict: 'passed', reason }], notes);
  },
};

function firstPromotion({ outputs }: Signature): GateJudgement {
  return judgementOf(
    [{ ...whole, verdict: 'passed', reason: 'first promotion: there are no callers yet, and it has a signature' }], // prettier-ignore
    outputs === null
      ? ['the signature does not say what is returned: the next promotion will have nothing to compare with']
      : [],
  );
}

function checkOf(difference: Difference): Check {
  const row = {
    ...whole,
    subject: `signature ${difference.path}`,
    reason: describeDifference(difference),
  };
  if (difference.severity === 'unknown') {
    return {
      ...row,
      verdict: 'inconclusive',
      remedy:
        'register both versions with a signature that states its outputs, or waive this gate by name once',
    };
  }
  return {
    ...row,
    verdict: 'failed',
    remedy: 'keep to what callers rely on, or change the callers first and waive this gate by name with a reason', // prettier-ignore
  };
}

function noteOf(difference: Difference): string {
  return `${difference.severity}: ${describeDifference(difference)}`;
}

function candidateWithout(candidate: VersionEvidence): Check {
  return inconclusive(
    whole,
    `${nameOf(candidate)} has no signature`,
    'register it again with a signature: an MLmodel file with one, an ONNX file, or a signature.json beside the artifacts',
  );
}

function currentWithout(current: VersionEvidence): Check {
  return inconclusive(
    whole,
    `${nameOf(current)}, the current version, has no signature, so nothing is known of what its callers send and read`,
    'waive this gate by name for this one promotion; from then on there is a signature to compare with',
  );
}
