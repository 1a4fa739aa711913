import { quantity } from '../../src/base/quantity.ts';
import { documentWith, splitGroup, text } from './document-with.ts';

/** Leads that solved cases, and disputes that were settled. */
export const resolution = documentWith('flow', [
  splitGroup(
    text('举报线索', 'Leads reported'),
    { ...quantity(4240), unit: 'lead' },
    {
      ...quantity(3367),
      unit: 'case',
      name: text('助力公安破案', 'Cases solved with the help of leads'),
    },
  ),
  splitGroup(
    text('参与调解纠纷', 'Disputes mediated'),
    { ...quantity(64_322), unit: 'dispute' },
    {
      ...quantity(63_978),
      unit: 'dispute',
      name: text('调解成功', 'Disputes mediated successfully'),
    },
  ),
]);

/** Bounds and approximations, and a part that is larger than its whole. */
export const doubtful = documentWith('flow', [
  splitGroup(
    text('征集候选案例', 'Candidate cases collected'),
    { ...quantity(70, '>'), unit: 'case', polarity: 'neutral' },
    { ...quantity(10), unit: 'case', polarity: 'neutral', name: text('入选案例', 'Winning cases') },
  ),
  splitGroup(
    text('事务上报', 'Issues reported'),
    { ...quantity(67_000), unit: 'case' },
    { ...quantity(64_320, '~'), unit: 'case', name: text('已处理', 'Issues handled') },
  ),
  splitGroup(
    text('错误的数据', 'Data in error'),
    { ...quantity(5), unit: 'case' },
    { ...quantity(9), unit: 'case', name: text('部分', 'Part') },
  ),
]);

const paidIn = {
  ...quantity(500_000_000),
  unit: 'CNY',
  observation: 'fund-paid-in',
  name: text('首期实缴', 'First paid-in capital'),
};

/** A fund, what was paid in first, and who paid it. */
export const fund = documentWith('part-to-whole', [
  splitGroup(
    text('基金总规模', 'Size of the fund'),
    { ...quantity(5_000_000_000), unit: 'CNY', role: 'plan' },
    paidIn,
  ),
  splitGroup(
    text('首期实缴', 'First paid-in capital'),
    paidIn,
    {
      ...quantity(200_000_000),
      unit: 'CNY',
      polarity: 'neutral',
      name: text('区财政出资', 'Paid in by the district treasury'),
    },
    {
      ...quantity(300_000_000),
      unit: 'CNY',
      name: text('民营企业出资', 'Paid in by private companies'),
    },
  ),
]);

/** Winners by department; the candidates are only known to be more than a number. */
export const selection = documentWith('part-to-whole', [
  splitGroup(
    text('征集候选案例', 'Candidate cases collected'),
    { ...quantity(70, '>'), unit: 'case', polarity: 'neutral' },
    {
      ...quantity(20, '~<'),
      unit: 'case',
      polarity: 'neutral',
      name: text('营商环境候选案例', 'Candidates on the business environment'),
    },
  ),
  splitGroup(
    text('入选案例', 'Winning cases'),
    { ...quantity(10), unit: 'case' },
    {
      ...quantity(7),
      unit: 'case',
      name: text('市级部门入选案例', 'Winners from city departments'),
    },
    { ...quantity(3), unit: 'case', name: text('各区入选案例', 'Winners from districts') },
  ),
]);

/** Small parts side by side, with long names. */
export const slivers = documentWith('part-to-whole', [
  splitGroup(
    text('全部', 'All'),
    { ...quantity(1000), unit: 'case' },
    ...[3, 5, 8, 4].map((value, position) => ({
      ...quantity(value),
      unit: 'case',
      name: text(
        `名称很长的第${position + 1}个小部分`,
        `Small part number ${position + 1} with a long name`,
      ),
    })),
  ),
]);
