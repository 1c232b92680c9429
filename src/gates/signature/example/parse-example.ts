// The text of an input example as JSON, or why it is none: bounded in depth before anything walks it.

export type ParsedExample =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Deeper than what anybody sends; a tensor has at most 32 dimensions. */
const maxDepth = 64;

export function parseExample(text: string): ParsedExample {
  if (depthOf(text) > maxDepth) return { ok: false, reason: `is nested deeper than ${maxDepth} levels` };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: 'is not JSON' };
  }
}

/** How deep brackets are nested, in one pass and without recursion; text in quotes has none. */
function depthOf(text: string): number {
  let [depth, deepest, isQuoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
      continue;
    }
    if (character === '"') isQuoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
