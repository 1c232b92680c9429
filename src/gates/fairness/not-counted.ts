// Where nobody counted the groups of an attribute.
import type { Evidence } from '../../evidence/evidence.ts';
import { nearestName } from '../../primitives/nearest-name.ts';
import { attachCommand, exclusions, inconclusive, nameOf, onDemandedData } from '../checks.ts';
import { evaluationsOf } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { type Attribute, attributesIn } from './attributes.ts';

export function notCounted(
  { names, label }: Attribute,
  { split }: { readonly split?: string | undefined },
  evidence: Evidence,
): Check {
  const { candidate } = evidence;
  const known = evaluationsOf(candidate, split).flatMap(attributesIn);
  const near = names.length === 1 ? nearestName(label, known) : undefined;
  const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
  const measure = `measure ${nameOf(candidate)}${onDemandedData(evidence)}`;
  return inconclusive(
    { subject: `groups (${label})`, limit: 'were counted' },
    names.length === 1
      ? `no evaluation of ${nameOf(candidate)} counts groups of ${label}${hint}${exclusions(candidate)}`
      : `no evaluation of ${nameOf(candidate)} has predictions with decisions and with columns of ${names.join(' and ')}, and counts of one attribute at a time do not tell those of both${exclusions(candidate)}`,
    attachCommand(
      candidate,
      names.length === 1
        ? `${measure}, with tp, fp, tn and fn of each group of ${label}`
        : `${measure}, with predictions: that name prediction: and groups: [${names.join(', ')}] among their columns`,
    ),
  );
}
