import { expect, it } from 'vitest';
import { drawSteps } from './steps.ts';

const step = (announced: string, value: number | null, unit = 'day') => ({
  announced,
  value,
  unit,
});

it('a target holds until the next is announced, and the last one to this day', () => {
  const drawn = drawSteps([step('2018', 10), step('2019', 5)], '2020-01-01', 108, 28);
  expect(drawn?.path).toBe('M4,4H54V24H104');
  expect(drawn?.points).toEqual([
    { x: 4, y: 4 },
    { x: 54, y: 24 },
  ]);
});

it('a target that was announced again stays level', () => {
  expect(drawSteps([step('2018', 5), step('2019', 5)], '2020-01-01', 108, 28)?.path).toBe(
    'M4,14H54V14H104',
  );
});

it.each([
  ['one target', [step('2018', 10)]],
  ['two units', [step('2018', 10), step('2019', 5, 'hour')]],
  ['a day that is not known', [step('', 10), step('2019', 5)]],
  ['no number', [step('2018', null), step('2019', 5)]],
])('there are no steps of %s', (_, steps) => {
  expect(drawSteps(steps, '2020-01-01', 108, 28)).toBeNull();
});
