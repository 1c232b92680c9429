// Which permission an operation needs, in the words of a workflow's `permissions:`, for errors that say what to add.

/** What a job's own GITHUB_TOKEN can never have: only a GitHub App's token. */
const onlyApps = /^(members|administration|organization)/;

/** By route, the first that fits; `null` for what every token with access may do. */
const table: readonly (readonly [RegExp, { readonly read: string; readonly write: string }])[] = [
  [/^\/graphql LaurelMutation/, { read: 'pull-requests: write', write: 'pull-requests: write' }],
  [
    /^\/graphql Laurel(PullRequest|Changes|Commits)/,
    { read: 'pull-requests: read', write: 'pull-requests: read' },
  ],
  [/^\/graphql LaurelCheckRuns/, { read: 'checks: read', write: 'checks: read' }],
  [/^\/graphql Laurel(Blobs|Files|History)/, { read: 'contents: read', write: 'contents: read' }],
  [/\/check-(runs|suites)/, { read: 'checks: read', write: 'checks: write' }],
  [/\/deployments/, { read: 'deployments: read', write: 'deployments: write' }],
  [/\/pulls\/[^/]+\/merge$/, { read: 'pull-requests: read', write: 'contents: write' }],
  [/\/commits\/[^/]+\/pulls$/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
  [/\/(pulls|issues)(\/|$)/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
  [/\/actions\//, { read: 'actions: read', write: 'actions: write' }],
  [/\/statuses/, { read: 'statuses: read', write: 'statuses: write' }],
  [/^\/orgs\/[^/]+\/teams/, { read: 'members: read', write: 'members: write' }],
  [
    /\/(rulesets|protection|branches\/[^/]+\/protection)/,
    { read: 'administration: read', write: 'administration: write' },
  ],
  [/\/collaborators/, { read: 'metadata: read', write: 'administration: write' }],
  [/\/(git|contents|commits|compare|branches|dispatches|activity)(\/|$)/, { read: 'contents: read', write: 'contents: write' }], // prettier-ignore
];

export interface Needed {
  /** `pull-requests: write`; several where one of them is enough. */
  readonly anyOf: readonly string[];
  /** Whether a job's own GITHUB_TOKEN can be given it. */
  readonly jobMayHave: boolean;
}

/**
 * What GitHub said it accepts, or what we know of the route.
 *
 * @param accepted the header `x-accepted-github-permissions`: `contents=write; contents=write,workflows=write`
 * @param asked `PUT` and `/repos/{owner}/{repo}/pulls/{pull_number}/merge`
 */
export function neededPermission(
  accepted: string | undefined,
  asked: { readonly method: string; readonly route: string },
): Needed | null {
  const told = parseAccepted(accepted ?? '');
  if (told.length > 0) return needed(told);
  const known = table.find(([pattern]) => pattern.test(asked.route))?.[1];
  if (known === undefined) return null;
  return needed([asked.method === 'GET' ? known.read : known.write]);
}

function needed(anyOf: readonly string[]): Needed {
  return { anyOf, jobMayHave: anyOf.some((each) => !onlyApps.test(each)) };
}

/** One entry for each set of permissions; what has another form is left out. */
function parseAccepted(header: string): string[] {
  return header
    .slice(0, 500)
    .split(';')
    .map((set) =>
      Array.from(
        set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g),
        ([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`,
      ).join(' and '),
    )
    .filter((set) => set !== '');
}
