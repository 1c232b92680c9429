// How hard it is to get a pull request merged that Laurel did not pass: what a branch's rules are really worth.
import { unreachable } from '../../primitives/errors.ts';
import { actionsAppId, appName, type BranchGuards, requiredCheck } from './ruleset.ts';

export type ProtectionLevel =
  | { readonly kind: 'none' }
  /** Required, from whomever. */
  | { readonly kind: 'anyone' }
  /** Required from GitHub Actions: any workflow of the repository may set it. */
  | { readonly kind: 'workflows' }
  | { readonly kind: 'app'; readonly appId: number }
  /** A workflow that lives elsewhere must pass. */
  | { readonly kind: 'required-workflow'; readonly isPinned: boolean };

/** The strongest of what is in force. */
export function protectionLevel({
  requiredChecks,
  requiredWorkflows,
}: Pick<BranchGuards, 'requiredChecks' | 'requiredWorkflows'>): ProtectionLevel {
  const elsewhere = requiredWorkflows.filter(({ path }) => /(?:^|\/)laurel-check\.ya?ml$/.test(path));
  if (elsewhere.length > 0)
    return { kind: 'required-workflow', isPinned: elsewhere.some(({ commit }) => commit !== null) };
  const apps = requiredChecks.filter(({ name }) => name === requiredCheck).map(({ appId }) => appId);
  const own = apps.find((appId) => appId !== null && appId !== actionsAppId);
  if (own !== undefined && own !== null) return { kind: 'app', appId: own };
  if (apps.includes(actionsAppId)) return { kind: 'workflows' };
  return { kind: apps.length === 0 ? 'none' : 'anyone' };
}

/** One line each: who can get past it, and what to do about that. */
export function describeLevel(level: ProtectionLevel): {
  readonly reach: string;
  readonly advice: string | null;
} {
  switch (level.kind) {
    case 'none':
      return {
        reach: `nothing requires the check ${requiredCheck}: what it fails can be merged`,
        advice: 'require it, from one app',
      };
    case 'anyone':
      return {
        reach: 'the check is required, but any app or person who can push may set it',
        advice: 'require it from one app',
      };
    case 'workflows':
      return {
        reach:
          'whoever can push a branch: a workflow there may set the check with its GITHUB_TOKEN. What goes live is judged again, but policy that was merged in this way counts',
        advice:
          'where writers are not trusted, let a GitHub App set the check (--app-id), or require the workflow from another repository',
      };
    case 'app':
      return {
        reach: `only who has the key of ${appName(level.appId)} can set the check`,
        advice:
          "keep the key in an environment that only the default branch may use: a secret of the repository is every writer's",
      };
    case 'required-workflow':
      return {
        reach: level.isPinned
          ? 'a workflow of another repository has to pass, at one commit, whatever a pull request changes'
          : 'a workflow of another repository has to pass, whatever a pull request changes; who can push there can change it',
        advice: level.isPinned ? null : 'pin it to a commit',
      };
    default:
      return unreachable(level);
  }
}
