// What a judgement rested on, as one digest: whether anything changed since can be told without judging again.
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import type { Evidence, VersionEvidence } from './evidence.ts';

/**
 * The digest of everything that gates could see: manifests, evaluations, consumers and problems, whatever the order in
 * which they were gathered, and not when.
 */
export function evidenceFingerprint({ candidate, current, previous, consumers, dataset }: Evidence): Digest {
  return digestOf(
    canonicalBytes({
      candidate: seen(candidate),
      current: current.kind === 'none' ? null : seen(current),
      dataset: dataset ?? null,
      ...(previous === undefined ? {} : { previous: previous.map(seen) }),
      ...(consumers === undefined || consumers.length === 0
        ? {}
        : { consumers: consumers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    }),
  );
}

function seen({ model, version, manifestDigest, evaluations, problems, inputExample }: VersionEvidence) {
  return {
    model,
    version,
    manifest: manifestDigest,
    evaluations: evaluations.map(({ digest }) => digest).toSorted(),
    problems: [
      ...problems.map(({ key, kind }) => `${key} ${kind}`),
      ...unusableFiles(evaluations),
      ...(inputExample?.kind === 'unusable' ? [`${inputExample.path} ${inputExample.reason}`] : []),
    ].toSorted(),
  };
}

/** Files that could not be read: an evaluation names what they should be, not what they are now. */
function unusableFiles(evaluations: VersionEvidence['evaluations']): readonly string[] {
  return evaluations.flatMap(({ digest, predictions, samples, tokenSamples = {} }) =>
    [predictions, samples, ...Object.values(tokenSamples)].flatMap((read) =>
      read?.kind === 'unusable' ? [`${digest} ${read.code}`] : [],
    ),
  );
}
