// laurel policy power <alias>: what sample each gate needs, before anybody collects it.
import type { Expected } from '../../../gates/sampling.ts';
import { effectivePolicy } from '../../../policy/normalize.ts';
import type { BoundGate } from '../../../policy/effective-policy.ts';
import { parseShare } from '../../../primitives/duration.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { nearestName } from '../../../primitives/nearest-name.ts';
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { readLiveVersion } from '../live-version.ts';
import { requestForAlias, requirePolicy } from '../policy-alias.ts';
import { governingPolicy, namedPolicy } from '../policy-source.ts';
import { powerJson, renderPower } from '../render/policy-power.ts';

interface Options {
  readonly policy?: string;
  readonly rate?: readonly string[];
  readonly positives?: string;
  readonly disagreement?: string;
}

export async function run(
  context: CommandContext,
  [reference = '']: readonly string[],
  options: Options = {},
): Promise<number> {
  const { model, alias } = parseAliasReference(reference);
  const shares = {
    positives: shareOf('--positives', options.positives),
    disagreement: shareOf('--disagreement', options.disagreement),
  };
  const source =
    options.policy === undefined
      ? await governingPolicy(context)
      : await namedPolicy(context, options.policy);
  const found = effectivePolicy(await requestForAlias(source, model, alias));
  const policy = requirePolicy(found.ok ? { ok: true, value: found.policy } : found);
  const rates = ratesOf(options.rate ?? [], policy.gates);
  const live = await readLiveVersion(context, model, alias, policy.evidence);
  const measured =
    live.kind === 'live'
      ? live.evaluations.flatMap(({ evaluation, excluded }) => (excluded === null ? [evaluation] : []))
      : [];
  const gates = policy.gates.map((gate) => {
    const expected: Expected = { ...shares, rate: rates.get(gate.id), live: measured };
    return { id: gate.id, gate: gate.gate, plans: gate.planSample(expected) };
  });
  const page = { policy, place: source.place, live, gates };
  context.console.result(powerJson(page), renderPower(page, context.console.paint));
  return exitCodes.ok;
}

/** `auc=0.78`, by gate id. @throws LaurelError `usage`. */
function ratesOf(given: readonly string[], gates: readonly BoundGate[]): ReadonlyMap<string, number> {
  return new Map(
    given.map((text) => {
      const [, id = '', number = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      const rate = parseShare(number) ?? (number.trim() === '' ? Number.NaN : Number(number));
      if (!Number.isFinite(rate)) {
        throw new LaurelError({
          code: 'usage',
          message: `not a rate: ${JSON.stringify(text.slice(0, 80))}`,
          remedy: 'write the id of a gate and what is expected, as in --rate auc=0.78 or --rate p99=99.5%',
        });
      }
      const ids = gates.map((gate) => gate.id);
      if (!ids.includes(id)) throw unknownGate(id, ids);
      return [id, rate] as const;
    }),
  );
}

function unknownGate(id: string, ids: readonly string[]): LaurelError {
  const near = nearestName(id, ids);
  return new LaurelError({
    code: 'usage',
    message: `there is no gate ${JSON.stringify(id.slice(0, 80))} in this policy`,
    remedy: near === undefined ? `name one of ${ids.join(', ')}` : `did you mean ${near}?`,
  });
}

function shareOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = parseShare(text) ?? (text.trim() === '' ? Number.NaN : Number(text));
  if (share >= 0 && share <= 1) return share;
  throw new LaurelError({
    code: 'usage',
    message: `${option} is no share: ${JSON.stringify(text.slice(0, 80))}`,
    remedy: 'write a number from 0 to 1, or a percentage such as 5%',
  });
}
