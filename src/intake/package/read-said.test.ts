import { expect, it } from 'vitest';
import { readSaid } from './read-said.ts';
import { NO_EDIT, NO_REFORM, NOTHING_SAID } from './said.ts';

it('reads what was said as it was said', () => {
  const said = {
    indicators: { 'i-1': { ...NO_EDIT, units: { 天: '工作日' }, polarity: 'less' as const } },
    reforms: { 'r-1': { ...NO_REFORM, id: 'r-1', aims: ['i-1'] } },
    explanations: { 'i-1-2024': { reason: '系统切换', remedy: '', by: '' } },
  };
  expect(readSaid(JSON.parse(JSON.stringify(said)))).toEqual(said);
});

it.each([null, 5, [], 'x', { indicators: [1] }])('takes nothing from %j', (value) => {
  expect(readSaid(value)).toEqual(NOTHING_SAID);
});

it('leaves out what is of another kind', () => {
  const name = { zh: 5, en: '' };
  const odd = { polarity: 'best', units: { 天: 1 }, target: 10, by: '2024', name };
  const { indicators, reforms } = readSaid({
    indicators: { 'i-1': odd, '../x': odd },
    reforms: { 'r-1': { aims: 'i-1', start: '2023', id: 'r-2' } },
  });
  expect(indicators).toEqual({ 'i-1': { by: '2024' } });
  expect(reforms).toEqual({ 'r-1': { ...NO_REFORM, id: 'r-1', start: '2023' } });
});
