import { describe, expect, it } from 'vitest';
import { defineState } from './url-state.ts';

const view = defineState({
  field: { list: true, codes: ['tax', 'water', 'justice'] },
  sort: { codes: ['name', 'value'], default: 'name' },
  level: { codes: ['city', 'district'] },
  ids: { list: true, default: ['a-1', 'b-2'] },
  q: { text: true },
  ack: { flag: true },
});

describe('defineState', () => {
  it('writes nothing for the default', () => {
    expect(view.serialise(view.defaults)).toBe('');
    expect(view.parse('').state).toEqual(view.defaults);
    expect(view.parse('?').problems).toEqual([]);
  });

  it('reads back what it wrote', () => {
    const state = {
      field: ['tax', 'water'],
      sort: 'value',
      level: 'city',
      ids: ['court-service-days', '440103'],
      q: '营商 & 税~?#',
      ack: true,
    } as const;
    const { state: read, problems } = view.parse(view.serialise(state));
    expect(read).toEqual(state);
    expect(problems).toEqual([]);
  });

  it('writes short, readable addresses', () => {
    expect(view.serialise({ ...view.defaults, field: ['tax', 'water'], ack: true })).toBe(
      '?field=tax~water&ack=1&v=1',
    );
  });

  it('tells an emptied list from its default', () => {
    const search = view.serialise({ ...view.defaults, ids: [] });
    expect(search).toBe('?ids=&v=1');
    expect(view.parse(search)).toEqual({ state: { ...view.defaults, ids: [] }, problems: [] });
  });

  it('keeps what it understands of a mangled state and names the rest', () => {
    const { state, problems } = view.parse('?field=tax~nonsense&sort=size&level=&ack=yes&v=1');
    expect(state).toEqual({ ...view.defaults, field: ['tax'] });
    expect(problems.map(({ key }) => key)).toEqual(['field', 'sort', 'level', 'ack']);
  });

  it('falls back to the default where nothing of a list is understood', () => {
    expect(view.parse('?ids=%00~%07').state.ids).toEqual(['a-1', 'b-2']);
  });

  it('refuses a state of another version', () => {
    const { state, problems } = view.parse('?field=tax&v=9');
    expect(state).toEqual(view.defaults);
    expect(problems).toEqual([{ key: 'v', value: '9' }]);
  });

  it('names a key that the view does not have, in an address that claims to be its own', () => {
    const { problems } = view.parse('?fields=tax&figure=x&data=abc&v=1');
    expect(problems).toEqual([{ key: 'fields', value: 'tax' }]);
  });

  it('ignores keys of others and survives broken escapes', () => {
    expect(view.parse('?figure=x&utm_source=y').problems).toEqual([]);
    expect(view.parse('?q=%E4%ZZ').state.q).toContain('%ZZ');
    expect(view.parse(`?q=${'x'.repeat(500)}`).problems).toHaveLength(1);
  });
});
