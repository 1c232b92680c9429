// Reports of decisions that were taken for real: the example's models, promoted and refused.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as check } from '../../../src/apps/cli/commands/check.ts';
import { run as propose } from '../../../src/apps/cli/commands/propose.ts';
import { run as report } from '../../../src/apps/cli/commands/report.ts';
import { run as rollback } from '../../../src/apps/cli/commands/rollback.ts';
import { glyphsOf } from '../../../src/apps/cli/glyphs-of.ts';
import { reportFormat } from '../../../src/promotion/judgement.ts';
import { asciiGlyphs, unicodeGlyphs } from '../../../src/report/pictures/glyphs.ts';
import { PolicyWorld, production } from './policy-world.ts';

/** Its own, so that what the example demands may change. */
const policy = {
  'gates/credit-risk.yaml': [
    'evidence: { dataset: credit-holdout }',
    'gates:',
    '  auc: { gate: eval-threshold, metric: auc, min: 0.70, worseThanCurrentBy: 0.002 }',
    '  sex: { gate: fairness, attribute: sex, equalizedOddsDifference: { max: 0.10 }, minPerGroup: 100 }',
    '',
  ].join('\n'),
};
const namedDigest = /report (sha256:[0-9a-f]{64})/;

describe('laurel report', () => {
  let company: PolicyWorld;
  const told = async (options = {}, args: readonly string[] = [production]) =>
    company.world.laurel(report, args, options);

  /** 1 and 2 went live, 3 was refused, and 1 came back by a rollback. */
  beforeEach(async () => {
    company = await PolicyWorld.open([1, 2, 3], policy);
    for (const version of [1, 2, 3]) await company.promote(version);
    await company.world.laurel(rollback, [production], { reason: 'complaints' });
  });

  it('prints the newest decision that gates judged, that of a generation, of a refusal, or of a digest', async () => {
    const newest = await told();
    expect(newest).toMatchObject({ code: 0, err: '' });
    expect(newest.out).toMatch(/^✓ credit-risk@production 1 → 2 {2}PASSED\n/);
    expect(newest.out).toMatch(/\njudged at \S+Z, decided promoted, generation 2, report sha256:[0-9a-f]{64}\n$/);
    expect((await told({ generation: '1' })).out).toMatch(/first promotion, to 1 {2}PASSED/);
    const refused = await told({ refused: true });
    expect(refused).toMatchObject({ code: 0, err: '' });
    expect(refused.out).toMatch(/^✗ credit-risk@production 2 → 3 {2}BLOCKED: 1 failed/);
    expect(refused.out).toContain('decided refused, report sha256:');
    const digest = namedDigest.exec(refused.out)?.[1] ?? '';
    expect((await told({ digest })).out).toMatch(/^✗ credit-risk@production 2 → 3/);
    expect(await company.world.json(report, [production], { refused: true })).toMatchObject({
      model: 'credit-risk',
      alias: 'production',
      decision: 'refused',
      generation: null,
      report: digest,
      judgement: { format: reportFormat, outcome: 'failed', candidate: { version: 3 } },
    });
    const { out } = await told({ refused: true, markdown: true });
    expect(out).toMatch(/^## ❌ `credit-risk@production` 2 → 3: BLOCKED: 1 failed\n/);
    expect(out).toContain('| ❌\u00a0failed | sex |');
    expect(out).toMatch(/<sub>judged at `\S+Z` · decided `refused` · report `sha256:/);
  });

  it('writes the page beside what it prints, in place of what was there, and that of a check as well', async () => {
    const file = company.world.write('out/page.html', 'old');
    const { code, out, err } = await told({ html: file });
    expect({ code, err }).toEqual({ code: 0, err: `page written to ${file}\n` });
    expect(out).toMatch(/^✓ credit-risk@production/);
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(/^<!doctype html>\n/);
    expect(html).toContain('<title>credit-risk@production 1 → 2</title>');
    expect(html).toContain('<dt>generation</dt><dd><code>2</code></dd>');
    await told({ html: file });
    expect(readFileSync(file, 'utf8')).toBe(html);
    await company.world.laurel(propose, ['credit-risk@staging'], { version: '1', reason: 'try' });
    const branch = 'laurel/promote/credit-risk/staging/1';
    const checked = await company.world.laurel(check, [branch], { html: file });
    expect(checked).toMatchObject({ code: 0, err: `page written to ${file}\n` });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain(`<h1>What merging ${branch} would do</h1>`);
    expect(page).toContain('<h2>credit-risk@staging first promotion, to 1</h2>');
    expect(page).toContain('<dt>by the policy of</dt>');
  });

  it('says what is wrong, and what to do about it', async () => {
    const own = namedDigest.exec((await told()).out)?.[1] ?? '';
    const cases: readonly (readonly [options: object, args: readonly string[], code: number, message: string])[] = [
      [{ generation: '9' }, [production], 4, 'no generation 9'],
      [{ generation: '3' }, [production], 4, 'is a rollback, which no gate judged'],
      [{ digest: `sha256:${'0'.repeat(64)}` }, [production], 4, 'no report'],
      [{ digest: own }, ['credit-risk@staging'], 4, 'is of credit-risk@production, not of credit-risk@staging'],
      [{}, ['credit-risk@staging'], 4, 'nothing was ever promoted'],
      [{ refused: true }, ['credit-risk@staging'], 4, 'was ever refused'],
      [{}, ['credit-risk'], 2, 'is not an alias'],
      [{ generation: 'two' }, [production], 2, 'not a generation'],
      [{ digest: 'sha256:ab' }, [production], 2, 'not a digest'],
      [{ generation: '1', refused: true }, [production], 2, 'each name one report'],
      [{ html: '/dev/null/page.html' }, [production], 2, 'cannot be written'],
    ];
    for (const [options, args, code, message] of cases) {
      const ended = await told(options, args);
      expect(ended).toMatchObject({ code, out: '' });
      expect(ended.err).toContain(message);
      expect(ended.err).toContain('→ ');
    }
  });
}); // prettier-ignore

describe('what pictures are drawn with', () => {
  it.each([
    [{}, unicodeGlyphs],
    [{ LANG: 'en_GB.UTF-8' }, unicodeGlyphs],
    [{ LANG: 'C.utf8' }, unicodeGlyphs],
    [{ LANG: 'C' }, asciiGlyphs],
    [{ LANG: 'de_DE.ISO-8859-1' }, asciiGlyphs],
    [{ LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }, asciiGlyphs],
    [{ LC_ALL: '', LC_CTYPE: 'en_GB.UTF-8', LANG: 'C', NO_COLOR: '1' }, unicodeGlyphs],
  ])('is what the locale %j can show', (env, glyphs) => {
    expect(glyphsOf(env)).toBe(glyphs);
  });
});
