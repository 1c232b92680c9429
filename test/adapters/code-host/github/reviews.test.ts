// Whose approval stands, and who moved a branch: pure decisions in which every doubt counts against an approval.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Activity, pushersOf } from '../../../../src/adapters/code-host/github/pushers.ts';
import {
  type Review,
  type ReviewState,
  standingApprovals,
} from '../../../../src/adapters/code-host/github/reviews.ts';

const head = 'a'.repeat(40);
const older = 'b'.repeat(40);
const ids = ['ada', 'grace', 'alan', 'bot'] as const;

function review(login: (typeof ids)[number], state: ReviewState, more: Partial<Review> = {}): Review {
  return {
    state,
    commit: head,
    submittedAt: '2026-06-01T12:00:00Z',
    author: { id: ids.indexOf(login) + 1, login, isUser: login !== 'bot' },
    ...more,
  };
}

const approvers = (reviews: readonly Review[], excluded: readonly string[] = []): string[] =>
  standingApprovals(reviews, { head, baseMovedAt: null, excluded: new Set(excluded) });

describe('an approval', () => {
  test('counts on exactly the head', () => {
    expect(approvers([review('grace', 'APPROVED')])).toEqual(['grace']);
    expect(approvers([review('grace', 'APPROVED', { commit: older })])).toEqual([]);
    expect(approvers([review('grace', 'APPROVED', { commit: null })])).toEqual([]);
  });

  test('counts once for each person, whatever was said in between', () => {
    const said = [review('grace', 'APPROVED'), review('grace', 'COMMENTED'), review('grace', 'APPROVED')];
    expect(approvers(said)).toEqual(['grace']);
  });

  test('is taken back by a request for changes, and given again', () => {
    const refused = [review('grace', 'APPROVED'), review('grace', 'CHANGES_REQUESTED')];
    expect(approvers(refused)).toEqual([]);
    expect(approvers([...refused, review('grace', 'APPROVED')])).toEqual(['grace']);
  });

  test('does not come back when the later opinion is dismissed', () => {
    expect(approvers([review('grace', 'APPROVED'), review('grace', 'DISMISSED')])).toEqual([]);
  });

  test('that was dismissed does not count, one of another person does', () => {
    expect(approvers([review('grace', 'DISMISSED'), review('alan', 'APPROVED')])).toEqual(['alan']);
  });

  test('that is pending or only a comment does not count, and takes nothing back', () => {
    const said = [review('grace', 'APPROVED'), review('grace', 'PENDING'), review('grace', 'COMMENTED')];
    expect(approvers(said)).toEqual(['grace']);
    expect(approvers([review('alan', 'PENDING')])).toEqual([]);
  });

  test('of a bot, of an account that is gone or of an excluded person in any case does not count', () => {
    expect(approvers([review('bot', 'APPROVED')])).toEqual([]);
    expect(approvers([review('grace', 'APPROVED', { author: null })])).toEqual([]);
    const shouting = review('ada', 'APPROVED', { author: { id: 1, login: 'ADA', isUser: true } });
    expect(approvers([shouting], ['ada'])).toEqual([]);
  });

  test('follows the account, not the name it had', () => {
    const before = review('grace', 'APPROVED', { author: { id: 2, login: 'hopper', isUser: true } });
    expect(approvers([before, review('grace', 'CHANGES_REQUESTED')])).toEqual([]);
  });

  test('goes by when it was submitted, however the list is ordered', () => {
    const refused = review('grace', 'CHANGES_REQUESTED', { submittedAt: '2026-06-01T13:00:00Z' });
    expect(approvers([refused, review('grace', 'APPROVED')])).toEqual([]);
  });

  test('counts only if it is newer than the base, for before that another difference was shown', () => {
    const after = (baseMovedAt: string) =>
      standingApprovals([review('grace', 'APPROVED')], { head, baseMovedAt, excluded: new Set() });
    expect(after('2026-06-01T11:59:59Z')).toEqual(['grace']);
    expect(after('2026-06-01T12:00:00Z')).toEqual([]);
    expect(after('2026-06-01T12:00:01Z')).toEqual([]);
    expect(after('2026-06-01T13:59:59+02:00')).toEqual(['grace']);
  });

  test('never stands beside a later opinion that is none', () => {
    const reviews = fc.array(
      fc.record({
        login: fc.constantFrom(...ids),
        state: fc.constantFrom<ReviewState>(
          'APPROVED',
          'CHANGES_REQUESTED',
          'COMMENTED',
          'DISMISSED',
          'PENDING',
        ),
        commit: fc.constantFrom(head, older),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(reviews, (drawn) => {
        const said = drawn.map(({ login, state, commit }) => review(login, state, { commit }));
        const counted = approvers(said, ['ada']);
        expect(new Set(counted).size).toBe(counted.length);
        for (const login of counted) {
          const opinions = drawn.filter(
            (each) => each.login === login && each.state !== 'COMMENTED' && each.state !== 'PENDING',
          );
          expect(opinions.at(-1)).toMatchObject({ state: 'APPROVED', commit: head });
          expect(['ada', 'bot']).not.toContain(login);
        }
      }),
    );
  });
});

describe('a pusher of a branch', () => {
  const act = (kind: string, after: string, actor: string | null): Activity => ({ kind, after, actor });
  const gone = '0'.repeat(40);

  test('is whoever moved it up to the head since it was created', () => {
    const activity = [
      act('push', head, 'ada'),
      act('force_push', older, 'grace'),
      act('branch_creation', older, 'alan'),
      act('branch_deletion', gone, 'eve'),
      act('push', older, 'mallory'),
    ];
    expect(pushersOf(activity, head)).toEqual(['ada', 'grace', 'alan']);
  });

  test('is not whoever pushed to a later branch of the same name', () => {
    const activity = [
      act('branch_creation', older, 'later'),
      act('branch_deletion', gone, 'grace'),
      act('push', head, 'ada'),
      act('branch_creation', older, 'ada'),
    ];
    expect(pushersOf(activity, head)).toEqual(['ada', 'ada']);
  });

  test('is everybody where the head is not among what is known', () => {
    const activity = [
      act('branch_creation', older, 'grace'),
      act('push', older, 'ada'),
      act('push', gone, null),
    ];
    expect(pushersOf(activity, head)).toEqual(['grace', 'ada']);
  });
});
