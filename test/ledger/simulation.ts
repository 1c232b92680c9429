// Runs simulated processes to their end under one schedule: at every step a chooser says whose call is answered
// and what goes wrong with it, which lost write lands, which dead process starts again.
import { LaurelError } from '../../src/primitives/errors.ts';
import { type Call, type SimulatedObjects, SimulatedStore, type UnknownCause } from './simulated-store.ts';

const writeFaults = [
  'request lost', // never arrives: unknown
  'reply lost', // applied: unknown
  'late', // unknown now, lands at a later step of the chooser's choice
  '409', // the server gave up on a conflict: unknown, not applied
  '500 applied',
  '500 not applied',
  'crash before',
  'crash after',
  'crash, late', // the process dies, its write lands later
] as const;
const readFaults = ['unavailable', 'crash before'] as const;
const workFaults = ['crash before', 'crash after'] as const;

type Fault = (typeof writeFaults)[number] | (typeof readFaults)[number];

/** Picks one of `count` possibilities. The first is the undisturbed one and may be given more `weight`. */
export type Choose = (count: number, weight: number) => number;

export type Program = (store: SimulatedStore, start: { readonly restarted: boolean }) => Promise<void>;

export interface SimulationOptions {
  readonly choose: Choose;
  /** How many things go wrong at most. */
  readonly faults: number;
  /** False stops the run here: everything from this state on has been explored. */
  readonly visit: (state: string) => boolean;
}

interface LateWrite {
  readonly label: string;
  readonly perform: () => unknown;
}

class Process {
  readonly name: string;
  pending: Call | null = null;
  status: 'running' | 'dead' | 'done' = 'running';
  failure: unknown = null;
  /** Everything it was told since it started: its whole state, since programs are deterministic. */
  history = '';
  #life = 0;
  #wake: () => void = () => {};
  /** Whether anything may go wrong with its calls. */
  readonly faulty: boolean;
  readonly #objects: SimulatedObjects;
  readonly #program: Program;

  constructor(name: string, faulty: boolean, objects: SimulatedObjects, program: Program) {
    this.name = name;
    this.faulty = faulty;
    this.#objects = objects;
    this.#program = program;
  }

  /** Starts it and waits for its first call. */
  async start(): Promise<void> {
    const life = ++this.#life;
    const alive = () => life === this.#life && this.status !== 'dead';
    this.history = life === 1 ? '' : 'restarted';
    this.status = 'running';
    const store = new SimulatedStore(this.#objects, (call) => {
      if (!alive()) return;
      this.pending = call;
      this.#wake();
    });
    const ended = (failure: unknown) => {
      if (!alive()) return;
      this.failure = failure;
      this.status = 'done';
      this.#wake();
    };
    await this.#next(() => {
      this.#program(store, { restarted: life > 1 }).then(() => ended(null), ended);
    });
  }

  /** Gives what it waits for and waits for its next call or its end. */
  async resume(told: string, give: (call: Call) => void): Promise<void> {
    const call = this.pending;
    if (call === null) throw new Error(`${this.name} waits for nothing`);
    this.pending = null;
    this.history += `|${told}`;
    await this.#next(() => give(call));
  }

  die(): void {
    this.pending = null;
    this.status = 'dead';
  }

  async #next(act: () => void): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      act();
    });
  }
}

export class Simulation {
  /** One line a step: what a reader of a counterexample wants. */
  readonly trace: string[] = [];
  readonly #objects: SimulatedObjects;
  readonly #options: SimulationOptions;
  readonly #processes: Process[] = [];
  readonly #late: LateWrite[] = [];
  #faultsLeft: number;

  constructor(objects: SimulatedObjects, options: SimulationOptions) {
    this.#objects = objects;
    this.#options = options;
    this.#faultsLeft = options.faults;
  }

  add(name: string, program: Program): void {
    this.#processes.push(new Process(name, true, this.#objects, program));
  }

  /** A process with which nothing goes wrong: the world around the writers. */
  addReliable(name: string, program: Program): void {
    this.#processes.push(new Process(name, false, this.#objects, program));
  }

  /** `pruned` when `visit` stopped it; else every process has ended and every late write has landed. */
  async run(): Promise<'ended' | 'pruned'> {
    for (const process of this.#processes) await process.start();
    for (;;) {
      for (const { failure } of this.#processes) if (failure !== null) throw failure;
      if (!this.#options.visit(this.#state())) return 'pruned';
      const waiting = this.#processes.filter((process) => process.pending !== null);
      const dead = this.#processes.filter((process) => process.status === 'dead');
      const count = waiting.length + this.#late.length + dead.length;
      if (count === 0) return 'ended';
      const picked = this.#options.choose(count, 1);
      const process = waiting[picked];
      if (process !== undefined) await this.#answer(process);
      else if (picked < waiting.length + this.#late.length) this.#land(picked - waiting.length);
      else await this.#restart(dead[picked - waiting.length - this.#late.length]);
    }
  }

  async #answer(process: Process): Promise<void> {
    const call = process.pending;
    if (call === null) return;
    const faults = { read: readFaults, write: writeFaults, work: workFaults }[call.kind];
    const canFail = process.faulty && this.#faultsLeft > 0;
    const picked = !canFail ? 0 : this.#options.choose(faults.length + 1, 12);
    const fault = picked === 0 ? null : (faults[picked - 1] ?? null);
    this.trace.push(`${process.name}: ${call.label}${fault === null ? '' : ` [${fault}]`}`);
    if (fault === null) {
      await process.resume(call.perform(), ({ deliver }) => deliver());
      return;
    }
    this.#faultsLeft -= 1;
    await this.#goWrong(process, call, fault);
  }

  async #goWrong(process: Process, call: Call, fault: Fault | (typeof workFaults)[number]): Promise<void> {
    if (fault === 'reply lost' || fault === '500 applied' || fault === 'crash after') call.perform();
    if (fault === 'late' || fault === 'crash, late') this.#late.push(call);
    if (fault.startsWith('crash')) {
      process.die();
    } else if (fault === 'unavailable') {
      const cause = new LaurelError({ code: 'store-unavailable', message: 'simulated 503' });
      await process.resume(fault, ({ refuse }) => refuse(cause));
    } else {
      const status = fault === '409' ? 409 : fault.startsWith('500') ? 500 : 'time-out';
      const cause: UnknownCause = { status };
      await process.resume(String(status), ({ deliverUnknown }) => deliverUnknown(cause));
    }
  }

  #land(index: number): void {
    const [write] = this.#late.splice(index, 1);
    if (write === undefined) return;
    this.trace.push(`lands late: ${write.label}`);
    write.perform();
  }

  async #restart(process: Process | undefined): Promise<void> {
    if (process === undefined) return;
    this.trace.push(`${process.name}: starts again`);
    await process.start();
  }

  #state(): string {
    const processes = this.#processes.map(
      ({ status, history, pending }) => `${status}${history}>${pending?.label ?? ''}`,
    );
    const late = this.#late.map(({ label }) => label).toSorted();
    return [this.#objects.state(), ...processes, late.join(), this.#faultsLeft].join('\n');
  }
}
