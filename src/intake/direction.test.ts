import { expect, it } from 'vitest';
import { polarityOf } from './direction.ts';

const LESS = [
  ...[
    ['办结时间', '天'],
    ['办结时间', ''],
    ['办结天数', ''],
    ['结案周期', ''],
    ['投诉办结时间', '小时'],
  ],
  ...[
    ['平均办结', '工作日'],
    ['受理至送达', '个工作日'],
    ['网办用时', '分钟'],
    ['资金到位时限', ''],
  ],
  ...[
    ['超时件数', '件'],
    ['超时办结件数', '件'],
    ['未办结数', '件'],
    ['未按时办结率', '%'],
  ],
  ...[
    ['逾期办结率', '%'],
    ['超期未结案数', '件'],
    ['积压案件', '件'],
    ['退件率', '%'],
    ['不满意率', '%'],
  ],
  ...[
    ['未达标率', '%'],
    ['差错率', '%'],
    ['投诉量', '件'],
    ['Time until completed', 'days'],
  ],
  ...[
    ['Cases not completed', 'cases'],
    ['Unresolved cases', 'cases'],
  ],
] as const;
const MORE = [
  ...[
    ['办结率', '%'],
    ['办结数', '件'],
    ['按时办结率', '%'],
    ['时限内办结率', '%'],
    ['时限内办结', '件'],
  ],
  ...[
    ['投诉办结率', '%'],
    ['空气质量优良天数', '天'],
    ['时限压缩率', '%'],
    ['压减办理时间', '天'],
  ],
  ...[
    ['满意度', '分'],
    ['无差错率', '%'],
    ['不动产登记办结率', '%'],
    ['未成年人案件结案率', '%'],
  ],
  ...[
    ['Completed on time', 'percent'],
    ['Cases completed', 'cases'],
  ],
] as const;

it.each(LESS)('less is better: %s (%s)', (name, unit) => {
  expect(polarityOf(name, unit)?.polarity).toBe('less');
});

it.each(MORE)('more is better: %s (%s)', (name, unit) => {
  expect(polarityOf(name, unit)?.polarity).toBe('more');
});

it.each([
  ['预期寿命', '年'],
  ['收件数', '件'],
  ['降雨', '天'],
])('no word tells: %s', (name, unit) => {
  expect(polarityOf(name, unit)).toBeNull();
});
