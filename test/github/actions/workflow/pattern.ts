// The patterns of `branches`, `tags` and `paths`: GitHub's own dialect.

/** Patterns in order, `!` taking away again: the last one that matches decides. */
export function matchesAny(patterns: readonly string[], value: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!');
    if (compile(isNegative ? pattern.slice(1) : pattern).test(value)) matched = !isNegative;
  }
  return matched;
}

/** One element of a pattern, longest first. */
const element = /\*\*\/|\*\*|\*|\[[^\]]*\]|\\.|[?+]|[^]/g;

/** `*` stays within a segment, `**` crosses them; `?` and `+` count what stands before them. */
function compile(pattern: string): RegExp {
  const source = [...pattern.matchAll(element)].map(([found]) => {
    if (found === '**/') return '(?:.*/)?';
    if (found === '**') return '.*';
    if (found === '*') return '[^/]*';
    if (found === '?' || found === '+' || found.startsWith('[')) return found;
    return escape(found.startsWith('\\') && found.length > 1 ? found.slice(1) : found);
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
