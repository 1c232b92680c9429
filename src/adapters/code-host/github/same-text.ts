// Whether a text on GitHub is the one Laurel would write: GitHub may change line ends and what trails.

/** Empty, absent and `null` are the same: GitHub makes one of the other. */
export function isSameText(there: string | null | undefined, wanted: string | null | undefined): boolean {
  return plain(there) === plain(wanted);
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trimEnd();
}
