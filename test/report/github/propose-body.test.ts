import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/report/fit-blocks.ts';
import { renderProposeBody } from '../../../src/report/github/propose-body.ts';
import { creditRisk, production } from '../../builders/documents.ts';
import { cases, checkedOf, context, judged, judgementNamed, manyAliases } from './cases.ts';

const proposed = { model: creditRisk, alias: production, reason: 'Boosted trees on the last two months' };

describe('the body of a promotion', () => {
  it('reads as it was looked at', async () => {
    const body = renderProposeBody(cases()['waiting'] ?? checkedOf([]), proposed, context);
    await expect(body).toMatchFileSnapshot('../../golden/report/github/propose-body.md');
  });

  it('begins with the reason, and pins what is reviewed', () => {
    const judgement = judgementNamed('credit-risk-2');
    const body = renderProposeBody(checkedOf([judged(judgement)]), proposed);
    expect(body).toMatch(/^> Boosted trees on the last two months\n/);
    expect(body).toContain(`the alias file pins the manifest \`${judgement.candidate?.manifest ?? ''}\``);
    expect(body).toContain('**How to merge:** review it, approve it');
  });

  it('tells what merges by itself, and claims no pin where there is none', () => {
    const body = renderProposeBody(cases()['passed-merges-itself'] ?? checkedOf([]), proposed);
    expect(body).toContain('It merges by itself');
    expect(body).not.toContain('**How to merge:**');
    expect(body).not.toContain('📌');
  });

  it('stays within its limit, and says where the branch does not change the alias', () => {
    const body = renderProposeBody(manyAliases(900), { ...proposed, reason: '# '.repeat(2_000) });
    expect(byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body).toContain('The branch leaves `credit-risk@production` as it is.');
  });
});
