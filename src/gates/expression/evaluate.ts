// Evaluating a checked expression, one counted step after the other: the same on every machine, and never for long.
import type { ASTNode } from '@marcbachmann/cel-js';
import { unreachable } from '../../primitives/errors.ts';
import { callFunction, callMethod } from './functions.ts';
import { goThrough, isMacro, type Loop } from './macros.ts';
import { operate } from './operators.ts';
import { OutOfSteps, type Steps } from './steps.ts';
import { conjunctsOf, textOf } from './syntax-tree.ts';
import { isFields, isList, isUnknown, missing, open, type Unknown, type Value } from './values.ts';

/** What becomes of one of the parts that have to be true together. */
export interface Finding {
  /** `out-of-steps`: it was given up, and with it all that follows. */
  readonly outcome: 'true' | 'false' | 'unknown' | 'out-of-steps';
  /** As it was written. */
  readonly text: string;
  /** What was read of the versions, by how it is written there. */
  readonly read: ReadonlyMap<string, Value>;
  /** Why it is unknown. */
  readonly reason: string;
}

/** Each part of the outermost `&&`, in order, as far as the steps go: they are shared. */
export function evaluate(
  tree: ASTNode,
  variables: ReadonlyMap<string, Value | Unknown>,
  steps: Steps,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const part of conjunctsOf(tree)) {
    const evaluation = new Evaluation(steps);
    const about = { text: textOf(part), read: evaluation.read };
    try {
      findings.push({ ...about, ...outcomeOf(evaluation.valueOf(part, { variables, outer: null })) });
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
      return [...findings, { ...about, outcome: 'out-of-steps', reason: error.message }];
    }
  }
  return findings;
}

function outcomeOf(value: Value | Unknown): Pick<Finding, 'outcome' | 'reason'> {
  if (isUnknown(value)) return { outcome: 'unknown', reason: value.reason };
  if (typeof value === 'boolean') return { outcome: value ? 'true' : 'false', reason: '' };
  return { outcome: 'unknown', reason: 'the result is neither true nor false' };
}

