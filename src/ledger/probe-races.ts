// The probe's questions that only many writers at once can ask: a store may be right in turn and wrong in a race.
import { LaurelError } from '../primitives/errors.ts';
import { createOrRead } from './immutable.ts';
import type { Key, WriteOutcome } from './object-store.ts';
import type { Observation, Probing } from './probing.ts';

const writers = 20;
const createRaces = 5;
const incrementsEach = 4;
const maxTries = 400;

/** Of twenty creators of one key one wins, and its bytes are what is stored. */
export async function createRace(probing: Probing): Promise<Observation> {
  const wrong: string[] = [];
  let unknown = 0;
  for (let race = 0; race < createRaces; race++) {
    const { acknowledged, unanswered, holder } = await raceToCreate(probing, race);
    unknown += unanswered.size;
    const isRight =
      holder !== null &&
      acknowledged.size <= 1 &&
      (acknowledged.has(holder) || (acknowledged.size === 0 && unanswered.has(holder)));
    if (!isRight) {
      wrong.push(
        `race ${race + 1} acknowledged ${acknowledged.size} and holds that of ${holder ?? 'nobody'}`,
      );
    }
  }
  const summary = `${createRaces} races of ${writers} creators, ${unknown} answers unknown`;
  return {
    passed: wrong.length === 0,
    observed: wrong.length === 0 ? `${summary}, one winner each` : `${summary}; ${wrong.join('; ')}`,
  };
}

async function raceToCreate({ store, signal, prefix }: Probing, race: number) {
  const key = `${prefix}create-race-${race}`;
  const outcomes = await Promise.all(
    Array.from({ length: writers }, (_, writer) => store.create(key, encode(`writer ${writer}`), { signal })),
  );
  const found = await store.get(key, { signal });
  return {
    acknowledged: writersTold(outcomes, 'written'),
    unanswered: writersTold(outcomes, 'unknown'),
    holder: found.kind === 'found' ? decode(found.body) : null,
  };
}

function writersTold(outcomes: readonly WriteOutcome[], kind: WriteOutcome['kind']): ReadonlySet<string> {
  return new Set(outcomes.flatMap((outcome, writer) => (outcome.kind === kind ? [`writer ${writer}`] : [])));
}

/** Twenty writers append to one history by compare-and-swap; nothing that was acknowledged is lost or doubled. */
export async function replaceRace(probing: Probing): Promise<Observation> {
  const key = `${probing.prefix}replace-race`;
  const { store, clock, signal } = probing;
  await createOrRead({ store, key, bytes: encode(''), clock, random: () => 1, signal });
  const told = await Promise.all(
    Array.from({ length: writers }, (_, writer) => appendInTurn(probing, key, writer)),
  );
  const acknowledged = told.flatMap((each) => each.acknowledged);
  const gaveUp = told.filter((each) => each.gaveUp).length;
  const found = await store.get(key, { signal });
  const history = found.kind === 'found' ? linesOf(found.body) : [];
  const kept = new Set(history);
  const lost = acknowledged.filter((line) => !kept.has(line)).length;
  const doubled = history.length - kept.size;
  return {
    passed: lost === 0 && doubled === 0 && gaveUp === 0 && history.length === writers * incrementsEach,
    observed: `${writers} writers of ${incrementsEach} appends each: ${history.length} kept, ${lost} acknowledged and lost, ${doubled} doubled, ${gaveUp} writers gave up`,
  };
}

async function appendInTurn(probing: Probing, key: Key, writer: number) {
  const acknowledged: string[] = [];
  for (let turn = 0; turn < incrementsEach; turn++) {
    const line = `${writer}.${turn}`;
    if (!(await append(probing, key, line))) return { acknowledged, gaveUp: true };
    acknowledged.push(line);
  }
  return { acknowledged, gaveUp: false };
}

/** False when it lost more often than an honest store can make it lose. */
async function append({ store, clock, signal }: Probing, key: Key, line: string): Promise<boolean> {
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const found = await store.get(key, { signal });
    if (found.kind !== 'found') throw vanished(store.location, key);
    const lines = linesOf(found.body);
    // An earlier try of ours whose answer was lost.
    if (lines.includes(line)) return true;
    const { kind } = await store.replace(key, encode([...lines, line].join('\n')), found.etag, { signal });
    if (kind === 'written') return true;
    if (kind === 'unknown') await clock.sleep(Math.min(50 * (attempt + 1), 1000), signal);
  }
  return false;
}

function linesOf(body: Uint8Array): readonly string[] {
  return decode(body)
    .split('\n')
    .filter((line) => line !== '');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

function vanished(location: string, key: Key): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message: `${location} no longer shows what it had stored`,
    at: { key },
  });
}
