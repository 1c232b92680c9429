// Where a version stands, in one or two words.
import { unreachable } from '../../../primitives/errors.ts';
import type { Lifecycle } from '../../../registry/lifecycle.ts';
import type { Cell } from '../../../report/terminal-table.ts';

export function lifecycleCell(lifecycle: Lifecycle): Exclude<Cell, string> {
  switch (lifecycle.kind) {
    case 'candidate':
      return { text: 'candidate', style: 'cyan' };
    case 'live':
      return { text: `live: ${lifecycle.aliases.join(', ')}`, style: 'green' };
    case 'archived':
      return { text: 'archived', style: 'dim' };
    case 'recalled': {
      const { aliases } = lifecycle;
      return { text: aliases.length === 0 ? 'recalled' : `recalled, and live: ${aliases.join(', ')}`, style: 'red' }; // prettier-ignore
    }
    default:
      return unreachable(lifecycle);
  }
}
