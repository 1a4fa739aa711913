import { describe, expect, it } from 'vitest';
import { joinSearch, splitSearch } from './location.svelte.ts';

describe('the open figure in the address', () => {
  it('stands beside the state of the view', () => {
    expect(joinSearch('', 'court-service-days')).toBe('?figure=court-service-days');
    expect(joinSearch('?field=tax~water&v=1', 'a')).toBe('?field=tax~water&v=1&figure=a');
    expect(joinSearch('?field=tax&v=1', '')).toBe('?field=tax&v=1');
  });

  it('is taken out without touching the rest', () => {
    const view = '?q=%E8%90%A5&ids=a~b&v=1';
    expect(splitSearch(joinSearch(view, 'x y&z'))).toEqual({ view, figure: 'x y&z' });
    expect(splitSearch('?figure=a')).toEqual({ view: '', figure: 'a' });
    expect(splitSearch('?figures=a')).toEqual({ view: '?figures=a', figure: '' });
    expect(splitSearch('')).toEqual({ view: '', figure: '' });
  });
});
