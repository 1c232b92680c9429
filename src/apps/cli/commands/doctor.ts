// laurel doctor [store]: the probe again, of the store as it is configured now.
import { probeStore } from '../../../ledger/probe.ts';
import { readDescriptor } from '../../../registry/open-registry.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { commandLine } from '../render/command-line.ts';
import { joinParts } from '../render/fields.ts';
import { renderDescriptor, renderProbe } from '../render/probe.ts';

export async function run(context: CommandContext, [store]: readonly string[]): Promise<number> {
  const { address, from } =
    store === undefined ? await context.registryAddress() : { address: store, from: process.cwd() };
  const opened = await context.openStore(address, from);
  const { console, clock, newId: randomId, signal } = context;
  const descriptor = await readDescriptor(opened, { signal });
  console.status(`probing ${opened.location}`);
  const { passed, checks } = await probeStore(opened, { clock, randomId, signal });
  console.status('');
  const mark = passed ? console.paint('green', '✓ fit') : console.paint('red', '✗ unfit');
  const about =
    descriptor === null ? '  no registry is here yet' : renderDescriptor(descriptor, console.paint);
  console.result(
    { location: opened.location, fit: passed, descriptor, probe: checks },
    joinParts([
      `${mark}  ${console.paint('bold', terminalText(opened.location))}\n${about}`,
      renderProbe(checks, console.paint),
    ]),
  );
  console.note('\nthe probe leaves a dozen small objects under probe/, which may be deleted at any time');
  if (descriptor === null && passed)
    console.note(`next: ${commandLine(context.options, 'registry', 'create', ...(store === undefined ? [] : [store]))}`); // prettier-ignore
  return passed ? exitCodes.ok : exitCodes.store;
}
