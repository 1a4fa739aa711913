import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../spec/document.ts';
import { carryCharts } from './later.ts';

const same = (text: string) => ({ zh: text, en: text });
const chart = (id: string, figures: number) =>
  ({
    id,
    type: 'line',
    texts: { title: same(id), subtitle: same('months') },
    rows: Array.from({ length: figures }, () => ({})),
    encodings: { groups: [], facets: [], value: null, x: null },
    units: [],
  }) as unknown as ChartDocument;

describe('carryCharts', () => {
  it('carries all charts of a page that is light enough', () => {
    const documents = [chart('a', 10), chart('b', 20)];
    expect(carryCharts(documents, 60, 'en')).toEqual({ documents, later: [] });
  });

  it('leaves what is too heavy for later, and carries what still fits, in order', () => {
    const [a, b, c] = [chart('a', 10), chart('b', 700), chart('c', 4)];
    const { documents, later } = carryCharts([a, b, c], 60, 'en');
    expect(documents).toEqual([a, c]);
    expect(later).toEqual([
      { id: 'b', type: 'line', title: 'b', subtitle: 'months', figures: 700 },
    ]);
  });
});
