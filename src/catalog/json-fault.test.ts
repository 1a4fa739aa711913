import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

function faultOf(text: string) {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(text, error);
  }
  throw new Error('valid');
}

it.each([
  ['{\n "a": 1,\n "title": “杭州”\n}', 3, 'json-quotes'],
  ['{\n "a"： 1\n}', 2, 'json-quotes'],
  ['{\n "a": "说：“好”，",\n "b": 1，\n "c": 2\n}', 3, 'json-quotes'],
  ['{\n "a": 1,\n "b": yes,\n "c": 2\n}', 3, 'json-unreadable'],
  ['{\n "a": 1\n "b": 2\n}', 3, 'json-unreadable'],
])('%j is at fault in line %i', (text, line, code) => {
  expect(faultOf(text)).toEqual({ line, code });
});
