import { describe, expect, it } from 'vitest';
import { codeDifference, joinedCode } from './same-code.ts';

const area = (zh: string, en: string, more = {}) => ({
  code: '330106',
  name: { zh, en },
  kind: 'other',
  parent: null,
  ...more,
});

describe('records of one code', () => {
  const whole = area('西湖区', 'Xihu', { kind: 'district', parent: '330100' });

  it('agree wherever both say something; a translation is no difference', () => {
    expect(codeDifference(whole, area('西湖区', '西湖区'))).toBeNull();
    expect(codeDifference(area('西湖区', '西湖区'), whole)).toBeNull();
  });

  it.each([
    [area('余杭区', '余杭区'), '西湖区 | Xihu ≠ 余杭区 | 余杭区'],
    [area('西湖区', 'West Lake'), '西湖区 | Xihu ≠ 西湖区 | West Lake'],
    [area('西湖区', 'Xihu', { parent: '110000' }), '330100 ≠ 110000'],
  ])('differ by what is named: %o', (other, difference) => {
    expect(codeDifference(whole, other)).toBe(difference);
  });

  it('are one record with what either says', () => {
    expect(joinedCode(area('西湖区', '西湖区'), whole)).toEqual(whole);
    expect(joinedCode(whole, area('西湖区', '西湖区'))).toEqual(whole);
  });
});
