import { describe, expect, it } from 'vitest';
import { EVERYTHING, type ExploreRequest } from '../../compare/explore/request.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { exploreState } from './state.ts';

const index = testIndex([observation('x'), observation('y', { area: 'b' })]);
const { read, write, usual } = exploreState(index);
const request = (part: Partial<ExploreRequest>): ExploreRequest => ({ ...EVERYTHING, ...part });

describe('the address of a question', () => {
  it('is empty for the usual question', () => {
    expect(write(usual)).toBe('');
    expect(read('')).toEqual({ request: usual, clean: true });
  });

  it('comes back as it went', () => {
    const questions = [
      request({ indicators: ['days'], areas: ['a', 'b'], from: '2014', to: '2018-08' }),
      request({ roles: ['actual', 'target'], sort: 'value', descending: true }),
      request({ facet: 'area', type: 'bar', packages: ['test'] }),
    ];
    for (const one of questions) expect(read(write(one))).toEqual({ request: one, clean: true });
    expect(write(questions[0] ?? usual)).toBe('?indicator=days&area=a~b&from=2014&to=2018-08&v=1');
  });

  it('names an indicator by its package and id as well', () => {
    const { request: asked, clean } = read('?indicator=test/days&v=1');
    expect(asked).toEqual(request({ indicators: ['days'] }));
    expect(clean).toBe(true);
  });

  it('keeps what it understands and says that it left something out', () => {
    expect(read('?indicator=days~nonsense&v=1')).toEqual({
      request: request({ indicators: ['days'] }),
      clean: false,
    });
  });

  it.each([
    '?indicator=nonsense&v=1',
    '?from=soon&v=1',
    '?from=2019&to=2018&v=1',
    '?from=2018-13&v=1',
    '?sort=colour&v=1',
    '?chart=pie&v=1',
    '?v=99',
    '?area=%E0%A4%A',
  ])('falls back on the usual question for %s', (search) => {
    expect(read(search)).toEqual({ request: usual, clean: false });
  });
});
