// An apply of many aliases writes more than GitHub takes in a minute: it waits, and GitHub never has to say no.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseModelName } from '../../src/registry/names.ts';
import { FacadeClock } from '../github/model/clock.ts';
import { runOf } from './acts.ts';
import { Company } from './company.ts';

const speed = 60;
const minuteMs = 60_000;

/** As fast as the clock that steps are given, and from the same moment on. */
class FastClock extends FacadeClock {
  readonly origin = Date.now();

  override nowMs(): number {
    return Math.floor(this.origin + (Date.now() - this.origin) * speed);
  }
}

it('an apply of 100 aliases tells of each, at a pace that GitHub takes', async () => {
  const clock = new FastClock(null);
  const names = Array.from({ length: 100 }, (_, index) => `model-${String(index).padStart(3, '0')}`);
  const company = await Company.found({
    clock,
    unprotected: true,
    stepEnv: {
      NODE_OPTIONS: `--import=${fileURLToPath(new URL('fast-clock.js', import.meta.url))}`,
      LAUREL_TEST_CLOCK_SPEED: String(speed),
      LAUREL_TEST_CLOCK_ORIGIN: String(clock.origin),
    },
    files: Object.fromEntries(
      names.map((name) => [
        `models/${name}.yaml`,
        'description: One of many\nowner: ["user:ada"]\ntier: low\naliases: {production: {}}\n',
      ]),
    ),
  });
  for (const name of names) await company.version(1, 0.8, { model: parseModelName(name) });
  const files = names.map((name) => [`aliases/${name}/production.yaml`, 'version: 1\nreason: All of them\n']);
  const commit = await company.by().push('main', Object.fromEntries(files));
  company.github.forgetCalls();
  const run = runOf(await company.settle(), 'laurel-apply.yml');

  expect(run.conclusion).toBe('success');
  expect(company.check(commit, 'laurel live')?.conclusion).toBe('success');
  const recorded = [...company.models.deployments.values()].filter(({ environment }) =>
    environment.startsWith('models/'),
  );
  expect(recorded.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(names.map(() => 'success'));
  const { calls } = company.facade.limits;
  const writesMs = calls.filter(({ createsContent }) => createsContent).map(({ atMs }) => atMs);
  const inMinute = writesMs.map((from) => writesMs.filter((at) => at >= from && at < from + minuteMs).length);
  console.log(
    `100 aliases: an apply asks ${calls.length} times, ${writesMs.length} of them writes, at most ${Math.max(...inMinute)} a minute`,
  );
  expect(calls.filter(({ status }) => status >= 400)).toEqual([]);
  // What is answered «not modified» costs nothing of the thousand requests that a job's token has in an hour.
  expect(company.github.calls.filter(({ status }) => status !== 304).length).toBeLessThanOrEqual(500);
  expect(Math.max(...inMinute)).toBeLessThanOrEqual(80);
  expect(writesMs.length).toBeLessThanOrEqual(500);
});
