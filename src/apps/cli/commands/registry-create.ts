// laurel registry create [store]: a store becomes a registry, once the probe has shown that it can be one.
import { nearestName } from '../../../primitives/nearest-name.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { createRegistry } from '../../../registry/create-registry.ts';
import { type Requirement, requirements } from '../../../registry/documents/descriptor.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { joinParts } from '../render/fields.ts';
import { commandLine } from '../render/command-line.ts';
import { renderDescriptor, renderProbe } from '../render/probe.ts';

interface Options {
  readonly required?: string;
}

export async function run(
  context: CommandContext,
  [store]: readonly string[],
  { required }: Options = {},
): Promise<number> {
  const demanded = required === undefined ? undefined : parseRequired(required);
  const { address, from } =
    store === undefined ? await context.registryAddress() : { address: store, from: process.cwd() };
  const opened = await context.openStore(address, from, { createDirectory: true });
  const { console, clock, random, newId, signal } = context;
  console.status(`probing ${opened.location}`);
  const created = await createRegistry({
    store: opened,
    clock,
    random,
    randomId: newId,
    signal,
    ...(demanded === undefined ? {} : { required: demanded }),
  });
  console.status('');
  const { descriptor } = created.registry;
  const checks = created.outcome === 'created' ? created.probe.checks : null;
  const isNew = created.outcome === 'created';
  const title = isNew ? `${console.paint('green', '✓')} created` : 'exists already, and was left as it is:';
  console.result(
    { outcome: created.outcome, location: opened.location, descriptor, probe: checks },
    joinParts([
      `${title}  ${console.paint('bold', terminalText(opened.location))}\n${renderDescriptor(descriptor, console.paint)}`,
      checks === null ? '' : renderProbe(checks, console.paint),
    ]),
  );
  if (demanded !== undefined && !isNew && !sameList(demanded, descriptor.required)) {
    console.note('warning: --required differs from what this registry demands; a registry keeps its demands');
  }
  if (isNew) {
    const options = store === undefined ? context.options : { ...context.options, registry: store };
    console.note(`
next: ${commandLine(options, 'register', 'my-model', 'path/to/model')}`);
  }
  return exitCodes.ok;
}

function parseRequired(list: string): readonly Requirement[] {
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
  return [...new Set(names.map(parseRequirement))];
}

function parseRequirement(name: string): Requirement {
  const found = requirements.find((requirement) => requirement === name);
  if (found !== undefined) return found;
  const near = nearestName(name, requirements);
  throw new LaurelError({
    code: 'usage',
    message: `--required: there is no ${JSON.stringify(name.slice(0, 80))}`,
    remedy: near === undefined ? `choose from ${requirements.join(', ')}` : `did you mean ${near}?`,
  });
}

function sameList(a: readonly Requirement[], b: readonly Requirement[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
