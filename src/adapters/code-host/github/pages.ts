// The next page of a list, from the Link header. Only its query is used, never its address: the token goes nowhere
// that an answer names.

/** The parameters of the page after this one, `null` after the last. */
export function nextPage(link: string | undefined): Readonly<Record<string, string>> | null {
  return linkedPage(link, 'next');
}

/** The parameters of the page that `relation` names. */
export function linkedPage(
  link: string | undefined,
  relation: 'next' | 'last',
): Readonly<Record<string, string>> | null {
  for (const part of (link ?? '').split(/,(?=\s*<)/)) {
    const [, address = '', relations = ''] = /^\s*<([^>]*)>;\s*rel="([^"]*)"/.exec(part) ?? [];
    const url = URL.parse(address);
    if (url !== null && relations.split(' ').includes(relation)) return cursorOf(url.searchParams);
  }
  return null;
}

/** What says which page it is: the rest of the query is ours already. */
function cursorOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    ['page', 'after', 'before', 'cursor'].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
