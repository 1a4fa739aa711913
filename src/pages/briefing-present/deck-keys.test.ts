import { expect, test } from 'vitest';
import { type DeckKey, deckAction, swipeAction } from './deck-keys.ts';
import { slideAsked } from './presenting.svelte.ts';

const press = (key: string, more: Partial<DeckKey> = {}) =>
  deckAction({
    key,
    shiftKey: false,
    modified: false,
    onControl: false,
    onField: false,
    full: false,
    ...more,
  });

test('keys turn slides, but not those that something else needs', () => {
  expect(press('ArrowRight')).toBe('next');
  expect(press(' ')).toBe('next');
  expect(press(' ', { shiftKey: true })).toBe('previous');
  expect(press(' ', { onControl: true })).toBeNull();
  expect(press('ArrowRight', { onControl: true })).toBe('next');
  expect(press('ArrowRight', { modified: true })).toBeNull();
  expect(press('n', { onField: true })).toBeNull();
  expect(press('ArrowDown')).toBeNull();
  expect(press('ArrowDown', { full: true })).toBe('next');
  expect(press('x')).toBeNull();
});

test('a finger turns slides across, and scrolls up and down', () => {
  expect(swipeAction(-80, 10)).toBe('next');
  expect(swipeAction(80, -10)).toBe('previous');
  expect(swipeAction(-80, 90)).toBeNull();
  expect(swipeAction(-5, 0)).toBeNull();
});

test('an address asks for a slide that there is', () => {
  expect(slideAsked('3', 10)).toBe(2);
  expect(slideAsked('99', 10)).toBe(9);
  expect(slideAsked('0', 10)).toBe(0);
  expect(slideAsked('-1; drop', 10)).toBe(0);
  expect(slideAsked('2', 0)).toBe(0);
});
