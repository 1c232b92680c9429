// docs/protocol.md names a test for everything that can go wrong. Each must be there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the last cell of a table row names: a file, `…` for the one above, and sentences in “ ”. */
function namedTests(page: string): readonly { readonly file: string; readonly sentence: string }[] {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('“'));
  let file = '';
  return rows.flatMap((row) => {
    const cell = row.split(' | ').at(-1) ?? '';
    return [...cell.matchAll(/`(?<file>test\/[^`]+)`|“(?<sentence>[^”]+)”/g)].flatMap(({ groups }) => {
      file = groups?.['file'] ?? file;
      return groups?.['sentence'] === undefined ? [] : [{ file, sentence: groups['sentence'] }];
    });
  });
}

test('every test that docs/protocol.md names exists', () => {
  const named = namedTests(readFileSync('docs/protocol.md', 'utf8'));
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(
    ({ file, sentence }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(sentence),
  );
  expect(missing).toEqual([]);
});
