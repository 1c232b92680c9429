// Many open pull requests that have nothing to do with Laurel, as in a monorepo: they cost next to nothing.
import { expect, it } from 'vitest';
import type { PullRequest } from '../github/model/pull-request.ts';
import { onSchedule } from './acts.ts';
import { Company } from './company.ts';
import { judgeAll, openQuietly } from './judging.ts';

const rest = (company: Company): number =>
  company.github.calls.filter(
    ({ template }) => !template.startsWith('/graphql') && !template.startsWith('/git'),
  ).length;

it('are not judged again by the schedule, nor when evidence arrives; those without a check are', async () => {
  const company = await Company.found();
  await company.version(1);
  const promotion = await company.propose('version: 1\nreason: first\n', 'staging');
  await company.settle();
  const notes: PullRequest[] = [];
  for (let count = 0; count < 8; count += 1)
    notes.push(await openQuietly(company, `note-${count}`, { [`${count}.md`]: 'x' }));
  await onSchedule(company);
  expect(notes.map((pull) => company.verdict(pull))).toEqual(notes.map(() => 'success'));

  company.github.forgetCalls();
  await onSchedule(company);
  const calls = rest(company);
  expect(calls).toBeLessThan(20);
  console.log(`REST calls of a schedule with ${notes.length} open pull requests without an alias: ${calls}`);

  expect(company.verdict(promotion)).toBe('failure');
  company.github.forgetCalls();
  await judgeAll(company);
  expect(rest(company)).toBeLessThan(20);
});
