import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLevel, protectionLevel } from '../../../src/policy/github/protection-level.ts';
import {
  actionsAppId,
  type BranchGuards,
  compareGuards,
  laurelRuleset,
} from '../../../src/policy/github/ruleset.ts';

const wanted = { appId: actionsAppId, approvals: 1, mergeQueue: false, branch: null };
const guarded: BranchGuards = {
  requiredChecks: [{ name: 'laurel', appId: actionsAppId }],
  requiredWorkflows: [],
  strict: true,
  requiresPullRequest: true,
  reviews: { approvals: 1, codeOwners: true, lastPush: true, dismissStale: true },
  mergeQueue: false,
  blocksForcePushes: true,
  blocksDeletion: true,
  bypasses: [],
};
const missing = (guards: BranchGuards, options = wanted): readonly string[] =>
  compareGuards(guards, options).flatMap(({ name, met }) => (met ? [] : [name]));

describe('what guards a branch', () => {
  it('is enough where all of it holds', () => {
    expect(missing(guarded)).toEqual([]);
  });

  it.each<[string[], Partial<BranchGuards>]>([
    [['check', 'source'], { requiredChecks: [] }],
    [['check', 'source'], { requiredChecks: [{ name: 'laurel: x@y', appId: actionsAppId }] }],
    [['source'], { requiredChecks: [{ name: 'laurel', appId: null }] }],
    [['source'], { requiredChecks: [{ name: 'laurel', appId: 7 }] }],
    [['up to date'], { strict: false }],
    [[], { strict: false, mergeQueue: true }],
    [['pull request'], { requiresPullRequest: false }],
    [['approvals'], { reviews: { ...guarded.reviews, approvals: 0 } }],
    [['code owners'], { reviews: { ...guarded.reviews, codeOwners: false } }],
    [['last push'], { reviews: { ...guarded.reviews, lastPush: false } }],
    [['stale reviews'], { reviews: { ...guarded.reviews, dismissStale: false } }],
    [['force pushes'], { blocksForcePushes: false }],
    [['deletion'], { blocksDeletion: false }],
    [['bypass'], { bypasses: ['Team 7'] }],
  ])('lacks %j with %j', (names, change) => {
    expect(missing({ ...guarded, ...change })).toEqual(names);
  });

  it('lacks a queue only where one is wanted', () => {
    expect(missing(guarded, { ...wanted, mergeQueue: true })).toEqual(['merge queue']);
  });

  it('never becomes less by one more required check', () => {
    const check = fc.record({
      name: fc.constantFrom('laurel', 'ci'),
      appId: fc.constantFrom(null, 7, actionsAppId),
    });
    fc.assert(
      fc.property(fc.array(check), check, (requiredChecks, more) => {
        const before = missing({ ...guarded, requiredChecks });
        for (const name of missing({ ...guarded, requiredChecks: [...requiredChecks, more] }))
          expect(before).toContain(name);
      }),
    );
  });
});

describe('who gets past the check', () => {
  const workflow = { path: '.github/workflows/laurel-check.yml', commit: 'a'.repeat(40) };

  it.each<[string, Partial<BranchGuards>]>([
    ['none', { requiredChecks: [] }],
    ['none', { requiredChecks: [{ name: 'ci', appId: 7 }] }],
    ['anyone', { requiredChecks: [{ name: 'laurel', appId: null }] }],
    ['workflows', { requiredChecks: guarded.requiredChecks }],
    ['workflows', { requiredChecks: [{ name: 'laurel', appId: null }, ...guarded.requiredChecks] }],
    ['app', { requiredChecks: [...guarded.requiredChecks, { name: 'laurel', appId: 7 }] }],
    ['required-workflow', { requiredWorkflows: [workflow] }],
    ['workflows', { requiredWorkflows: [{ ...workflow, path: '.github/workflows/not-laurel-check.yml' }] }],
  ])('is %s with %j', (kind, change) => {
    expect(protectionLevel({ ...guarded, ...change }).kind).toBe(kind);
  });

  it('is said in words, with what to do unless there is nothing to do', () => {
    const pinned = protectionLevel({ ...guarded, requiredWorkflows: [workflow] });
    expect(describeLevel(pinned).advice).toBeNull();
    const loose = protectionLevel({ ...guarded, requiredWorkflows: [{ ...workflow, commit: null }] });
    expect(describeLevel(loose)).toMatchObject({ advice: 'pin it to a commit' });
    for (const kind of ['none', 'anyone', 'workflows'] as const)
      expect(describeLevel({ kind }).advice).not.toBeNull();
  });
});

describe('the ruleset', () => {
  it('lets a queue bring pull requests up to date, and each entry pass by itself', () => {
    const { rules } = laurelRuleset({ ...wanted, mergeQueue: true });
    const parameters = Object.fromEntries(rules.map(({ type, parameters: each }) => [type, each]));
    expect(parameters).toMatchObject({
      required_status_checks: { strict_required_status_checks_policy: false },
      merge_queue: { grouping_strategy: 'ALLGREEN' },
    });
  });
});
