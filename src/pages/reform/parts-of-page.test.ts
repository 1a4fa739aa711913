import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../spec/document.ts';
import { besideLead, neighboursOf, partsOf } from './parts-of-page.ts';

const link = (id: string) => ({ path: `reforms/${id}/`, number: null, name: id });
const drawing = (id: string, ...observations: string[]) =>
  ({ id, rows: observations.map((observation) => ({ observation })) }) as unknown as ChartDocument;

describe('partsOf', () => {
  it('names only the parts that a page has', () => {
    expect(partsOf({ unmeasured: [], context: [] })).toEqual(['results', 'figures']);
    const text = { text: 'No rate.', observation: null };
    expect(partsOf({ unmeasured: [text], context: ['chart'] })).toEqual([
      'results',
      'unmeasured',
      'context',
      'figures',
    ]);
  });
});

describe('neighboursOf', () => {
  const siblings = ['a', 'b', 'c'].map(link);

  it('is the reform before and the one after', () => {
    expect(neighboursOf({ siblings }, 'reforms/b/')).toEqual({
      previous: link('a'),
      next: link('c'),
    });
    expect(neighboursOf({ siblings }, 'reforms/a/').previous).toBeNull();
    expect(neighboursOf({ siblings }, 'reforms/c/').next).toBeNull();
  });

  it('is nothing for a page that is not among them', () => {
    expect(neighboursOf({ siblings }, 'reforms/d/')).toEqual({ previous: null, next: null });
  });
});

describe('besideLead', () => {
  const headline = ['days', 'rate'].map((id) => ({ id, against: null }));
  const documents = [drawing('lead', 'days', 'days-before'), drawing('other', 'rate')];

  it('leaves out what the leading chart draws, not what a later one does', () => {
    const beside = besideLead({ documents, charts: ['lead', 'other'], headline });
    expect(beside.map(({ id }) => id)).toEqual(['rate']);
  });

  it('is all of them without a chart', () => {
    expect(besideLead({ documents: [], charts: [], headline })).toEqual(headline);
  });
});
