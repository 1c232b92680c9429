// A promotion that was merged and refused stays refused for as long as nobody edits its file, which may be for ever.
import { expect, it } from 'vitest';
import { onSchedule, runOf } from './acts.ts';
import { Company } from './company.ts';

const dayMs = 24 * 60 * 60 * 1000;

it.for([
  [0, true],
  [2 * dayMs, false],
] as const)(
  'after %i ms a schedule looks for its comment: %j; it fails all the same',
  async ([ageMs, looks]) => {
    const company = await Company.found({ unprotected: true, storeNow: () => new Date(Date.now() - ageMs) });
    await company.version(1, 0.6);
    const pull = await company.propose('version: 1\nreason: first\n', 'staging');
    await company.by().merge(pull);
    await company.settle();
    const said = company.comments(pull.number).length;
    expect(said).toBeGreaterThan(0);

    company.github.forgetCalls();
    const runs = await onSchedule(company);
    expect(runOf(runs, 'laurel-apply.yml').conclusion).toBe('failure');
    expect(company.comments(pull.number)).toHaveLength(said);
    const comments = company.github.calls.filter(({ template }) => template.endsWith('/comments'));
    expect(comments.length > 0).toBe(looks);
  },
);
