import { quantity } from '../../src/base/quantity.ts';
import type { LocalText } from '../../src/base/vocabulary.ts';
import type { ChartDocument, ChartType } from '../../src/spec/document.ts';
import { documentWith, missing, type RowDraft, range, splitGroup, text } from './document-with.ts';

/** Figures that charts meet at their limits; the same for every type. */
export function limitsFor(type: ChartType): Readonly<Record<string, ChartDocument>> {
  const long = text(
    '名称非常长以至于在任何一种宽度下都必须换行才能完整显示出来的一个指标,含(括号)与标点',
    'An indicator whose name is so long that it has to be broken into lines at any width whatsoever',
  );
  const person = { unit: 'person' } as const;
  const pair = (label: LocalText, a: RowDraft, b: RowDraft) => splitGroup(label, a, b);
  return {
    nothing: documentWith(type, []),
    'a group without rows': documentWith(type, [{ label: text('空', 'Empty'), rows: [] }]),
    'one figure': documentWith(type, [
      { label: text('一', 'One'), rows: [{ ...quantity(1), ...person }] },
    ]),
    zeros: documentWith(type, [
      pair(text('零', 'Zero'), { ...quantity(0), ...person }, { ...quantity(0), ...person }),
    ]),
    'missing figures': documentWith(type, [
      pair(text('缺', 'Missing'), { ...missing, ...person }, { ...quantity(4), ...person }),
      pair(text('缺', 'Missing'), { ...quantity(4), ...person }, { ...missing, ...person }),
    ]),
    negatives: documentWith(type, [
      pair(
        text('负', 'Negative'),
        { ...quantity(-8.7), role: 'baseline' },
        { ...quantity(-20.25) },
      ),
      pair(text('正', 'Positive'), { ...quantity(3), role: 'baseline' }, { ...quantity(-1, '<') }),
    ]),
    'a huge spread': documentWith(type, [
      pair(
        text('大', 'Large'),
        { ...quantity(70_730_000, '>'), ...person, role: 'baseline' },
        { ...quantity(3), ...person },
      ),
      pair(
        text('小', 'Small'),
        { ...quantity(4), ...person, role: 'target' },
        { ...quantity(3), ...person },
      ),
    ]),
    'long names and figures': documentWith(type, [
      pair(
        long,
        { ...quantity(1_234_567_891, '~<'), unit: 'person-time', role: 'baseline' },
        { ...quantity(1_234_567_890, '>='), unit: 'person-time' },
      ),
      pair(
        long,
        { ...quantity(987_654_321_987, '~'), unit: 'person-time', role: 'standard' },
        { ...range(123_456_789, 987_654_321), unit: 'person-time' },
      ),
    ]),
    'equal figures': documentWith(type, [
      {
        label: text('同', 'Equal'),
        rows: (['actual', 'baseline', 'target', 'standard', 'context'] as const).map((role) => ({
          ...quantity(50),
          ...person,
          role,
        })),
      },
    ]),
  };
}
