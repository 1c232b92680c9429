// The page of the latency gate: what its worked examples say is what the gate says of the same samples.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindGate } from '../../src/gates/all-gates.ts';
import { parseYaml } from '../../src/primitives/yaml.ts';
import { judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceOfRuns, steps } from '../builders/latency.ts';

const page = readFileSync(new URL('../../gates/latency.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

/** The latency of a version of the example, as measured. */
function exampleOf(version: number): readonly number[] {
  const file = `../../examples/credit-risk/evaluations/credit-risk/v${version}/latency.csv`;
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map(Number);
}

const rows = [
  ['version 4, `p99: {max: 0.1ms}`', { p99: { max: '0.1ms' } }, [4], ['passed', 'passed', 'passed']],
  ['version 2, `p99: {max: 0.052ms}`', { p99: { max: '0.052ms' } }, [2], ['passed', 'inconclusive', 'passed']],
  ['version 4 against 2, `p99: {worseThanCurrentBy: 10%}`', { p99: { worseThanCurrentBy: '10%' } }, [4, 2], ['failed', 'failed', 'failed']],
  ['version 2, `throughput: {min: 100}`, measured once', { throughput: { min: 100 } }, [2], ['passed', 'inconclusive', 'inconclusive']],
] as const; // prettier-ignore

describe('the page of latency', () => {
  it.each(rows)('says of %s what the gate says', (words, demand, [candidate, current], verdicts) => {
    const evidence = evidenceOfRuns(
      [{ ms: exampleOf(candidate) }],
      current === undefined ? null : [{ ms: exampleOf(current) }],
    );
    const modes = ['point', 'confident-pass', 'confident-fail'];
    expect(modes.map((mode) => judgeWith('latency', { ...demand, mode })(evidence).verdict)).toEqual(verdicts); // prettier-ignore
    const row = page
      .slice(page.indexOf(`| ${words} |`))
      .split(' | ')
      .slice(1, 4);
    expect(row.map((cell) => cell.split(/[ :|]/)[0])).toEqual(verdicts);
  });

  it('has the numbers of those samples', () => {
    const p99 = (version: number) =>
      onlyCheck(judgeWith('latency', { p99: { max: '1ms' } })(evidenceOfRuns([{ ms: exampleOf(version) }])))
        .inference;
    expect(p99(2)).toMatchObject({ estimate: 0.05, low: 0.044, high: 0.059 });
    expect(p99(4)).toMatchObject({ estimate: 0.084, low: 0.082, high: 0.093 });
    expect(page).toContain('p99 0.05 ms, order statistics 0.044 to 0.059');
    expect(page).toContain('0.084 ms, 0.082 to 0.093');
    const more = onlyCheck(
      judgeWith('latency', { mode: 'confident-pass', p99: { worseThanCurrentBy: '10%' } })(
        evidenceOfRuns([{ ms: exampleOf(4) }], [{ ms: exampleOf(2) }]),
      ),
    ).inference;
    expect(more).toMatchObject({ estimate: expect.closeTo(0.034, 9), limit: expect.closeTo(0.005, 9) });
    // Other digests are other draws, so the last digit of the page is not held.
    expect(more?.low).toBeGreaterThan(0.023);
    expect(more?.low).toBeLessThan(0.026);
  });

  it('has the numbers of three repeats that disagree', () => {
    const runs = [100, 110, 90].map((top) => ({ ms: steps(1, top, 1_000) }));
    const check = onlyCheck(judgeWith('latency', { mode: 'confident-pass', p99: { max: '1s' } })(evidenceOfRuns(runs))); // prettier-ignore
    const { estimate = 0, high = 0 } = check.inference ?? {};
    expect([estimate.toFixed(1), (high - estimate).toFixed(1)]).toEqual(['99.0', '16.7']);
    expect(page).toContain('89.1, 99 and 108.9 ms have a mean of 99 ± 16.7');
  });

  it('has examples whose explanation leaves out nothing', () => {
    const text = readFileSync(new URL('../../gates/latency.md', import.meta.url), 'utf8');
    const policy = z.object({ gates: z.record(z.string(), z.looseObject({ gate: z.string() })) });
    const examples = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, yaml = '']) =>
      Object.values(policy.parse(parseYaml(yaml, 'latency.md').value).gates),
    );
    expect(examples).toHaveLength(3);
    for (const { gate, ...written } of examples) {
      const bound = bindGate(gate, written);
      if (!bound.ok) throw new Error(bound.issues.map(({ message }) => message).join());
      const { demands, needs, inconclusive } = bound.explain();
      const said = [...demands.map((each) => each.text), ...needs, ...inconclusive].join('\n').toLowerCase();
      expect(leavesOf(written).filter((leaf) => !said.includes(leaf.toLowerCase()))).toEqual([]);
      expect(said).not.toMatch(/undefined|null|nan|\[object|\.$| {2}/m);
      for (const plan of bound.planSample({ live: [] })) {
        expect([plan.demand, plan.assumed, ...plan.notes].join('\n')).not.toMatch(/NaN|undefined|Infinity/);
        for (const n of [plan.toPass, plan.toFail]) expect(Number.isSafeInteger(n)).toBe(true);
      }
    }
  });
});

function leavesOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)]; // prettier-ignore
}
