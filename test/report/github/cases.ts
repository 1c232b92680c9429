// Checks as GitHub's reports render them, made from judgements of the example's real models (examples/credit-risk).
import { readFileSync } from 'node:fs';
import type { AliasCheck, CheckOutcome } from '../../../src/promotion/alias-check.ts';
import type { Checked } from '../../../src/promotion/check.ts';
import type { PullRequest } from '../../../src/promotion/code-host.ts';
import {
  type Demand,
  type Judgement,
  judgementDocument,
  outcomeOf,
} from '../../../src/promotion/judgement.ts';
import { parseAliasName, parseModelName } from '../../../src/registry/names.ts';
import type { ReportContext } from '../../../src/report/github/context.ts';

export const context: ReportContext = {
  repositoryUrl: 'https://github.com/acme/models',
  runUrl: 'https://github.com/acme/models/actions/runs/8472613',
};

/** What the gates said of a version of the example. */
export function judgementNamed(name: string): Judgement {
  const file = new URL(`./judgements/${name}.json`, import.meta.url);
  return judgementDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function pullRequestOf(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    name: '#17',
    url: 'https://github.com/acme/models/pull/17',
    title: 'Promote credit-risk@production to version 2',
    author: 'ada',
    head: '4f0c1b7e92d35a6880e1c2d3f4a5b6c7d8e9fa0b',
    mergeBase: '91ab3c5d7e0f2a4b6c8d0e1f3a5b7c9d1e2f4a6b',
    approvals: [],
    approvalsKnown: true,
    ...overrides,
  };
}

export function checkedOf(aliases: readonly AliasCheck[], overrides: Partial<Checked> = {}): Checked {
  const passes = (check: AliasCheck) =>
    check.kind === 'judged'
      ? check.judgement.outcome === 'passed' || check.judgement.outcome === 'waived'
      : check.kind !== 'refused';
  const { head } = pullRequestOf();
  return {
    pullRequest: pullRequestOf(),
    base: '91ab3c5d7e0f2a4b6c8d0e1f3a5b7c9d1e2f4a6b',
    head,
    aliases,
    problems: [],
    passed: (overrides.problems ?? []).length === 0 && aliases.every(passes),
    ...overrides,
  };
}

export function aliasCheckOf(
  reference: string,
  outcome: CheckOutcome,
  overrides: Partial<Pick<AliasCheck, 'merge' | 'suggestion' | 'notes' | 'path'>> = {},
): AliasCheck {
  const [model = '', alias = ''] = reference.split('@');
  return {
    model: parseModelName(model),
    alias: parseAliasName(alias),
    path: `aliases/${model}/${alias}.yaml`,
    blob: 'c4458d48edcffe8d182d77a8c3cfef73b1ddc614',
    merge: 'manual',
    suggestion: undefined,
    notes: [],
    ...overrides,
    ...outcome,
  };
}

export function judged(judgement: Judgement, overrides: Parameters<typeof aliasCheckOf>[2] = {}): AliasCheck {
  return aliasCheckOf(`${judgement.model}@${judgement.alias}`, { kind: 'judged', judgement }, overrides);
}

const askThem =
  'ask them to approve the current head commit; an approval of the author or of the person who trained it does not count';

/** With a demand of approvals by role; a name stands for who approved, `null` for nobody. */
export function withApprovals(
  judgement: Judgement,
  roles: Readonly<Record<string, { readonly people: readonly string[]; readonly by: string | null }>>,
): Judgement {
  const approvals: Demand = {
    id: 'laurel.approvals',
    gate: 'approvals',
    verdict: Object.values(roles).every(({ by }) => by !== null) ? 'passed' : 'inconclusive',
    checks: Object.entries(roles).map(([role, { people, by }]) => ({
      subject: role,
      current: null,
      candidate: null,
      delta: null,
      limit: `1 of ${people.join(', ')}`,
      verdict: by === null ? ('inconclusive' as const) : ('passed' as const),
      reason: `approved by ${by ?? 'nobody yet'}`,
      remedy: by === null ? askThem : undefined,
    })),
    notes: [],
  };
  const demands = [...judgement.demands, approvals];
  return { ...judgement, demands, outcome: outcomeOf(demands) };
}

