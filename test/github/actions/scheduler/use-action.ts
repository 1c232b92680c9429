// `uses:` in a step: Laurel's own action is spawned, some others have a stand-in, and any other ends the test.
import { readFile } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { runActionOn } from '../runner/run-action.ts';
import type { StepReport } from '../runner/run-step.ts';
import { StandInFailure } from '../stand-ins/stand-in.ts';
import { Unmodelled } from '../unmodelled.ts';
import { render, renderAll, type Scope } from '../workflow/expression.ts';
import { findActionErrors } from '../workflow/workflow-file.ts';
import { type Bench, githubFacts, pathOf } from './bench.ts';
import { isLaurel } from './host.ts';

/** What a step leaves behind. */
export interface Left {
  readonly report: StepReport | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly masks: readonly string[];
}

interface Use {
  readonly uses: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

const metadata = z.looseObject({
  inputs: z
    .record(z.string(), z.looseObject({ default: z.union([z.string(), z.number(), z.boolean()]).optional() }))
    .default({}),
  runs: z.strictObject({ using: z.enum(['node20', 'node24']), main: z.string() }),
});

/** @throws StandInFailure where a stand-in fails or GitHub would not load the action; Unmodelled for an action that nothing stands for. */
export async function useAction(bench: Bench, use: Use, scope: Scope): Promise<Left> {
  const found = locate(bench, use.uses);
  if (found !== null) return runJavaScript(bench, use, { ...found, scope });
  const name = use.uses.replace(/@.*$/, '').toLowerCase();
  const standIn = bench.host.standIns.get(name);
  if (standIn === undefined) throw new Unmodelled(`uses: ${use.uses}`);
  const {
    outputs = {},
    env = {},
    masks = [],
  } = await standIn({
    facade: bench.host.facade,
    run: bench.run,
    machine: bench.machine,
    inputs: presentOf(renderAll(use.given, scope)),
    env: use.env,
    token: bench.token,
    grant: bench.grant,
    directory: bench.host.directory,
    atEnd: (act) => bench.endings.push(act),
  });
  return { report: null, outputs, env, paths: [], masks };
}

interface Located {
  readonly directory: string;
  readonly repository: string;
  readonly ref: string;
  readonly isLaurel: boolean;
}

/** `owner/laurel@ref` and `owner/laurel/path@ref`; `$/path` in Laurel's own workflows; `./path` in the workspace. */
function locate({ host, machine, leg }: Bench, uses: string): Located | null {
  const { source } = leg.graph.workflow;
  const own = /^\$\/(.*)$/.exec(uses);
  if (own !== null && source.directory !== null) {
    const { repository, ref } = source;
    return { directory: join(source.directory, own[1] ?? ''), repository, ref, isLaurel: true };
  }
  if (uses.startsWith('./')) {
    return { directory: join(machine.workspace, uses), repository: '', ref: '', isLaurel: false };
  }
  const [, repository = '', path = '', ref = ''] = /^([^/@$]+\/[^/@]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
  return isLaurel(repository)
    ? { directory: join(host.laurel.directory, path), repository, ref, isLaurel: true }
    : null;
}

async function runJavaScript(
  bench: Bench,
  { given, id, env, timeoutMs, uses }: Use,
  { scope, directory, ...at }: Located & { readonly scope: Scope },
): Promise<Left> {
  const text = await readFile(join(directory, 'action.yml'), 'utf8');
  const errors = await findActionErrors('action.yml', text);
  if (errors.length > 0) throw new StandInFailure(`Failed to load ${uses}: ${errors.join('; ')}`);
  const action = metadata.safeParse(parse(text));
  if (!action.success) throw new Unmodelled(`${uses}: ${action.error.message}:`);
  const { inputs: declared, runs } = action.data;
  const values = renderAll(given, scope);
  const defaults = Object.entries(declared).map(([name, input]) => [
    name,
    render(input.default ?? '', scope),
  ]);
  const { entry } = bench.host.laurel;
  const report = await runActionOn(bench.machine, {
    node: bench.host.node,
    entry: at.isLaurel && entry !== null ? entry : resolvePath(directory, runs.main),
    inputs: { ...Object.fromEntries(defaults), ...namedAs(Object.keys(declared), values) },
    env,
    path: pathOf(bench),
    masks: bench.masks,
    timeoutMs,
    github: githubFacts(bench, {
      action: id,
      action_path: directory,
      action_repository: at.repository,
      action_ref: at.ref,
    }),
  });
  warnOfUnknown(report, Object.keys(values), Object.keys(declared));
  return {
    report,
    outputs: Object.fromEntries(report.outputs),
    env: Object.fromEntries(report.env),
    paths: report.paths,
    masks: [],
  };
}

/** Input names are compared without case. */
function namedAs(
  declared: readonly string[],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      declared.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name,
      value,
    ]),
  );
}

/** The runner passes them on all the same. */
function warnOfUnknown(report: StepReport, given: readonly string[], declared: readonly string[]): void {
  const known = new Set(declared.map((name) => name.toLowerCase()));
  const unknown = given.filter((name) => !known.has(name.toLowerCase()));
  if (unknown.length === 0) return;
  report.annotations.add(
    'warning',
    `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${declared.join("', '")}']`,
  );
}

/** An input that renders to nothing is as good as not given. */
function presentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''));
}
