import type { Dimension } from '../base/vocabulary.ts';
import { ownUnit, readUnit } from './unit-text.ts';

/** Words of names that tell what kind of unit they are counted in. */
const KINDS: readonly (readonly [RegExp, Dimension])[] = [
  [/率|比重|占比|增幅|增速|满意度/, 'share'],
  [/天数|时间|用时|耗时|时长|时限|周期|\b(?:time|days)\b/i, 'time'],
  [/金额|收入|投资|资金|税|费用|产值|总值|标的额/, 'money'],
];

const dimensionOf = (written: string) => ownUnit(readUnit(written).symbol).dimension;

/**
 * The unit of an indicator where one line gives those of a whole table, `单位：件、%、天`: the one that
 * its name holds (人数 is 人), else the one of its kind, else the first that counts things.
 */
export function unitAmong(line: string, name: string): string {
  const units = line.split(/[、,，;；]\s*/).filter((one) => one !== '');
  const [first = '', ...more] = units;
  if (more.length === 0) return line;
  const kind = KINDS.find(([words]) => words.test(name))?.[1];
  const ofKind = units.find((one) => dimensionOf(one) === kind);
  if (kind !== undefined && ofKind !== undefined) return ofKind;
  const counts = units.filter((one) => dimensionOf(one) === 'count');
  const named = counts.find((one) => {
    const { symbol } = readUnit(one);
    return symbol !== '' && new RegExp(`${symbol}[数量次]`).test(name);
  });
  return named ?? counts[0] ?? first;
}
