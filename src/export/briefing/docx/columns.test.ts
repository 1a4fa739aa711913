import { expect, test } from 'vitest';
import { columnWidths } from './columns.ts';

const sum = (widths: readonly number[]) => widths.reduce((whole, one) => whole + one, 0);

test('columns fill the table, each as wide as its longest cell asks for', () => {
  const widths = columnWidths(
    [
      ['项目', '数值'],
      ['开办企业时间', '3天'],
    ],
    8_000,
    200,
  );
  expect(sum(widths)).toBe(8_000);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
});

test('where cells ask for too much, the widest column gives way and short ones keep their line', () => {
  const long = '很长的项目名称'.repeat(20);
  const [item = 0, value = 0, area = 0] = columnWidths([[long, '22天', '上海']], 8_000, 200);
  expect(item + value + area).toBe(8_000);
  expect(value).toBeGreaterThan(3 * 200);
  expect(area).toBeGreaterThan(2 * 200);
  expect(item).toBeGreaterThan(value + area);
});
