import { describe, expect, it } from 'vitest';
import { currentIn } from './current-section.ts';

describe('currentIn', () => {
  it('is the page itself on a section, and true below it', () => {
    expect(currentIn('data/', { path: 'data/', view: 'data' })).toBe('page');
    expect(currentIn('briefing/', { path: 'briefing/edit/', view: 'briefing-edit' })).toBe('true');
    expect(currentIn('data/', { path: 'sql/', view: 'sql' })).toBe('true');
  });

  it('counts reforms and collections to the overview, and no other page', () => {
    expect(currentIn('', { path: '', view: 'overview' })).toBe('page');
    expect(currentIn('', { path: 'reforms/one/', view: 'reform' })).toBe('true');
    expect(currentIn('', { path: 'collections/port/', view: 'overview' })).toBe('true');
    expect(currentIn('', { path: 'gallery/', view: 'gallery' })).toBeUndefined();
    expect(currentIn('explore/', { path: '', view: 'overview' })).toBeUndefined();
  });
});
