// docs/scenarios.md against the tests: every scenario has its test, and every test of promotions on GitHub its scenario.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const directory = new URL('../e2e-github/', import.meta.url);
const page = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');

/** `story.test.ts: goes from training …`, as both sides are compared. */
type Named = string;

/** The rows of every table: scenario, file, name of the test. */
function rows(): { readonly scenario: string; readonly test: Named }[] {
  return page.split('\n').flatMap((line) => {
    const [, scenario = '', file, name] =
      /^\| (.+?) +\| \[([\w-]+)\]\([^)]+\/\2\.test\.ts\) +\| (.+?) +\|$/.exec(line) ?? [];
    return file === undefined || name === undefined ? [] : [{ scenario, test: `${file}.test.ts: ${name}` }];
  });
}

/** Every test there is, by the name that its file gives it. */
function tests(): Named[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.test.ts'));
  return files.flatMap((file) =>
    titlesIn(readFileSync(new URL(file, directory), 'utf8')).map((title) => `${file}: ${title}`),
  );
}

/** What stands first in `it(…)` and `test(…)`, and in what `it.each(…)` and `it.for(…)` give back. */
function titlesIn(source: string): string[] {
  return [...source.matchAll(/^[ \t]*(?:it|test)(\.(?:each|for))?\(/gm)].map(
    ({ 0: start, 1: table, index }) => {
      const open = index + start.length;
      const from = table === undefined ? open : source.indexOf('(', closing(source, open)) + 1;
      const [, quote = '', title = ''] = /^\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/.exec(source.slice(from)) ?? [];
      if (quote === '') throw new Error(`no title at ${source.slice(from, from + 40)}`);
      return title.replaceAll(/\\(.)/g, '$1');
    },
  );
}

/** The index after the parenthesis that closes the one before `from`; what stands in quotes does not count. */
function closing(source: string, from: number): number {
  let depth = 1;
  for (const { 0: token, index } of source.slice(from).matchAll(/(['"`])(?:\\.|(?!\1)[^\\])*\1|[()]/g)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return from + index + 1;
  }
  throw new Error('a parenthesis is not closed');
}

describe('the table of scenarios', () => {
  it('names tests that are there', () => {
    const there = new Set(tests());
    expect(rows().filter(({ test }) => !there.has(test))).toEqual([]);
  });

  it('has a row for every test', () => {
    const named = new Set(rows().map(({ test }) => test));
    expect(tests().filter((test) => !named.has(test))).toEqual([]);
  });

  it('says something of each scenario, once', () => {
    const scenarios = rows().map(({ scenario }) => scenario);
    expect(scenarios.length).toBeGreaterThan(40);
    expect(scenarios.filter((scenario, index) => scenarios.indexOf(scenario) !== index)).toEqual([]);
  });
});

it('finds the names of tests as vitest does', () => {
  const source = [
    "it('one', () => {});",
    'describe(`of (many`, () => {',
    '  it(\n    "two\'s",\n    () => {});',
    "  it.each([\n    ['a)', 1],\n    [f(2), '('],\n  ])('three of %s', () => {});",
    "  it.for([[0, true]] as const)(\n    'four %i', () => {});",
    '});',
  ].join('\n');
  expect(titlesIn(source)).toEqual(['one', "two's", 'three of %s', 'four %i']);
});
