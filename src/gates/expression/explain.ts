// What an expression gate demands, in words.
import { absolute, type GateExplanation, relative } from '../explanation.ts';
import type { Expression } from './compile.ts';

interface Demanded {
  readonly expression: Expression;
  readonly describe?: string | undefined;
  readonly split?: string | undefined;
}

export function explainExpression({ expression, describe, split }: Demanded): GateExplanation {
  const { text, uses } = expression;
  const demand = `${describe === undefined ? '' : `${describe}: `}${text} is true`;
  const comparesWithCurrent = uses.has('current');
  const where = split === undefined ? '' : `, split ${split}`;
  return {
    // Without isFirst what compares with the current version asks just that of a first promotion.
    demands: [comparesWithCurrent && uses.has('isFirst') ? relative(demand) : absolute(demand)],
    needs: [
      `all that the expression reads of the candidate${where}`,
      ...(comparesWithCurrent ? ['the same of the current version, metrics on the same data'] : []),
    ],
    inconclusive: [
      'something that it reads is missing, and the result depends on it',
      'a number that it reads was measured on several datasets or splits',
      ...(comparesWithCurrent && !uses.has('isFirst') ? ['there is no current version yet'] : []),
      'it divides by 0, or takes too many steps',
      'an evaluation cannot be read or was altered',
    ],
  };
}
