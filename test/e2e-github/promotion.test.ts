// The main job on GitHub, from a pull request to what serving reads.
import { describe, expect, it } from 'vitest';
import { Company } from './company.ts';

describe('a promotion', () => {
  it('is judged, approved, merged and live, and says so where people look', async () => {
    const company = await Company.found();
    await company.version(1, 0.75);
    const pull = await company.propose('version: 1\nreason: first\n');
    await company.settle();
    expect(company.verdict(pull)).toBe('action_required');
    expect(company.verdict(pull, 'laurel: credit-risk@production')).toBe('action_required');
    expect(company.comments(pull.number)).toHaveLength(1);
    await expect(company.by().merge(pull)).rejects.toThrow('laurel');

    await company.by(company.grace).review(pull, 'APPROVED');
    await company.settle();
    expect(company.verdict(pull)).toBe('success');
    expect(company.comments(pull.number)).toHaveLength(1);
    expect(await company.live()).toBeNull();

    const merged = await company.by().merge(pull);
    await company.settle();
    expect(await company.live()).toBe(1);
    expect(company.check(merged, 'laurel live')?.conclusion).toBe('success');
    const pointer = await company.pointer();
    expect(company.comments(pull.number).at(-1)).toContain(
      `credit-risk@production:1:${pointer?.entry ?? ''}`,
    );
    const deployment = [...company.models.deployments.values()].at(-1);
    expect(deployment).toMatchObject({ environment: 'models/credit-risk/production', production: true });
    expect(deployment?.statuses.at(-1)?.state).toBe('success');
  });
});
