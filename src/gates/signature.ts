// The signature gate: the candidate accepts all that the current version's callers send and returns what they read.
import { z } from 'zod';
import type { Evidence, VersionEvidence } from '../evidence/evidence.ts';
import { inconclusive, judgementOf, nameOf } from './checks.ts';
import { liveVersion } from './comparable.ts';
import type { Check, Gate } from './gate.ts';
import { templateChanges } from './signature/compare-language-models.ts';
import { judgeConsumers, type ReadConsumer } from './signature/consumers.ts';
import { judgeDifferences } from './signature/difference-checks.ts';
import { judgeExamples } from './signature/example-checks.ts';
import { explainSignature } from './signature/explain.ts';
import { callerKinds } from './signature/scalar-types.ts';

const parameters = z.strictObject({
  callers: z
    .enum(callerKinds)
    .default('dataframe')
    .describe(
      'How callers send their data: as typed DataFrame columns, as JSON that is cast to the schema, or as token ids.',
    ),
  breaking: z
    .enum(['all', 'consumers'])
    .default('all')
    .describe('Which breaking differences fail: all of them, or those that a declared consumer notices.'),
  chatTemplate: z
    .enum(templateChanges)
    .default('warning')
    .describe('What another chat template of a language model is.'),
  inputExample: z
    .enum(['optional', 'required'])
    .default('optional')
    .describe('Whether both versions must carry an input example.'),
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
  needs: () => ({ inputExample: true, consumers: true }),
  explain: explainSignature,
  planSample: () => [],
  judge: (written, evidence) => {
    const { candidate } = evidence;
    if (candidate.manifest.signature === undefined) return judgementOf([candidateWithout(candidate)]);
    const current = liveVersion(evidence);
    const known = current?.manifest.signature === undefined ? null : current;
    const parts = [
      compared(written, evidence, current),
      judgeConsumers({ consumers: evidence.consumers ?? [], candidate, current: known, callers: written.callers }), // prettier-ignore
      judgeExamples({ candidate, current: known, callers: written.callers, demand: written.inputExample }),
    ];
    return judgementOf(
      parts.flatMap(({ checks }) => checks),
      parts.flatMap(({ notes }) => notes),
    );
  },
};

/** Checks and notes of one part of the gate. */
interface Part {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

function compared(written: SignatureParameters, evidence: Evidence, current: VersionEvidence | null): Part {
  if (current === null) return firstPromotion(evidence);
  if (current.manifest.signature === undefined) return { checks: [currentWithout(current)], notes: [] };
  const consumers = (evidence.consumers ?? []).filter((each): each is ReadConsumer => each.kind === 'read');
  // A file that nobody can read may be of whoever notices.
  const isWhole = consumers.length > 0 && consumers.length === evidence.consumers?.length;
  const byConsumers = written.breaking === 'consumers';
  const part = judgeDifferences({
    whole,
    before: { version: current, signature: current.manifest.signature },
    after: evidence.candidate.manifest.signature ?? current.manifest.signature,
    calling: written,
    consumers,
    onlyNoticed: byConsumers && isWhole,
  });
  const unused = byConsumers && !isWhole ? ['breaking: consumers asks for consumers that can be read, and there are none or not all can: every breaking difference counts'] : []; // prettier-ignore
  return { checks: part.checks, notes: [...part.notes, ...unused] };
}

function firstPromotion({ candidate }: Evidence): Part {
  const isSilent = candidate.manifest.signature?.outputs === null;
  return {
    checks: [{ ...whole, verdict: 'passed', reason: 'first promotion: there is no current version to compare with, and it has a signature' }], // prettier-ignore
    notes: isSilent
      ? ['the signature does not say what is returned: the next promotion will have nothing to compare with']
      : [],
  };
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
