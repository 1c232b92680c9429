import { describe, expect, it } from 'vitest';
import { approvalsDemand } from '../../src/promotion/demands.ts';

const demanded = [{ role: 'risk', people: ['user:grace', 'user:joan', 'team:acme/risk'], count: 2 }];
const by = (person: string, teams: string[] | null = []) => ({ person, teams });
const verdictOf = (approvals: ReturnType<typeof by>[], excluded: string[] = [], known = true) =>
  approvalsDemand({ known, approvals, excluded, demanded }).judgement.verdict;

describe('approvals', () => {
  it('count people, not approvals, however their login is written', () => {
    expect(verdictOf([by('user:grace'), by('user:joan')])).toBe('passed');
    expect(verdictOf([by('user:grace'), by('user:Grace')])).toBe('inconclusive');
    expect(verdictOf([by('user:Grace'), by('user:JOAN')])).toBe('passed');
    expect(verdictOf([by('user:grace'), by('user:max', ['team:acme/risk'])])).toBe('passed');
    expect(verdictOf([by('user:grace'), by('user:eve')])).toBe('inconclusive');
  });

  it('never count of those who may not, however their login is written', () => {
    expect(verdictOf([by('user:grace'), by('user:joan')], ['user:Joan'])).toBe('inconclusive');
  });

  it('name the team and the right that is missing where membership cannot be told', () => {
    const { judgement } = approvalsDemand({
      known: true,
      approvals: [by('user:grace'), by('user:max', null)],
      excluded: [],
      demanded,
    });
    expect(judgement).toMatchObject({
      verdict: 'inconclusive',
      checks: [
        {
          reason: expect.stringMatching(
            /^approved by user:grace; user:max approved too, but .* team:acme\/risk/,
          ),
          remedy: expect.stringContaining('Organization members: read'),
        },
      ],
    });
    expect(verdictOf([by('user:grace'), by('user:joan'), by('user:max', null)])).toBe('passed');
  });

  it('do not pass where the host cannot tell, and cannot be waived', () => {
    expect(verdictOf([by('user:grace'), by('user:joan')], [], false)).toBe('inconclusive');
    expect(approvalsDemand({ known: true, approvals: [], excluded: [], demanded }).waivable).toBe(false);
  });
});
