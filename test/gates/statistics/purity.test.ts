import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const room = fileURLToPath(new URL('../../../src/gates/statistics/', import.meta.url));
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** What IEEE 754 and ECMAScript fix to the last bit, so that a verdict has the same bytes on every machine. */
const exact = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'imul',
  'max',
  'min',
  'round',
  'sqrt',
  'LN2',
  'SQRT2',
]);

describe('the statistics room', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s computes only with what is the same on every machine', (name) => {
    const code = readFileSync(`${room}${name}`, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
    const used = [...code.matchAll(/\bMath\.(\w+)/g)].map(([, member = '']) => member);
    expect(used.filter((member) => !exact.has(member))).toEqual([]);
    expect(code).not.toMatch(
      /\*\*|\bDate\b|\bIntl\b|toLocale|localeCompare|performance|randomUUID|randomBytes/,
    );
  });
});