/** The two roles of the example's owners. */
export function approvedBy(modelRisk: string | null, owner: string | null) {
  return {
    'model-risk': { people: ['team:acme/model-risk', 'user:grace'], by: modelRisk },
    owner: { people: ['team:acme/credit-ml'], by: owner },
  };
}

export function refusedFile(): AliasCheck {
  const path = 'aliases/credit-risk/production.yaml';
  const problems = [
    {
      severity: 'error' as const,
      at: { file: path, line: 1, column: 10, field: 'version' },
      message: 'expected a positive integer, got "fourteen"',
      remedy: 'write the number of a registered version, as in  version: 14',
    },
    {
      severity: 'error' as const,
      at: { file: path, line: 3, column: 1, field: 'reasn' },
      message: 'unknown field "reasn"',
      remedy: 'did you mean reason?',
    },
  ];
  return aliasCheckOf('credit-risk@production', {
    kind: 'refused',
    why: 'invalid-file',
    message: `${path}:1:10 version: expected a positive integer, got "fourteen"; ${path}:3:1 reasn: unknown field "reasn"`,
    remedy: 'write the number of a registered version, as in  version: 14',
    problems,
  });
}

/** Every case that is looked at, by the name of its golden. */
export function cases(): Readonly<Record<string, Checked>> {
  const [first, second, unfair] = [1, 2, 3].map((version) => judgementNamed(`credit-risk-${version}`));
  const other = judgementNamed('limit-utilisation-2');
  if (first === undefined || second === undefined || unfair === undefined) throw new Error('no judgement');
  const staging = (judgement: Judgement): Judgement => ({ ...judgement, alias: parseAliasName('staging') });
  return {
    passed: checkedOf([judged(withApprovals(second, approvedBy('user:grace', 'user:linus')))]),
    'passed-merges-itself': checkedOf([
      judged(second, {
        merge: 'auto',
        suggestion: { line: 1, text: `version: 2\ndigest: ${second.candidate?.manifest ?? ''}` },
      }),
    ]),
    blocked: checkedOf([judged(withApprovals(unfair, approvedBy('user:grace', null)))]),
    'broken-signature': checkedOf([judged(judgementNamed('credit-risk-4'))]),
    first: checkedOf([judged(first)]),
    waiting: checkedOf([judged(withApprovals(second, approvedBy(null, 'user:linus')))]),
    refused: checkedOf([refusedFile()]),
    mixed: checkedOf([
      judged(withApprovals(unfair, approvedBy('user:grace', 'user:linus'))),
      judged(staging(second)),
      judged(withApprovals(other, approvedBy(null, 'user:linus'))),
    ]),
    'policy-and-alias': checkedOf([judged(second)], {
      problems: [
        {
          message:
            'the pull request edits policy (gates/credit-risk.yaml) and an alias, so it would be judged by rules that nobody reviewed',
          remedy: 'merge the policy in a pull request of its own first',
          at: { file: 'gates/credit-risk.yaml' },
        },
      ],
    }),
    nothing: checkedOf([]),
  };
}

/** As many aliases as a monorepo has: every third is blocked, every fifth waits. */
export function manyAliases(count: number): Checked {
  const [second, unfair] = [judgementNamed('credit-risk-2'), judgementNamed('credit-risk-3')];
  return checkedOf(
    Array.from({ length: count }, (_, index) => {
      const model = parseModelName(`scoring-${String(index + 1).padStart(3, '0')}`);
      if (index % 3 === 0) return judged({ ...unfair, model });
      return judged({ ...(index % 5 === 0 ? withApprovals(second, approvedBy(null, null)) : second), model });
    }),
  );
}
