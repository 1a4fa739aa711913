import { describe, expect, it } from 'vitest';
import { dateMeant, figureMeant, listMeant, periodMeant } from './meant.ts';

describe('what a cell was meant to be', () => {
  it.each([
    ['17.3万', 'OBS_VALUE=17.3, UNIT_MULT=4'],
    ['逾110万', 'OBS_VALUE=110, UNIT_MULT=4, qualifier=>'],
    ['186,000', 'OBS_VALUE=186000'],
    ['３６', 'OBS_VALUE=36'],
    ['97%', 'OBS_VALUE=97'],
    ['-1.2亿', 'OBS_VALUE=-1.2, UNIT_MULT=8'],
    ['20天以内', 'OBS_VALUE=20, qualifier=<='],
    ['3—6', 'lower=3, upper=6, qualifier=range'],
    ['3万', 'OBS_VALUE=3, UNIT_MULT=4'],
    ['暂无', undefined],
  ])('figure %s', (cell, meant) => {
    expect(figureMeant('OBS_VALUE', cell, true).meant).toBe(meant);
  });

  it('writes a power of ten out where no column takes it', () => {
    expect(figureMeant('number', '1.2万', false).meant).toBe('12000');
  });

  it.each([
    ['2023/5/1', '2023-05-01'],
    ['2018年', '2018'],
    ['2020年3月2日', '2020-03-02'],
    ['去年', undefined],
  ])('day %s', (cell, meant) => {
    expect(dateMeant(cell).meant).toBe(meant);
  });

  it('period and list', () => {
    expect(periodMeant('2024/1').meant).toBe('2024-01');
    expect(periodMeant('2024.02').meant).toBe('2024-02');
    expect(listMeant('a-b、c；d').meant).toBe('a-b~c~d');
    expect(listMeant('a～b｜c').meant).toBe('a~b|c');
    expect(listMeant('a-b').meant).toBeUndefined();
  });
});
