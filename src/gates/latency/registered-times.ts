// Registered quantiles and counts beside the samples that they are said to be of: the samples are believed.
import type { SamplesRead } from '../../evidence/latency/read-samples.ts';
import { describeUnusable } from '../../evidence/predictions/unusable.ts';
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { hexOf } from '../../primitives/digest.ts';
import { type QuantileName, quantileNames, tokenMeasures } from '../../registry/documents/evaluation.ts';
import { attachCommand, inconclusive, nameOf, someOf } from '../checks.ts';
import type { Check } from '../gate.ts';
import { showApart, showNumber } from '../show-number.ts';
import { sampleQuantile } from './estimates.ts';
import { quantiles } from './measured-quantities.ts';
import type { LatencyReading, Timed } from './readings.ts';

/** Of the larger of both: what writing a number with fewer digits may be off by. */
const rounding = 1e-6;

export interface TrustInTimes {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/**
 * Of the candidate, a registered number that is not that of its samples fails whatever is judged, and samples that
 * cannot be read leave it undecided. Of the version that is live the samples count, and the rest is only said.
 */
export function trustInTimes(
  version: VersionEvidence,
  readings: readonly LatencyReading[],
  standing: 'candidate' | 'live',
): TrustInTimes {
  const unreadable = readings.flatMap((reading) => unreadableSamples(version, reading));
  const wrong = readings.flatMap((reading) => {
    const all = timedOf(reading).flatMap((said) => disagreements(said));
    return all.length === 0 ? [] : [{ reading, all }];
  });
  if (standing === 'candidate') {
    return { checks: [...unreadable, ...wrong.map(({ reading, all }) => disagreement(version, reading, all))], notes: [] }; // prettier-ignore
  }
  return {
    checks: unreadable,
    notes: wrong.map(({ all }) => `${nameOf(version)}: ${someOf(all, '; ')}; the samples count`),
  };
}

interface Said {
  readonly timed: Timed;
  readonly n: number;
  readonly quantilesMs: Readonly<Partial<Record<QuantileName, number>>>;
  readonly read: SamplesRead | undefined;
}

function timedOf({ source, latency }: LatencyReading): readonly Said[] {
  const whole: Said = {
    timed: 'request',
    n: latency.requests,
    quantilesMs: latency.quantilesMs,
    read: source.samples,
  };
  const ofTokens = tokenMeasures.flatMap((timed): Said[] => {
    const said = latency.tokens?.[timed];
    return said === undefined ? [] : [{ timed, ...said, read: source.tokenSamples?.[timed] }];
  });
  return [whole, ...ofTokens];
}

function unreadableSamples(version: VersionEvidence, reading: LatencyReading): readonly Check[] {
  return timedOf(reading).flatMap(({ timed, read }) => {
    if (read?.kind !== 'unusable') return [];
    const of = timed === 'request' ? 'latency' : timed;
    return [
      inconclusive(
        { subject: `samples of ${of} of ${nameOf(version)}`, limit: 'can be read' },
        describeUnusable(read),
        read.remedy ?? attachCommand(version, 'correct the file of samples'),
      ),
    ];
  });
}

/** `p99 is registered as 41, and its samples give 57.2: 16.2 too little`. */
function disagreements({ timed, n, quantilesMs, read }: Said): readonly string[] {
  if (read?.kind !== 'read') return [];
  const { milliseconds } = read;
  const of = timed === 'request' ? '' : `${timed} `;
  const counted =
    milliseconds.length === n
      ? []
      : [`${of}${timed === 'request' ? 'requests' : 'n'} is registered as ${n}, and there are ${milliseconds.length} samples`]; // prettier-ignore
  const wrong = quantileNames.flatMap((name) => {
    const [registered, given] = [quantilesMs[name], sampleQuantile(milliseconds, quantiles[name])];
    if (registered === undefined || given === undefined || isNear(registered, given)) return [];
    const [was, is] = showApart(registered, given);
    const by = `${showNumber(Math.abs(registered - given))} too ${registered > given ? 'much' : 'little'}`;
    return [`${of}${name} is registered as ${was}, and its samples give ${is}: ${by}`];
  });
  return [...counted, ...wrong];
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= rounding * Math.max(one, other);
}

function disagreement(version: VersionEvidence, { source }: LatencyReading, all: readonly string[]): Check {
  return {
    subject: `latency of ${nameOf(version)} as registered`,
    current: null,
    candidate: null,
    delta: null,
    limit: 'is that of its samples',
    verdict: 'failed',
    reason: `in evaluation ${hexOf(source.digest).slice(0, 12)}, ${someOf(all, '; ')}`,
    remedy: attachCommand(version, 'find out which is wrong, the numbers or the samples; evaluations are immutable, so register a new version'), // prettier-ignore
  };
}
