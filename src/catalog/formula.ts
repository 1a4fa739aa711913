import jsep from 'jsep';
import { YardstickError } from '../base/error.ts';
import type { Quantity } from '../base/quantity.ts';
import { add, divide, multiply, quantity, scale, subtract } from '../base/quantity.ts';

const OPERATIONS: Readonly<Record<string, (a: Quantity, b: Quantity) => Quantity>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

function evaluate(
  node: jsep.Expression,
  names: Readonly<Record<string, Quantity>>,
  formula: string,
): Quantity {
  if (node.type === 'Literal' && typeof node.value === 'number') return quantity(node.value);
  if (node.type === 'Identifier') {
    const found = Object.hasOwn(names, String(node.name)) ? names[String(node.name)] : undefined;
    if (found === undefined) {
      const name = String(node.name);
      throw new YardstickError('formula-name', `unknown name ${name}: ${formula}`, { name });
    }
    return found;
  }
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    return scale(evaluate(node.argument as jsep.Expression, names, formula), -1);
  }
  const operation = OPERATIONS[String(node.operator)];
  if (node.type !== 'BinaryExpression' || operation === undefined) {
    if (node.operator === undefined) {
      throw new YardstickError('formula-unreadable', `${node.type} in formula: ${formula}`);
    }
    const what = String(node.operator);
    throw new YardstickError('formula-operation', `no operation ${what}: ${formula}`, { what });
  }
  const { left, right } = node as jsep.BinaryExpression;
  return operation(evaluate(left, names, formula), evaluate(right, names, formula));
}

/**
 * Computes an arithmetic formula (numbers, names, `+ - * /`, parentheses) over named figures; the
 * result carries the qualifier that follows from theirs. Throws `formula-…`, `division-by-zero`
 * or `quantity-undetermined`.
 */
export function computeFormula(
  formula: string,
  names: Readonly<Record<string, Quantity>>,
): Quantity {
  let tree: jsep.Expression;
  try {
    tree = jsep(formula);
  } catch (error) {
    throw new YardstickError(
      'formula-unreadable',
      `cannot read formula: ${formula}`,
      { formula },
      error,
    );
  }
  return evaluate(tree, names, formula);
}
