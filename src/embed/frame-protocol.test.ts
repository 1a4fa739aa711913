import { expect, test } from 'vitest';
import { heightMessages, readHeight, readHostMessage, stateMessage } from './frame-protocol.ts';

const set = (state: unknown) => readHostMessage({ type: 'reform-chart:set-state', v: 1, state });

test('the two questions of a host are understood', () => {
  expect(readHostMessage({ type: 'reform-chart:get-state', v: 1 })).toEqual({ kind: 'get' });
  expect(set({ theme: 'dark', language: 'en', table: false })).toEqual({
    kind: 'set',
    change: { theme: 'dark', language: 'en', table: false },
  });
  expect(set({ theme: 'auto' })).toEqual({ kind: 'set', change: { theme: 'auto' } });
});

test('all else is ignored, and so is a state with a wrong part', () => {
  const others = [
    null,
    'reform-chart:get-state',
    [],
    { type: 'reform-chart:get-state' },
    { type: 'reform-chart:get-state', v: 2 },
    { type: 'reform-chart:height', v: 1, height: 3 },
    { sentinel: 'amp', type: 'embed-size', height: 3 },
  ];
  for (const one of others) expect(readHostMessage(one), JSON.stringify(one)).toBeNull();
  for (const state of [undefined, 'dark', { theme: 'red' }, { language: 'fr' }, { table: 1 }]) {
    expect(set(state), JSON.stringify(state)).toBeNull();
  }
  expect(set({ theme: 'dark', language: 'fr' })).toBeNull();
});

test('a height is told in three dialects, of which a host reads ours', () => {
  const messages = heightMessages('court', 321);
  expect(messages).toEqual([
    { type: 'reform-chart:height', v: 1, id: 'court', height: 321 },
    { sentinel: 'amp', type: 'embed-size', height: 321 },
    { 'datawrapper-height': { court: 321 } },
  ]);
  expect(messages.map(readHeight)).toEqual([321, null, null]);
  const state = { theme: 'auto', language: 'zh', table: false } as const;
  expect(readHeight(stateMessage('court', state, 5))).toBe(5);
  for (const height of [-1, 0, Number.NaN, '5', 1e9]) {
    expect(readHeight({ type: 'reform-chart:height', v: 1, height })).toBeNull();
  }
});
