import { expect, it } from 'vitest';
import { documentWith, type GroupDraft, text } from '../../../tests/charts/document-with.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutHistogram } from './layout.ts';

const FRAME = { width: 600, language: 'en' } as const;
const bar = (value: number, at: number) => ({ ...quantity(value), at, to: at + 1 });
function histogram(groups: readonly GroupDraft[]) {
  const document = documentWith('histogram', groups);
  const x = { label: text('days'), unit: 'day' };
  return { ...document, encodings: { ...document.encodings, x } };
}

it('sets a second group hatched on top of the first, and says what each is', () => {
  const document = histogram([
    { label: text('others'), rows: [bar(30, 0), bar(10, 1)] },
    { label: text('looked'), rows: [bar(20, 1)] },
  ]);
  const { columns, key } = layoutHistogram(document, FRAME);
  const [first, lower, upper] = columns;
  expect(columns.map(({ fill }) => fill)).toEqual(['solid', 'solid', 'hatched']);
  expect(upper?.x).toBe(lower?.x);
  // Together they are as high as thirty are.
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? Number.NaN, 1);
  expect((upper?.height ?? 0) + (lower?.height ?? 0)).toBeCloseTo(first?.height ?? 0, 1);
  expect(key.map(({ fill, label }) => [fill, label.lines.join(' ')])).toEqual([
    ['solid', 'others'],
    ['hatched', 'looked'],
  ]);
});

it('needs no key for one group, and keeps names within a narrow frame', () => {
  const one = histogram([{ label: text('all'), rows: [bar(30, 0)] }]);
  expect(layoutHistogram(one, FRAME).key).toEqual([]);
  const long = 'Decided in the last week up to the limit';
  const two = histogram([
    { label: text('All others'), rows: [bar(30, 0)] },
    { label: text(long), rows: [bar(20, 1)] },
  ]);
  const { key, height } = layoutHistogram(two, { width: 280, language: 'en' });
  expect(key[1]?.y).toBeGreaterThan(key[0]?.y ?? 0);
  expect(height).toBeGreaterThan(key[1]?.label.y ?? 0);
});
