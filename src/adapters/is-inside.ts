// Whether a path lies in a directory: by its segments, since `/data-2` begins with `/data` and lies beside it.
import { isAbsolute, relative, sep } from 'node:path';

/** Of absolute paths, as they are written: where a link could lead elsewhere, resolve both first. A directory lies in itself. */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  // On Windows the way to another drive is absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
