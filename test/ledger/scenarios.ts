// Scenarios of writers at one alias, and how one is played under one schedule against one design.
import { LaurelError } from '../../src/primitives/errors.ts';
import type { BranchView, Design } from './design.ts';
import { Chronicle, type Told, Violation } from './laws.ts';
import { SimulatedObjects, type SimulatedStore } from './simulated-store.ts';
import { type Program, Simulation, type SimulationOptions } from './simulation.ts';
import { pointerKey, type Tip, type ToyRequest } from './toy-domain.ts';

export type Command =
  | { readonly kind: 'apply'; readonly id: string }
  | { readonly kind: 'rollback'; readonly id: string; readonly target: number };

/** Something that happens around the writers. */
export type WorldEvent =
  | { readonly kind: 'merge'; readonly version: number; readonly lift?: number }
  /** A forced push: the branch shows an earlier commit again. */
  | { readonly kind: 'rewind'; readonly to: number }
  /** The store's date jumps, also backwards. */
  | { readonly kind: 'date'; readonly byMs: number };

export interface Scenario {
  readonly name: string;
  /** Committed before anything can go wrong: an apply of each version, or a rollback to it. */
  readonly before: readonly (Command | WorldEvent)[];
  /** One process each; a list runs one after the other in one process. */
  readonly writers: readonly (readonly Command[])[];
  readonly around: readonly WorldEvent[];
  /** The writers know that their commands may have been run before. */
  readonly rerun?: true;
}

interface World {
  readonly objects: SimulatedObjects;
  readonly chronicle: Chronicle;
  readonly branch: Branch;
}

interface Branch {
  readonly commits: Tip[];
  tip: Tip;
  hold: number | null;
}

/** @throws Violation; the trace of the schedule is in its message. */
export async function play(
  design: Design,
  scenario: Scenario,
  options: SimulationOptions,
): Promise<'ended' | 'pruned'> {
  const world = newWorld(design);
  await runUndisturbed(design, world, scenario.before);
  const simulation = new Simulation(world.objects, options);
  const base = world.chronicle.generation;
  for (const [index, commands] of scenario.writers.entries()) {
    const given = { commands, base, isRerun: scenario.rerun === true, faults: options.faults };
    simulation.add(`writer ${index + 1}`, writer(design, world, given));
  }
  if (scenario.around.length > 0) simulation.addReliable('world', around(world, scenario.around));
  try {
    const end = await simulation.run();
    if (end === 'ended') await judgeQuiet(design, world);
    return end;
  } catch (error) {
    if (error instanceof Violation) {
      error.message += `\n  ${[scenario.name, ...simulation.trace].join('\n  ')}`;
    }
    throw error;
  }
}

/** All writers have ended: what was denied is not there, and applying once more comes to rest. */
async function judgeQuiet(design: Design, world: World): Promise<void> {
  const { chronicle, branch } = world;
  chronicle.quiet();
  await runUndisturbed(design, world, [{ kind: 'apply', id: 'once more' }]);
  const reached = chronicle.entries().at(-1);
  const isWanted = reached?.desired === branch.tip.number;
  const isRefused =
    reached !== undefined && (reached.hold !== undefined || branch.tip.number < reached.desired);
  await runUndisturbed(design, world, [{ kind: 'apply', id: 'and again' }]);
  if ((!isWanted && !isRefused) || chronicle.entries().at(-1) !== reached) {
    throw new Violation(
      'applying comes to rest at what the branch wants',
      `tip ${branch.tip.number}, ledger ${JSON.stringify(chronicle.entries().at(-1))}`,
    );
  }
}

function newWorld(design: Design): World {
  const objects: SimulatedObjects = new SimulatedObjects((key, body) => {
    if (key === pointerKey) chronicle.pointerWritten(body);
  });
  const chronicle = new Chronicle(design.chain, (key) => objects.get(key)?.body);
  const first: Tip = { number: 1, version: 1 };
  return { objects, chronicle, branch: { commits: [first], tip: first, hold: null } };
}

async function runUndisturbed(
  design: Design,
  world: World,
  steps: readonly (Command | WorldEvent)[],
): Promise<void> {
  for (const step of steps) {
    const quiet = new Simulation(world.objects, { choose: () => 0, faults: 0, visit: () => true });
    const isCommand = step.kind === 'apply' || step.kind === 'rollback';
    const program = isCommand
      ? writer(design, world, { commands: [step], base: 0, isRerun: false, faults: 0 })
      : around(world, [step]);
    quiet.addReliable('before', program);
    await quiet.run();
  }
}

