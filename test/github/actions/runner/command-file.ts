// The files through which a step answers: GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE (names and values), GITHUB_PATH.

/**
 * `name=value` and `name<<delimiter … delimiter`, as the runner reads them.
 *
 * @throws Error where the runner would fail the step: no `=`, an empty name, a delimiter that never comes.
 */
export function parseNamedValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}': a name must not be empty`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}': neither name nor delimiter may be empty`);
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value: matching delimiter not found '${delimiter}'`);
    values.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return values;
}

/** One directory a line; the last one comes first in PATH. */
export function parsePaths(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .toReversed();
}
