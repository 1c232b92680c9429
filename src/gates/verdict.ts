// Verdicts and their fold: the worst counts, and nothing that is missing ever passes.

/** `inconclusive`: evidence missing or too weak. `errored`: we broke. `waived`: by name, with reason and expiry. */
export const verdicts = ['passed', 'waived', 'inconclusive', 'failed', 'errored'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether a promotion may go on. */
export function isPassing(verdict: Verdict): boolean {
  return verdict === 'passed' || verdict === 'waived';
}

/**
 * The worst of `all`, in the order passed < waived < inconclusive < failed < errored; free of order and
 * monotone. Of nothing it is `inconclusive`: a promotion that no gate judged was not judged.
 */
export function foldVerdicts<Kind extends Verdict>(all: readonly Kind[]): Kind | 'inconclusive' {
  return (
    all.reduce<Kind | undefined>(
      (worst, next) => (worst === undefined ? next : worse(worst, next)),
      undefined,
    ) ?? 'inconclusive'
  );
}

function worse<Kind extends Verdict>(a: Kind, b: Kind): Kind {
  return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
}
