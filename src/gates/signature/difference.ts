// A difference between two signatures: what it is, where, and what it means to the callers there are.

/** From harmless to harmful; `unknown` where nothing can be proven. */
const severities = ['compatible', 'warning', 'unknown', 'breaking'] as const;
export type Severity = (typeof severities)[number];

export interface Difference {
  /** Names the rule, e.g. `input-column-added-required`; the page of the gate explains each. */
  readonly rule: string;
  /** Where in the signature, e.g. `inputs.message.role`, `inputs.tags[]`, `outputs[0]`. */
  readonly path: string;
  /** As the current version declares it; `null` where it does not. */
  readonly before: string | null;
  readonly after: string | null;
  readonly severity: Severity;
  /** What it means, as a sentence without subject: `callers do not send it, and it is required`. */
  readonly meaning: string;
}

/** What a whole comparison amounts to. */
export type Classification = 'identical' | Severity;

export function classify(differences: readonly Difference[]): Classification {
  return differences.reduce<Classification>((worst, { severity }) => {
    if (worst === 'identical') return severity;
    return severities.indexOf(severity) > severities.indexOf(worst) ? severity : worst;
  }, 'identical');
}

/** `inputs.AGE: callers … (long → double) [input-type-changed]`. */
export function describeDifference({ path, meaning, before, after, rule }: Difference): string {
  return `${path}: ${meaning} (${before ?? 'absent'} → ${after ?? 'absent'}) [${rule}]`;
}
