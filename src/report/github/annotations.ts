// Annotations: what stands in the way, at the line of the alias file that asks for it. They are shown beside the
// code and in the mail, so each sentence says by itself which alias it is about. Plain text: GitHub renders none of it.
import type { Problem } from '../../policy/problem.ts';
import type { Place } from '../../primitives/errors.ts';
import { renderPlace } from '../../primitives/errors.ts';
import type { Checked } from '../../promotion/check.ts';
import { visible } from '../hostile.ts';
import type { Obstacle } from '../report-model.ts';
import type { Annotation } from './check-run-text.ts';
import type { AliasStanding } from './standing.ts';

/** GitHub takes 50 in one request; nobody reads more. */
export const maxAnnotations = 50;

/** Where `version:` stands unless somebody wrote something above it. */
const versionLine = 1;

/** Of one alias file. @param changed the paths that the pull request changes: GitHub shows no other. */
export function aliasAnnotations(standing: AliasStanding, changed: ReadonlySet<string>): Annotation[] {
  const { check, name, movement, report } = standing;
  const found = { title: name, path: check.path, changed };
  if (check.kind === 'refused')
    return check.problems.map((each) => problemAnnotation(each, { ...found, prefix: `${name}: ` }));
  const blocking = report?.obstacles.map((each) =>
    obstacleAnnotation(each, { name, movement, path: check.path }),
  );
  return [...(blocking ?? []), ...pinAnnotation(standing)];
}

/** Of the pull request as a whole: only those that lie at a file. */
export function problemAnnotations({ problems }: Checked, changed: ReadonlySet<string>): Annotation[] {
  return problems.flatMap((each) => {
    const path = each.at?.file;
    return path === undefined || !changed.has(path)
      ? []
      : [
          problemAnnotation(
            { severity: 'error', ...each, at: each.at ?? {} },
            { title: 'this pull request', prefix: '', path, changed },
          ),
        ];
  });
}

/** The paths that are known to be changed by the pull request. */
export function changedPaths({ aliases, problems }: Checked): ReadonlySet<string> {
  return new Set([...aliases.map(({ path }) => path), ...problems.flatMap(({ at }) => at?.file ?? [])]);
}

interface Found {
  readonly title: string;
  /** What the sentence needs before it to be read alone. */
  readonly prefix: string;
  /** Where to say it when its own place cannot be shown. */
  readonly path: string;
  readonly changed: ReadonlySet<string>;
}

function problemAnnotation(
  { severity, at, message, remedy }: Problem,
  { title, prefix, path, changed }: Found,
): Annotation {
  const shown = at.file !== undefined && changed.has(at.file);
  const elsewhere = shown || at.file === undefined ? '' : `${renderPlace(at)}: `;
  return {
    path: shown ? at.file : path,
    ...linesOf(shown ? at : {}),
    level: severity === 'error' ? 'failure' : 'notice',
    title: visible(title, 255),
    message: sentence(`${prefix}${elsewhere}${message}`, remedy),
  };
}

function obstacleAnnotation(
  { gate, subject, verdict, limit, reason, remedy }: Obstacle,
  { name, movement, path }: { readonly name: string; readonly movement: string; readonly path: string },
): Annotation {
  const approval = gate === 'laurel.approvals';
  const what = approval
    ? `${subject} has to approve (${limit}): ${reason}`
    : `${gate} ${verdict === 'inconclusive' ? 'cannot be judged' : verdict}: ${subject}: ${reason}`;
  return {
    path,
    ...linesOf({}),
    level: approval ? 'notice' : verdict === 'inconclusive' ? 'warning' : 'failure',
    title: visible(`${name}: ${approval ? `waiting for ${subject}` : `${gate} ${verdict}`}`, 255),
    message: sentence(`${name} ${movement}: ${what}`, remedy),
  };
}

function pinAnnotation({ check, name }: AliasStanding): Annotation[] {
  const { suggestion } = check;
  if (suggestion === undefined) return [];
  const message = `${name}: the alias file pins no digest, so another version could be meant than the one that was reviewed`;
  return [
    {
      path: check.path,
      startLine: suggestion.line,
      endLine: suggestion.line,
      level: 'notice',
      title: `${name}: no digest`,
      message: sentence(message, `let the line read ${suggestion.text.split('\n').join(' and below it ')}`),
    },
  ];
}

function linesOf({
  line = versionLine,
  column,
}: Place): Pick<Annotation, 'startLine' | 'endLine' | 'startColumn'> {
  return { startLine: line, endLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}

function sentence(what: string, remedy: string): string {
  return `${visible(what, 3_000)}. To do: ${visible(remedy, 1_000)}`;
}
