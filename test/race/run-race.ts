// Many processes racing on one store, all killed at random moments, and the account of it afterwards. For any
// store that has an address: a directory here, real S3 servers in the end-to-end suite.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { counterKey, encode, parseCounter, walkBack } from './race-documents.ts';

export interface RaceOptions {
  /** Path of the compiled `racer.js`. */
  readonly program: string;
  /** An empty store, by its address and opened. */
  readonly address: string;
  readonly store: ObjectStore;
  readonly processes: number;
  readonly rounds: number;
  /** Each process is killed at a random moment of the race between these. */
  readonly killAfterMs: { readonly min: number; readonly max: number };
  readonly env?: Readonly<Record<string, string>>;
}

export interface RaceReport {
  /** Increments that a process said the store had acknowledged. */
  readonly acknowledged: readonly string[];
  /** Increments that the chain holds, newest first. */
  readonly committed: readonly string[];
  /** How many were acknowledged in each round. */
  readonly rounds: readonly number[];
}

type Racer = ChildProcessByStdio<Writable, Readable, Readable>;

/** Runs the race. @throws Error when the chain is broken, or a process dies of anything but its being killed. */
export async function runRace(options: RaceOptions): Promise<RaceReport> {
  const begun = await options.store.create(counterKey, encode({ count: 0, entry: null }));
  if (begun.kind !== 'written') throw new Error(`the counter was not created: ${begun.kind}`);
  const acknowledged: string[] = [];
  const rounds: number[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const done = await runRound(options, round);
    acknowledged.push(...done);
    rounds.push(done.length);
  }
  return { acknowledged, committed: await committedIn(options.store), rounds };
}

async function committedIn(store: ObjectStore): Promise<readonly string[]> {
  const found = await store.get(counterKey);
  if (found.kind !== 'found') throw new Error(`the counter is ${found.kind}`);
  const committed: string[] = [];
  for await (const { writeId } of walkBack(store, parseCounter(found.body))) committed.push(writeId);
  return committed;
}

async function runRound(options: RaceOptions, round: number): Promise<readonly string[]> {
  const racers = Array.from({ length: options.processes }, (_, index) =>
    startRacer(options, `${round}.${index}`),
  );
  try {
    await Promise.all(racers.map((racer) => racer.ready));
    for (const racer of racers) racer.process.stdin.write('go\n');
    await Promise.all(racers.map((racer) => killLater(racer.process, options.killAfterMs)));
    return (await Promise.all(racers.map((racer) => racer.finished))).flat();
  } finally {
    for (const racer of racers) racer.process.kill('SIGKILL');
  }
}

async function killLater(racer: Racer, { min, max }: RaceOptions['killAfterMs']): Promise<void> {
  await delay(min + Math.random() * (max - min));
  racer.kill('SIGKILL');
}

interface StartedRacer {
  readonly process: Racer;
  readonly ready: Promise<void>;
  /** What it said was done, once it was killed. */
  readonly finished: Promise<readonly string[]>;
}

function startRacer(options: RaceOptions, name: string): StartedRacer {
  const racer = spawn(process.execPath, [options.program, options.address, name], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  });
  racer.stdin.on('error', () => undefined); // a racer that died shows by its exit
  const complaints: string[] = [];
  racer.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const done: string[] = [];
  const exited = once(racer, 'close');
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: racer.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else if (line.startsWith('done ')) done.push(line.slice('done '.length));
    });
    racer.once('close', () => reject(new Error(`racer ${name} died: ${complaints.join('')}`)));
  });
  const finished = exited.then(() => {
    if (racer.signalCode !== 'SIGKILL') throw new Error(`racer ${name} died: ${complaints.join('')}`);
    return done;
  });
  return { process: racer, ready, finished };
}
