import { halfWidth } from './half-width.ts';

const SIGNS = /^(?:[-‐-―−]{1,3}|[./\\·…*×#]{1,6}|null|none|nil|nan)$/i;
const WORDS =
  /^\(?(?:n\/?a\.?|not (?:available|applicable)|no data|missing|无|空|空缺|缺|缺失|暂无|暂缺|无数据|暂无数据|未统计|未公布|未报|不适用)\)?$/i;

/** True for what tables write where a figure is missing: nothing, a dash, 无, 暂无, N/A and the like. */
export function isAbsent(text: string): boolean {
  const plain = halfWidth(text).trim();
  return plain === '' || SIGNS.test(plain) || WORDS.test(plain);
}
