// Going through a parsed expression.
import type { ASTNode } from '@marcbachmann/cel-js';

/** The parts of a node, in the order of the text. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case '!_':
    case '-_':
      return [node.args];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    default:
      return node.args;
  }
}

/** What has to be true together: the parts of `a && b && c`. */
export function conjunctsOf(node: ASTNode): readonly ASTNode[] {
  return node.op === '&&' ? [...conjunctsOf(node.args[0]), ...conjunctsOf(node.args[1])] : [node];
}

/** As it was written, on one line, with the parentheses that its ends belong to. */
export function textOf({ input, start, end }: ASTNode): string {
  let [from, to] = [start, end];
  while (parenthesesIn(input.slice(from, to)) < 0 && from > 0) from = input.lastIndexOf('(', from - 1);
  while (parenthesesIn(input.slice(from, to)) > 0 && to < input.length) to = input.indexOf(')', to) + 1;
  return input.slice(from, to).replaceAll(/\s+/g, ' ');
}

/** How many are opened and not closed; those in texts do not count. */
function parenthesesIn(text: string): number {
  const code = text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
  return code.split('(').length - code.split(')').length;
}
