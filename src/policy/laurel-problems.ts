// What is wrong with laurel.yaml whatever models there are: names in it that lead nowhere.
import { member, type Parsed, placeIn } from './parse-file.ts';
import type { PolicyPacks } from './packs.ts';
import { note, type Problem, problem } from './problem.ts';
import type { RepositoryFiles } from './repository-files.ts';
import { resolvePolicy } from './resolve-policy.ts';
import type { WrittenLaurelFile } from './written/laurel-file.ts';

/** Registries, policies and roles that laurel.yaml names and nobody wrote; soaks that nothing starts. */
export function laurelProblems(files: RepositoryFiles, packs: PolicyPacks): readonly Problem[] {
  if (!files.laurel.ok) return [];
  const laurel = files.laurel.value;
  return [
    ...unknownRegistries(laurel),
    ...demandsOf(laurel).flatMap(({ path, policy }) => {
      if (policy === undefined) return [];
      const resolved = resolvePolicy(policy, placeIn(laurel, ...path, 'policy'), { files, packs });
      return resolved.ok ? [] : resolved.problems;
    }),
    ...demandsOf(laurel).flatMap(({ path, approvals }) => unknownRoles(laurel, path, approvals)),
    ...idleSoaks(laurel),
  ];
}

interface LaurelDemand {
  readonly path: readonly [string, string];
  readonly policy?: string | undefined;
  readonly approvals?: Readonly<Record<string, number>> | undefined;
}

function demandsOf({ written }: Parsed<WrittenLaurelFile>): readonly LaurelDemand[] {
  const under = (field: 'tiers' | 'aliases'): readonly LaurelDemand[] =>
    Object.entries(written[field] ?? {}).map(([name, { policy, approvals }]) => ({
      path: [field, name],
      policy,
      approvals,
    }));
  return [...under('tiers'), ...under('aliases')];
}

function unknownRegistries(laurel: Parsed<WrittenLaurelFile>): readonly Problem[] {
  const { registries, home, aliases = {} } = laurel.written;
  const named = [
    { name: home, at: placeIn(laurel, 'home') },
    ...Object.entries(aliases).flatMap(([alias, { registry }]) =>
      registry === undefined ? [] : [{ name: registry, at: placeIn(laurel, 'aliases', alias, 'registry') }],
    ),
  ];
  return named
    .filter(({ name }) => member(registries, name) === undefined)
    .map(({ name, at }) =>
      problem(
        at,
        `there is no registry ${name}`,
        `name one of ${Object.keys(registries).join(', ')}, or add it to registries`,
      ),
    );
}

function unknownRoles(
  laurel: Parsed<WrittenLaurelFile>,
  path: readonly [string, string],
  approvals: Readonly<Record<string, number>> = {},
): readonly Problem[] {
  return Object.keys(approvals)
    .filter((role) => role !== 'owner' && member(laurel.written.people, role) === undefined)
    .map((role) =>
      problem(
        laurel.document.placeOfKey([...path, 'approvals', role]),
        `nobody has the role ${role}`,
        `add ${role} to people in ${laurel.path}`,
      ),
    );
}

/** A soak is time spent on the alias before; where no alias names one, it demands nothing. */
function idleSoaks(laurel: Parsed<WrittenLaurelFile>): readonly Problem[] {
  const { tiers = {}, aliases = {} } = laurel.written;
  if (Object.values(aliases).some(({ after }) => after !== undefined)) return [];
  return Object.entries(tiers)
    .filter(([, { soak }]) => soak !== undefined)
    .map(([tier]) =>
      note(
        placeIn(laurel, 'tiers', tier, 'soak'),
        'a soak counts only for an alias that comes after another, and no default names one',
        'write after: staging under aliases.production, or in the models',
      ),
    );
}
