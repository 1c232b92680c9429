// CODEOWNERS of an alias repository: who must review policy, what is promoted, and the workflows that judge it.

export const codeOwnersPath = '.github/CODEOWNERS';

/** Where GitHub looks, in this order; only the first it finds counts. */
export const codeOwnersPaths = [codeOwnersPath, 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const files = ['laurel.yaml', 'gates/', 'models/', 'recalls/', 'aliases/'];

/**
 * Its lines.
 *
 * @param owner `user:ada` or `team:acme/credit-ml`
 * @param root the directory of laurel.yaml in the repository, '' for its top
 */
export function codeOwnerLines(owner: string, root: string): readonly string[] {
  const handle = `@${owner.replace(/^(?:user|team):/, '')}`;
  const top = root === '' ? '/' : `/${root}/`;
  return [...files.map((file) => `${top}${file} ${handle}`), `/.github/ ${handle}`];
}

export function codeOwners(owner: string, root: string): string {
  return `# Who must review what. Policy is data that decides what goes live: give it owners of its own. Workflows decide who
# judges it.
${codeOwnerLines(owner, root).join('\n')}
`;
}