/** The variables of a loop, and those around it. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Value | Unknown>;
  readonly outer: Scope | null;
}

class Evaluation {
  readonly read = new Map<string, Value>();
  readonly #steps: Steps;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** @throws OutOfSteps when there are none left: nothing in an expression catches it. */
  valueOf(node: ASTNode, scope: Scope): Value | Unknown {
    this.#steps.take(1);
    switch (node.op) {
      case 'value':
        return literal(node.args);
      case 'id':
        return variable(node.args, scope);
      case '.':
        return this.#part(node, this.valueOf(node.args[0], scope), node.args[1], scope);
      case '[]':
        return this.#part(node, this.valueOf(node.args[0], scope), this.valueOf(node.args[1], scope), scope);
      case 'list':
        return this.#all(node.args, scope);
      case '?:':
        return this.#choice(node.args, scope);
      case '&&':
      case '||':
        return this.#either(node.args, scope, node.op === '||');
      case '!_':
        return this.#not(node.args, scope);
      case '-_':
        return this.#operation('-', [node.args], scope);
      case 'call':
        return this.#call(node.args, scope);
      case 'rcall':
        return this.#method(node.args, scope);
      case 'map':
      case '.?':
      case '[?]':
        return open(`${node.op} is not taken`);
      case '==':
      case '!=':
      case 'in':
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#operation(node.op, node.args, scope);
      default:
        return unreachable(node);
    }
  }

  #part(node: ASTNode, whole: Value | Unknown, key: Value | Unknown, scope: Scope): Value | Unknown {
    if (isUnknown(whole)) return whole;
    if (isUnknown(key)) return key;
    const found = partOf(whole, key);
    if (isUnknown(found)) return { ...found, reason: `${textOf(node)}: ${found.reason}` };
    if (scope.outer === null && typeof found !== 'object') this.read.set(textOf(node), found);
    return found;
  }

  /** The values of all, unless one of them is unknown. */
  #all(nodes: readonly ASTNode[], scope: Scope): readonly Value[] | Unknown {
    const values: Value[] = [];
    for (const node of nodes) {
      const value = this.valueOf(node, scope);
      if (isUnknown(value)) return value;
      values.push(value);
    }
    return values;
  }

  #choice(
    [condition, whenTrue, whenFalse]: readonly [ASTNode, ASTNode, ASTNode],
    scope: Scope,
  ): Value | Unknown {
    const chosen = this.valueOf(condition, scope);
    if (isUnknown(chosen)) return chosen;
    if (typeof chosen !== 'boolean') return neither;
    return this.valueOf(chosen ? whenTrue : whenFalse, scope);
  }

  /** `&&` and `||`: decided by either side alone, whatever the other is and whether it is known. */
  #either([first, second]: readonly [ASTNode, ASTNode], scope: Scope, decisive: boolean): Value | Unknown {
    const left = this.valueOf(first, scope);
    if (left === decisive) return decisive;
    const right = this.valueOf(second, scope);
    if (right === decisive) return decisive;
    if (isUnknown(left)) return left;
    if (isUnknown(right)) return right;
    return typeof left === 'boolean' && typeof right === 'boolean' ? right : neither;
  }

  #not(node: ASTNode, scope: Scope): Value | Unknown {
    const value = this.valueOf(node, scope);
    if (isUnknown(value)) return value;
    return typeof value === 'boolean' ? !value : neither;
  }

  #operation(operator: string, nodes: readonly ASTNode[], scope: Scope): Value | Unknown {
    const values = this.#all(nodes, scope);
    return isUnknown(values) ? values : operate(operator, values, this.#steps);
  }

  #call([name, args]: readonly [string, readonly ASTNode[]], scope: Scope): Value | Unknown {
    const [first] = args;
    if (name === 'has') return first === undefined ? open('has() of nothing') : this.#has(first, scope);
    const values = this.#all(args, scope);
    return isUnknown(values) ? values : callFunction(name, values, this.#steps);
  }

  /** Whether there is a part of that name. Of what is not there itself, it is unknown. */
  #has(node: ASTNode, scope: Scope): boolean | Unknown {
    if (node.op !== '.') return open('has() takes a field');
    const whole = this.valueOf(node.args[0], scope);
    if (isUnknown(whole)) return whole;
    const found = partOf(whole, node.args[1]);
    return !(isUnknown(found) && found.cause === 'missing');
  }

  #method(
    [name, receiver, args]: readonly [string, ASTNode, readonly ASTNode[]],
    scope: Scope,
  ): Value | Unknown {
    const subject = this.valueOf(receiver, scope);
    if (isUnknown(subject)) return subject;
    if (isMacro(name)) return this.#loop(name, subject, args, scope);
    const values = this.#all(args, scope);
    return isUnknown(values) ? values : callMethod(name, subject, values, this.#steps);
  }

  #loop(
    name: Loop['name'],
    subject: Value,
    [named, body]: readonly ASTNode[],
    scope: Scope,
  ): Value | Unknown {
    if (named?.op !== 'id' || body === undefined) return open(`${name} takes a variable and an expression`);
    const items = itemsOf(subject);
    if (items === null) return open(`${name} of what is no list`);
    const loopVariable = named.args;
    const each = (item: Value): Value | Unknown =>
      this.valueOf(body, { variables: new Map([[loopVariable, item]]), outer: scope });
    const { value, witness } = goThrough({ name, items, each });
    if (witness !== undefined) this.#remember(loopVariable, witness);
    return value;
  }

  #remember(name: string, witness: Value): void {
    const said = isFields(witness) ? witness.label : witness;
    if (said !== '' && (typeof said !== 'object' || said === null)) this.read.set(name, said);
  }
}

const neither = open('a value is used as a condition, and is neither true nor false');

function variable(name: string, { variables, outer }: Scope): Value | Unknown {
  const found = variables.get(name);
  if (found !== undefined) return found;
  return outer === null ? missing(`there is no ${name}`) : variable(name, outer);
}

function literal(value: unknown): Value | Unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'number':
      return value;
    default:
      return value === null ? null : open('bytes and unsigned integers are not taken');
  }
}

function partOf(whole: Value, key: Value): Value | Unknown {
  if (isFields(whole)) {
    return typeof key === 'string' ? whole.get(key) : missing('its names are texts');
  }
  if (isList(whole) && typeof key === 'bigint') {
    return whole[Number(key)] ?? missing(`there are ${whole.length}, counted from 0`);
  }
  return open('it has no parts');
}

/** What a loop goes through: the elements of a list, the names of a map. */
function itemsOf(subject: Value): readonly Value[] | null {
  if (isFields(subject)) return subject.keys();
  return isList(subject) ? subject : null;
}