function around(world: World, events: readonly WorldEvent[]): Program {
  return async (store) => {
    for (const event of events) await store.work(JSON.stringify(event), () => happen(world, event));
  };
}

function happen({ branch, objects }: World, event: WorldEvent): null {
  if (event.kind === 'date') {
    objects.dateMs += event.byMs;
  } else if (event.kind === 'rewind') {
    branch.tip = branch.commits[Math.min(event.to, branch.commits.length) - 1] ?? branch.tip;
  } else {
    const { version, lift } = event;
    branch.tip = {
      number: branch.commits.length + 1,
      version,
      ...(lift === undefined ? {} : { lift }),
    };
    branch.commits.push(branch.tip);
  }
  return null;
}

interface WriterOptions {
  readonly commands: readonly Command[];
  /** The chain's generation when the commands were given: no effect of theirs lies below. */
  readonly base: number;
  readonly isRerun: boolean;
  readonly faults: number;
}

function writer(design: Design, world: World, { commands, base, isRerun, faults }: WriterOptions): Program {
  const event = world.branch.tip;
  const done = new Set<string>();
  return async (store, { restarted }) => {
    for (const command of commands) {
      if (done.has(command.id)) continue;
      const resumedFrom = restarted || isRerun ? base : undefined;
      const { told, silent } = await run(design, world, { store, command, event, resumedFrom });
      if (faults === 0 && told.kind === 'threw') {
        throw new Violation(
          'without a fault every command gets a definite answer',
          `${command.id}: ${told.code}`,
        );
      }
      world.chronicle.told(command.id, told, {
        silent: restarted || silent || (isRerun && told.kind === 'threw'),
      });
      done.add(command.id);
      if (told.kind === 'committed' && told.entry.kind === 'rollback') {
        await design.afterRollback(told.entry, branchView(world, { store, event }));
      }
    }
  };
}

interface Run {
  readonly store: SimulatedStore;
  readonly command: Command;
  readonly event: Tip;
  readonly resumedFrom: number | undefined;
}

/**
 * What a caller does: run, and where that threw, run once more under the same write id. `silent` says that the
 * first run ended in an unknown outcome: then only a commit proves anything.
 */
async function run(
  design: Design,
  world: World,
  given: Run,
): Promise<{ readonly told: Told; readonly silent: boolean }> {
  const attempt = async (from: number | undefined): Promise<Told | LaurelError> => {
    try {
      return await design.commit(requestOf(design, world, { ...given, resumedFrom: from }), given.store);
    } catch (error) {
      if (error instanceof LaurelError) return error;
      throw error;
    }
  };
  const first = await attempt(given.resumedFrom);
  if (!(first instanceof LaurelError)) return { told: first, silent: false };
  const silent = first.code === 'outcome-unknown';
  const from = silent ? first.details['resumedFrom'] : given.resumedFrom;
  const second = await attempt(typeof from === 'number' ? from : undefined);
  const told: Told = second instanceof LaurelError ? { kind: 'threw', code: second.code } : second;
  return { told, silent };
}

function requestOf(design: Design, world: World, given: Run): ToyRequest {
  const { store, command, resumedFrom } = given;
  return {
    store,
    chain: design.chain,
    writeId: command.id,
    decide: async (head) =>
      command.kind === 'rollback'
        ? design.decideRollback(command.id, head, command.target)
        : design.decideApply(command.id, head, branchView(world, given)),
    clock: { now: () => new Date(world.objects.dateMs), sleep: async () => {} },
    random: () => 0.5,
    maxAttempts: 4,
    resumedFrom,
  };
}

function branchView(
  { branch }: World,
  { store, event }: { readonly store: SimulatedStore; readonly event: Tip },
): BranchView {
  return {
    event,
    tip: () => store.work('look at the tip', () => branch.tip),
    readHold: () => store.work('read the hold', () => branch.hold),
    writeHold: async (generation) => {
      await store.work(`write hold ${generation}`, () => {
        branch.hold = generation;
        return null;
      });
    },
  };
}
