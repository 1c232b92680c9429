// Reports larger than everything that GitHub takes: posted all the same, with the verdict first, cut in numbers.
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { evaluationKey } from '../../src/registry/keys.ts';
import { evaluationOf, metricOf } from '../builders/documents.ts';
import { sliceOf } from '../builders/evidence.ts';
import type { CheckRun } from '../github/model/checks.ts';
import { maxSummaryBytes } from '../github/actions/runner/run-step.ts';
import { Company } from './company.ts';
import { onlyReport, resultOf } from './judging.ts';

const aliases = Array.from({ length: 200 }, (_, index) => `slot-${String(index).padStart(3, '0')}`);
/** 25 of them ask for the version that fails. */
const isBlocked = (index: number): boolean => index % 8 === 7;

const manyAliases = `description: One slot for each customer
owner: ["user:ada"]
tier: low
aliases: {${aliases.map((alias) => `${alias}: {}`).join(', ')}}
`;

function bytesOf(text: string | null | undefined): number {
  return Buffer.byteLength(text ?? '');
}

/** Every fold that opens is closed, in the parts that GitHub renders by themselves. */
function unbalanced(texts: readonly (string | null | undefined)[]): string[] {
  const count = (text: string, tag: string): number => text.split(tag).length - 1;
  return texts.flatMap((each) => {
    const text = each ?? '';
    return count(text, '<details>') === count(text, '</details>') ? [] : [text];
  });
}

function ownRuns(company: Company): CheckRun[] {
  return [...company.models.checkRuns.values()].filter(({ ofJob }) => ofJob !== true);
}

describe('a pull request of 200 aliases', () => {
  it('is judged whole: 20 runs of their own for what is blocked, the rest in the one that counts', async () => {
    const company = await Company.found({ files: { 'models/credit-risk.yaml': manyAliases } });
    await company.version(1, 0.6);
    await company.version(2, 0.8);
    const files = aliases.map((alias, index) => [
      `aliases/credit-risk/${alias}.yaml`,
      `version: ${isBlocked(index) ? 1 : 2}\nreason: All of them\n`,
    ]);
    await company.by().push('many', Object.fromEntries(files));
    const pull = await company.by().openPullRequest({ head: 'many' });
    const report = onlyReport(await company.settle());
    expect([report.exitCode, report.outputs.get('passed')]).toEqual([0, 'false']);

    const [whole, ...own] = ownRuns(company);
    const blocked = aliases.filter((_, index) => isBlocked(index));
    expect(whole).toMatchObject({
      name: 'laurel',
      conclusion: 'failure',
      title: '25 of 200 promotions blocked',
    });
    expect(own.map(({ name, conclusion }) => [name, conclusion])).toEqual(
      blocked.slice(0, 20).map((alias) => [`laurel: credit-risk@${alias}`, 'failure']),
    );
    for (const alias of blocked) expect(whole?.summary).toContain(`\`credit-risk@${alias}\``);
    expect(whole?.summary).toMatch(/The other 175 pass/);
    expect(whole?.summary).toMatch(/Each of 20 aliases has a check run of its own.*180 more are here only/);
    expect(whole?.summary).toMatch(/\d+ more places are not marked in the files/);
    expect(whole?.text).toMatch(/160 more aliases are counted above and not told in detail here/);
    expect(whole?.annotations).toHaveLength(50);

    const [comment = ''] = company.comments(pull.number);
    expect(bytesOf(comment)).toBeLessThanOrEqual(65_535);
    expect(comment).toMatch(/^.*\n.*\n## ❌ 25 of 200 promotions blocked/);
    expect(comment).toMatch(/\d+ parts of this report were left out for length/);
    expect(pull.reviewComments).toHaveLength(10);
    expect(bytesOf(report.summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(unbalanced([comment, report.summary, whole?.summary, whole?.text])).toEqual([]);
    expect(resultOf(report)[0]?.check?.aliases).toHaveLength(200);
  });
});

describe('a promotion judged on 3,000 rows', () => {
  it('shows the one that fails first, cuts the table in numbers, and hands on the verdict', async () => {
    const gate = '{gate: eval-threshold, metric: auc, min: 0.7, slices: {region: 0.02}}';
    const company = await Company.found({ files: { 'gates/auc.yaml': `gates:\n  auc: ${gate}\n` } });
    await measure(company, await company.version(1), null);
    await measure(company, await company.version(2), 2_999);
    const first = await company.propose('version: 1\nreason: first\n', 'staging');
    await company.settle();
    await company.by().merge(first);
    await company.settle();

    const pull = await company.propose('version: 2\nreason: next\n', 'staging');
    const report = onlyReport(await company.settle());
    expect(company.verdict(pull)).toBe('failure');
    const own = company.check(pull.head.sha, 'laurel: credit-risk@staging');
    for (const text of [own?.text, company.check(pull.head.sha)?.text]) {
      expect(bytesOf(text)).toBeLessThanOrEqual(65_535);
      expect(text?.split('\n')[2]).toMatch(/failed \|.*region-2999.*\| 0\.75 \| 0\.5 \|/);
      expect(text).toMatch(/\n\n2[\d]{3} more rows of the table were left out for length/);
    }
    expect(own?.annotations[0]?.message).toContain('region=region-2999: 0.5 against 0.75');
    const [comment = ''] = company.comments(pull.number);
    expect(bytesOf(comment)).toBeLessThanOrEqual(65_535);
    expect(comment).toContain('Gate **auc** failed: auc where region=region-2999');
    expect(bytesOf(report.summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(unbalanced([comment, report.summary, own?.text])).toEqual([]);
    expect(report.outputs.get('passed')).toBe('false');
  });
});

/** An AUC in each of 3,000 regions, far too low in one of them. */
async function measure(company: Company, manifest: Manifest, bad: number | null): Promise<void> {
  const slices = Array.from({ length: 3_000 }, (_, index) =>
    sliceOf('region', `region-${String(index).padStart(4, '0')}`, index === bad ? 0.5 : 0.75),
  );
  const { bytes, digest } = seal(evaluationOf(manifest, { metrics: [metricOf('auc', 0.75)], slices }));
  await company.store.create(evaluationKey(manifest.model, manifest.version, digest), bytes);
}
