import { findApart, inCommon, type Scores } from './apart.ts';
import type { Entry, Search } from './entry.ts';
import { foldText } from './fold.ts';
import { type Fits, TextIndex } from './text-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A name says more of a thing than what else is told of it. */
const NAME = 3;
/** Above all that words come to: a figure of exactly the value, of about it, the name in full. */
const BONUS = { exact: 1000, whole: 400, about: 100, start: 40 };
const MOST_SUGGESTIONS = 3;

interface Place {
  readonly entry: number;
  readonly weight: number;
}

/** Texts of one sort, each once since many entries share the name of a place, and whose they are. */
class Shelf {
  readonly #places = new Map<string, Place[]>();
  readonly index: TextIndex;
  readonly places: readonly (readonly Place[])[];

  constructor(texts: Iterable<readonly [text: string, place: Place]>, isSpoken: boolean) {
    for (const [text, place] of texts) {
      const known = this.#places.get(text);
      if (known === undefined) this.#places.set(text, [place]);
      else known.push(place);
    }
    this.index = new TextIndex([...this.#places.keys()], isSpoken);
    this.places = [...this.#places.values()];
  }
}

const spoken = (entries: readonly Entry[]) =>
  entries.flatMap(({ names, texts }, entry) => [
    ...names.map((text) => [text, { entry, weight: NAME }] as const),
    ...texts.map((text) => [text, { entry, weight: 1 }] as const),
  ]);
const written = (entries: readonly Entry[]) =>
  entries.flatMap((one, entry) => one.written.map((text) => [text, { entry, weight: 1 }] as const));

/** The least of the difference from any of the values. */
const distance = (values: readonly number[], value: number) =>
  Math.min(...values.map((one) => Math.abs(Math.abs(one) - value)));

/** How well each entry fits a number by its values. */
function byValue(entries: readonly Entry[], token: Token): Map<number, number> {
  const found = new Map<number, number>();
  if (token.kind !== 'number') return found;
  for (const [at, { values }] of entries.entries()) {
    const away = distance(values, token.value);
    if (away <= 1e-9 * token.value) found.set(at, BONUS.exact);
    else if (away <= token.tolerance) found.set(at, BONUS.about);
  }
  return found;
}

/** Names as they are compared; many entries share one. */
function bestNames(entries: readonly Entry[]): readonly (readonly string[])[] {
  const known = new Map<string, string>();
  const fold = (name: string) => {
    const folded = known.get(name) ?? foldText(name);
    known.set(name, folded);
    return folded;
  };
  return entries.map(({ names }) => names.map(fold));
}

function nameBonus(names: readonly string[], asked: string): number {
  if (names.includes(asked)) return BONUS.whole;
  return names.some((name) => name.startsWith(asked)) ? BONUS.start : 0;
}

/** The entries that fit all words. */
const common = ([first = new Map(), ...others]: readonly Scores[]): Scores =>
  others.reduce(inCommon, first);

/** What the first way finds that finds anything. */
function firstFilled(ways: readonly (() => Scores)[]): Scores {
  for (const way of ways) {
    const found = way();
    if (found.size > 0) return found;
  }
  return new Map();
}

/** Suggestions for a search that found nothing: the same without one word, or its longest parts. */
function shorter(query: string): string[] {
  const words = query.trim().split(/\s+/);
  if (words.length > 1) {
    const others = words.map((_, left) => words.filter((_word, at) => at !== left).join(' '));
    return [...others, ...words];
  }
  const tokens = tokensOf(foldText(query));
  if (tokens.length > 1) return tokens.map(({ text }) => text).filter((text) => text.length > 1);
  const characters = [...query.trim()];
  const parts: string[] = [];
  for (let length = characters.length - 1; length >= 2; length -= 1) {
    for (let at = 0; at + length <= characters.length; at += 1)
      parts.push(characters.slice(at, at + length).join(''));
  }
  return tokens[0]?.kind === 'han' ? parts : [];
}

/** Makes the search over entries: all words must be found, each as written, in pinyin or nearly so. */
export function makeSearch(entries: readonly Entry[]): Search {
  const shelves = [new Shelf(spoken(entries), true), new Shelf(written(entries), false)];
  const names = bestNames(entries);

  function fitting(token: Token, ask: (index: TextIndex) => Fits): Map<number, number> {
    const found = new Map<number, number>();
    for (const { index, places } of shelves) {
      for (const [text, score] of ask(index)) {
        for (const { entry, weight } of places[text] ?? []) {
          found.set(entry, Math.max(found.get(entry) ?? 0, score * weight));
        }
      }
    }
    // What is written as it was typed comes before what is only rounded to it.
    for (const [entry, score] of byValue(entries, token)) {
      found.set(entry, (found.get(entry) ?? 0) + score);
    }
    return found;
  }
  /** From what is typed as it is written to what is only like it. */
  function waysOf(token: Token): readonly (() => Scores)[] {
    const written = (one: Token) => fitting(one, (index) => index.find(one));
    const exact = () => written(token);
    const nearly = () => fitting(token, (index) => index.findNearly(token));
    const inside = () => fitting(token, (index) => index.findInside(token));
    const apart = () => findApart(token.text, (text) => written({ kind: 'han', text }));
    return token.kind === 'han' ? [exact, apart, nearly] : [exact, inside, nearly];
  }
  function find(query: string): string[] {
    const folded = foldText(query.trim());
    const ways = tokensOf(folded).map(waysOf);
    let found = common(ways.map(firstFilled));
    // A word may be there and yet be the misspelt one.
    if (found.size === 0) {
      found = common(ways.map((of) => new Map(of.flatMap((way) => [...way()]).reverse())));
    }
    return [...found]
      .map(([at, score]) => ({ at, score: score + nameBonus(names[at] ?? [], folded) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at }) => entries[at]?.id ?? []);
  }
  function suggest(query: string): string[] {
    const [only, ...more] = tokensOf(foldText(query));
    const alike =
      more.length === 0 && only?.kind === 'word'
        ? shelves.flatMap(({ index }) => index.resembling(only.text))
        : [];
    const better: string[] = [];
    for (const one of [...shorter(query), ...alike]) {
      if (better.length === MOST_SUGGESTIONS) break;
      const isPart = better.some((longer) => longer.includes(one));
      if (!isPart && find(one).length > 0) better.push(one);
    }
    return better;
  }
  return { find, suggest };
}
