// laurel register <model> <path...>: artifacts become an immutable, numbered version.
import { DirectoryArtifactSource } from '../../../adapters/artifacts/directory-artifact-source.ts';
import { readWorkflowRun, runIdentityOf } from '../../../adapters/lineage/workflow-run.ts';
import { type ModelName, parseModelName, parseRegistrationId } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { register, type Registered, type RegisterRequest } from '../../../registry/register.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { gatherVersion } from '../gather-version.ts';
import { identityOf } from '../identity.ts';
import { formatBytes, progressLine } from '../progress.ts';
import { commandLine } from '../render/command-line.ts';
import { countOf, shortDigest } from '../render/plain.ts';

interface Options {
  readonly metadata?: string | undefined;
  readonly id?: string | undefined;
  /** Tells the jobs of a workflow's matrix apart. */
  readonly matrix?: string | undefined;
  readonly incomplete?: boolean;
  readonly follow?: boolean;
  readonly allowOutside?: boolean;
  readonly by?: string | undefined;
}

export async function run(
  context: CommandContext,
  [name = '', ...paths]: readonly string[],
  {
    metadata: metadataFile,
    id,
    matrix,
    incomplete = false,
    follow = false,
    allowOutside = false,
    by,
  }: Options = {},
): Promise<number> {
  const model = parseModelName(name);
  const registrationId = id === undefined ? undefined : parseRegistrationId(id);
  const { env, console, signal } = context;
  const registry = await openRegistry(await context.store(), { signal });
  const source = new DirectoryArtifactSource({ paths, follow });
  await source.list();
  const { metadata, notes } = await gatherVersion({ source, paths, metadataFile, allowOutside, env });
  for (const note of [...notes, ...excludedNotes(await source.excluded())]) console.note(`note: ${terminalText(note)}`); // prettier-ignore
  const workflow = readWorkflowRun(env);
  const registered = await registerWithProgress(context, {
    registry,
    model,
    source,
    metadata,
    registeredBy: by ?? identityOf(context),
    run: workflow === null ? undefined : runIdentityOf(workflow, matrix),
    registrationId,
    incomplete,
  });
  console.result(asJson(registered, registry.store.location), render(context, model, registered));
  for (const note of notesAfter(context, model, registered)) console.note(note);
  return exitCodes.ok;
}

async function registerWithProgress(
  { console, clock, random, signal }: CommandContext,
  request: Omit<RegisterRequest, 'clock' | 'random' | 'onProgress' | 'signal'>,
): Promise<Registered> {
  const progress = progressLine(console, () => clock.now().getTime());
  try {
    return await register({ ...request, clock, random, signal, onProgress: progress.listener });
  } finally {
    progress.done();
  }
}

function asJson(
  { outcome, version, manifest, manifestDigest, registrationId, differs }: Registered,
  registry: string,
): object {
  // prettier-ignore
  const { model, contentDigest, complete } = manifest;
  return { outcome, model, version, manifest: manifestDigest, contentDigest, complete, registrationId, differs, registry }; // prettier-ignore
}

function render(
  { console: { paint } }: CommandContext,
  model: ModelName,
  { outcome, version, manifest, manifestDigest }: Registered,
): string {
  const { artifacts, complete } = manifest;
  const sizeBytes = artifacts.reduce((sum, each) => sum + each.sizeBytes, 0);
  const facts = [
    countOf(artifacts.length, 'file'),
    formatBytes(sizeBytes),
    `manifest ${shortDigest(manifestDigest)}`,
    ...(complete ? [] : [paint('yellow', 'incomplete')]),
  ];
  const verb = outcome === 'registered' ? 'registered' : 'was registered before';
  return `${paint('green', '✓')} ${paint('bold', `${model}@${version}`)}  ${verb}  (${facts.join(', ')})`;
}

function excludedNotes(excluded: readonly string[]): readonly string[] {
  return excluded.length === 0
    ? []
    : [`left out because of their names: ${excluded.slice(0, 10).join(', ')}${excluded.length > 10 ? ', …' : ''}`]; // prettier-ignore
}

function notesAfter(
  { options }: CommandContext,
  model: ModelName,
  { outcome, version, manifest, differs }: Registered,
): readonly string[] {
  const differing =
    differs.length === 0
      ? []
      : [`warning: given differently now, and not changed, because a version never changes: ${differs.join(', ')}`]; // prettier-ignore
  const incomplete = manifest.complete ? [] : ['warning: mandatory metadata is missing, so no gate passes this version']; // prettier-ignore
  if (outcome === 'already-registered') return [...differing, ...incomplete];
  const attach = commandLine(options, 'attach', `${model}@${version}`, 'evaluation.yaml');
  const propose = commandLine(options, 'propose', `${model}@production`, '--version', String(version), '--reason', '…'); // prettier-ignore
  return [...incomplete, `\nnext: say what was measured of it, then propose it\n  ${attach}\n  ${propose}`];
}
