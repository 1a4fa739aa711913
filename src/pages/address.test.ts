import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSearch, splitSearch } from '../parts/location.svelte.ts';
import { linkToBriefing } from '../parts/page.ts';
import { defineState } from '../parts/url-state.ts';
import { proseParser, proseSerializer } from '../spec/briefing/prose-schema.ts';

const SITE = 'https://a.cn/zh/briefing/';
const ODD = [
  'a b&c=d#e',
  '%00',
  '%',
  '%7E',
  'a~b',
  '营商环境',
  '"\'<>',
  '+',
  '?',
  '..',
  'a/b',
  '｛',
];

/** Any text that can be read, the odd ones among them. */
const words = fc
  .oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
  .filter((text) => !/\p{C}/u.test(text));

const view = defineState({
  ids: { list: true },
  among: { list: true, codes: ODD },
  one: { codes: ODD },
  text: { text: true },
  flag: { flag: true },
});
const states = fc.record({
  ids: fc.uniqueArray(words, { maxLength: 5 }),
  among: fc.uniqueArray(fc.constantFrom(...ODD)),
  one: fc.constantFrom('', ...ODD),
  text: words,
  flag: fc.boolean(),
});

/** As the browser keeps a query string: it writes some characters in its own way. */
function kept(search: string): string {
  const url = new URL(SITE);
  url.search = search;
  return url.search;
}

describe('an address', () => {
  it('leads back to the state that wrote it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const search = kept(view.serialise(state));
        expect(view.parse(search)).toEqual({ state, problems: [] });
        expect(kept(view.serialise(view.parse(search).state))).toBe(search);
      }),
      { seed: 8 },
    );
  });

  it('holds the open figure beside the state of the view', () => {
    fc.assert(
      fc.property(states, words, (state, figure) => {
        const search = view.serialise(state);
        const both = splitSearch(kept(joinSearch(search, figure)));
        expect(both.figure).toBe(figure);
        expect(view.parse(both.view).state).toEqual(state);
      }),
      { seed: 8 },
    );
  });

  it('names a briefing by whatever id it has', () => {
    const page = { root: '../', language: 'zh' } as const;
    fc.assert(
      fc.property(words, (id) => {
        const url = new URL(linkToBriefing(page, 'edit', id), SITE);
        expect([url.searchParams.get('b'), url.hash]).toEqual([id, '']);
      }),
      { seed: 8 },
    );
  });

  it('is read whatever stands in it, and written whatever it is to hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => view.parse(`?ids=${text}&text=%${text}&one=%E4%`)).not.toThrow();
        const state = { ...view.defaults, ids: [text], text };
        expect(() => view.parse(view.serialise(state))).not.toThrow();
      }),
      { seed: 8 },
    );
    expect(view.serialise({ ...view.defaults, text: '\uD83D' })).toBe('?text=%EF%BF%BD&v=1');
  });

  it('of a link in a text stays where it leads', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        words,
        (url, more) => {
          const { href } = new URL(url + encodeURIComponent(more));
          const markdown = `[x](${href})`;
          const again = proseSerializer.serialize(
            proseParser.parse(
              proseSerializer.serialize(
                proseParser.schema.node('doc', null, [
                  proseParser.schema.node('paragraph', null, [
                    proseParser.schema.text('x', [proseParser.schema.mark('link', { href })]),
                  ]),
                ]),
              ),
            ),
          );
          expect(decodeURIComponent(again)).toBe(decodeURIComponent(markdown));
        },
      ),
      { seed: 8 },
    );
  });
});
