// Every gate says what it demands before anything is measured, and nothing that was written is left out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindGate, gateNames } from '../../src/gates/all-gates.ts';
import type { GateExplanation } from '../../src/gates/explanation.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';

const policy = z.object({ gates: z.record(z.string(), z.looseObject({ gate: z.string() })) });

function explained(gate: string, written: unknown): GateExplanation {
  const bound = bindGate(gate, written);
  if (bound.ok) return bound.explain();
  throw new Error(bound.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

/** The examples on the gate's own page, as people write them. */
function examplesOf(gate: string): readonly Readonly<Record<string, unknown>>[] {
  const page = readFileSync(new URL(`../../gates/${gate}.md`, import.meta.url), 'utf8');
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
    Object.values(policy.parse(parseYaml(text, `${gate}.md`).value).gates).map(
      ({ gate: _, ...rest }) => rest,
    ),
  );
}

/** Every name, number and text that somebody wrote as a value. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

const textOf = ({ demands, needs, inconclusive }: GateExplanation): string =>
  [...demands.map(({ text }) => text), ...needs, ...inconclusive].join('\n');

describe.each(gateNames)('the explanation of %s', (gate) => {
  it.each(examplesOf(gate).map((written) => [JSON.stringify(written), written] as const))(
    'has sentences with all that is written in %s',
    (_, written) => {
      const explanation = explained(gate, written);
      for (const part of [explanation.demands, explanation.needs, explanation.inconclusive])
        expect(part.length).toBeGreaterThan(0);
      const text = textOf(explanation).toLowerCase();
      const unsaid = leavesOf(written).filter((leaf) => leaf !== 'all' && !text.includes(leaf.toLowerCase()));
      expect(unsaid).toEqual([]);
    },
  );

  it('has sentences that stand by themselves', () => {
    for (const written of examplesOf(gate)) {
      expect(textOf(explained(gate, written))).not.toMatch(/undefined|null|NaN|\[object|\.$| {2}/m);
    }
  });
});

describe('what is relative to the current version', () => {
  const relativeOf = (gate: string, written: unknown) =>
    explained(gate, written)
      .demands.filter(({ relative }) => relative)
      .map(({ text }) => text);

  it('is a margin, and never a bound', () => {
    expect(relativeOf('eval-threshold', { metric: 'auc', min: 0.7, max: 0.9 })).toEqual([]);
    expect(relativeOf('eval-threshold', { metric: 'auc', min: 0.7, worseThanCurrentBy: '2%' })).toEqual([
      'auc is not worse than that of the current version by more than 2% of its value',
    ]);
    expect(relativeOf('eval-threshold', { metric: 'all', slices: { region: 0.02 } })).toEqual([
      'no metric is worse than that of the current version by more than 0.02 in any slice by region',
    ]);
    expect(relativeOf('latency', { p99: { max: '5ms' }, errorRate: { max: '1%' } })).toEqual([]);
    expect(
      relativeOf('latency', {
        p99: { worseThanCurrentBy: '3ms' },
        throughput: { worseThanCurrentBy: '10%' },
      }),
    ).toEqual([
      'p99 is not above that of the current version by more than 3ms',
      'throughput is not below that of the current version by more than 10% of its value',
    ]);
  });

  it('is for a signature what callers do today', () => {
    expect(relativeOf('signature', { callers: 'json' })).toEqual([
      'it accepts all that callers of the current version send as JSON that the server casts',
      'it returns all that they read',
      'another chat template of a language model is a warning',
      'it accepts the input example of the current version, which is optional',
    ]);
  });

  it('asks for an evaluation of the current version, and only then', () => {
    const needs = (gate: string, written: unknown) => explained(gate, written).needs.join('\n');
    expect(needs('eval-threshold', { metric: 'auc', min: 0.7 })).not.toContain('current');
    expect(needs('eval-threshold', { metric: 'auc', worseThanCurrentBy: 0.1 })).toContain('current');
    expect(needs('latency', { p99: { max: '5ms' } })).not.toContain('current');
    expect(needs('latency', { p99: { worseThanCurrentBy: '5%' } })).toContain('current');
    const dp = 'demographicParityDifference';
    expect(needs('fairness', { attribute: 'sex', [dp]: { max: 0.1 } })).not.toContain('current');
    expect(needs('fairness', { attribute: 'sex', [dp]: { worseThanCurrentBy: 0.1 } })).toContain('current');
  });
});

describe('the people and requests that a gate needs', () => {
  it('are of each group, and of the labels that its rates are of', () => {
    const people = (written: object) =>
      explained('fairness', {
        attribute: 'sex',
        minPerGroup: 7,
        minPositives: 8,
        minNegatives: 9,
        ...written,
      }).needs[1];
    expect(people({ demographicParityRatio: { min: 0.8 } })).toBe('in each group at least 7 people');
    expect(people({ equalOpportunityRatio: { min: 0.8 } })).toBe(
      'in each group at least 7 people and 8 with a positive label',
    );
    expect(people({ equalizedOddsDifference: { max: 0.1 } })).toBe(
      'in each group at least 7 people, 8 with a positive label and 9 with a negative label',
    );
  });

  it('are those of each quantile, where the policy says no number', () => {
    expect(explained('latency', { p50: { max: '1ms' }, p99: { max: '5ms' } }).needs[1]).toBe(
      'at least 5 requests for p50 and 299 requests for p99',
    );
    expect(explained('latency', { p99: { max: '5ms' }, minRequests: 20 }).needs[1]).toBe(
      'at least 20 requests',
    );
  });
});
