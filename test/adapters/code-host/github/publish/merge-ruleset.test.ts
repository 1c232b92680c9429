import { describe, expect, it } from 'vitest';
import {
  contentOf,
  mergeRuleset,
  rulesetSchema,
  type RulesetText,
} from '../../../../../src/adapters/code-host/github/merge-ruleset.ts';

const wanted: RulesetText = {
  name: 'laurel',
  branches: ['~DEFAULT_BRANCH'],
  enforcement: 'active',
  rules: [
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: { required_approving_review_count: 1, require_last_push_approval: true },
    },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'laurel' }] },
    },
  ],
};

function stored(given: {
  readonly enforcement?: string;
  readonly include?: readonly string[];
  readonly rules?: readonly unknown[];
}) {
  return rulesetSchema.parse({
    id: 1,
    enforcement: given.enforcement ?? 'active',
    conditions: { ref_name: { include: given.include ?? ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: given.rules ?? wanted.rules,
  });
}

const checksRule = (...checks: readonly unknown[]) => ({
  type: 'required_status_checks',
  parameters: { required_status_checks: checks },
});

describe('a ruleset that administrators have changed', () => {
  it('is what is wanted once it was merged', () => {
    const there = stored({});
    expect(mergeRuleset(there, wanted)).toEqual(contentOf(there));
  });

  it('keeps rules that Laurel knows nothing of', () => {
    const signatures = { type: 'required_signatures' };
    const { rules } = mergeRuleset(stored({ rules: [signatures] }), wanted);
    expect(rules).toEqual([signatures, ...wanted.rules]);
  });

  it('keeps the larger number of approvals and what is switched on', () => {
    const pulls = {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 3,
        require_last_push_approval: false,
        require_code_owner_review: true,
      },
    };
    const { rules } = mergeRuleset(stored({ rules: [pulls] }), wanted);
    expect(rules.find(({ type }) => type === 'pull_request')?.parameters).toEqual({
      required_approving_review_count: 3,
      require_last_push_approval: true,
      require_code_owner_review: true,
    });
  });

  it('keeps other required checks, and the app that laurel is pinned to', () => {
    const there = checksRule({ context: 'build' }, { context: 'laurel', integration_id: 7 });
    const { rules } = mergeRuleset(stored({ rules: [there] }), wanted);
    expect(rules[0]).toEqual(there);
  });

  it('pins laurel to the app that is wanted', () => {
    const pinned = { ...wanted, rules: [checksRule({ context: 'laurel', integration_id: 9 })] };
    const { rules } = mergeRuleset(stored({ rules: [checksRule({ context: 'laurel' })] }), pinned);
    expect(rules[0]).toEqual(checksRule({ context: 'laurel', integration_id: 9 }));
  });

  it('is switched on again, and for the branches that are wanted', () => {
    const there = stored({ enforcement: 'disabled', include: ['refs/heads/release'] });
    expect(mergeRuleset(there, wanted)).toMatchObject({
      enforcement: 'active',
      branches: ['refs/heads/release', '~DEFAULT_BRANCH'],
    });
  });
});
