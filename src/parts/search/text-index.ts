import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldText } from './fold.ts';
import { LONGEST_NAME } from './match.ts';
import { initialsOf, readingsOf, soundsOf } from './sounds.ts';
import { bigramsOf, type Token, termsOf, tokensOf } from './tokens.ts';

/** How well texts fit, by their position. */
export type Fits = ReadonlyMap<number, number>;

interface IndexedText {
  readonly id: number;
  readonly words: string;
  readonly sounds: string;
  readonly initials: string;
}

/** Letters of a word, or pairs of a run, from which on it can be misspelt and still be told. */
const MISSPELT = 4;
/** Letters from which on a part of a word is looked for within words. */
const SHORTEST_INSIDE = 3;
const AS_WRITTEN = ['words'];
/** First letters are too few to be nearly right. */
const SAID = ['words', 'sounds'];
const WEIGHTS = { words: 4, sounds: 1, initials: 0.5 };
const NONE: Fits = new Map();

function indexed(text: string, id: number, isSpoken: boolean): IndexedText {
  const folded = foldText(text);
  const isName = isSpoken && text.length <= LONGEST_NAME;
  const tokens = isName ? tokensOf(folded) : [];
  const runs = tokens.flatMap((token) => (token.kind === 'han' ? [token.text] : []));
  return {
    id,
    words: termsOf(folded).join(' '),
    sounds: runs.flatMap(soundsOf).join(' '),
    initials: runs.flatMap(initialsOf).join(' '),
  };
}

/** A word with each two neighbouring letters exchanged in turn. */
function exchanged(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => {
    const before = letters.slice(0, at).join('');
    return `${before}${letter}${letters[at]}${letters.slice(at + 2).join('')}`;
  });
}

/** Texts that are searched for one token at a time, as written, in pinyin, or nearly so. */
export class TextIndex {
  readonly #index = new MiniSearch<IndexedText>({
    fields: ['words', 'sounds', 'initials'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });

  /** Words of letters that are written somewhere. */
  readonly #vocabulary = new Set<string>();

  /** `isSpoken` makes short texts found by their pinyin as well. */
  constructor(texts: readonly string[], isSpoken: boolean) {
    const all = texts.map((text, id) => indexed(text, id, isSpoken));
    this.#index.addAll(all);
    for (const word of all.flatMap(({ words }) => words.split(' '))) {
      if (/^(?!\p{Script=Han})\p{L}/u.test(word)) this.#vocabulary.add(word);
    }
  }

  /** The texts that hold a token as it is typed, or begin a word with it. */
  find(token: Token): Fits {
    if (token.kind === 'han') return this.#ask(bigramsOf(token.text).slice(0, -1), token.text);
    const { kind, text } = token;
    if (kind === 'number' || text.length < 2) {
      return this.#run(text, { fields: AS_WRITTEN, prefix: true });
    }
    if (text.length > 2) return this.#run(text, { prefix: true });
    // Two letters begin a syllable of almost every text; only whole they say something.
    const begun = { queries: [text], fields: ['words', 'initials'], prefix: true };
    return this.#run({
      combineWith: 'OR',
      queries: [begun, { queries: [text], fields: ['sounds'] }],
    });
  }

  /** The texts that hold it within a word of letters (`ervice`). */
  findInside({ kind, text }: Token): Fits {
    if (kind !== 'word' || text.length < SHORTEST_INSIDE) return NONE;
    const holding = [...this.#vocabulary].filter((word) => word.includes(text));
    if (holding.length === 0) return NONE;
    return this.#run({ queries: holding, fields: AS_WRITTEN, combineWith: 'OR' });
  }

  /** The texts that hold it but for one slip, or sound like it; a number is never guessed at. */
  findNearly(token: Token): Fits {
    const { kind, text } = token;
    if (kind === 'number') return NONE;
    if (kind === 'han') {
      const sounds = readingsOf(text);
      const alike = sounds.length === 0 || text.length < 2 ? NONE : this.#any(sounds);
      return alike.size > 0 ? alike : this.#butForOne(text);
    }
    if (text.length < MISSPELT) return NONE;
    const near = this.#run(text, { fields: SAID, fuzzy: 1, prefix: true });
    return near.size > 0 ? near : this.#any(exchanged(text));
  }

  /** Words that are written somewhere and resemble one that is not. */
  resembling(word: string): string[] {
    const near = this.#index.autoSuggest(word, { fields: AS_WRITTEN, fuzzy: 0.34, prefix: true });
    return near.map(({ suggestion }) => suggestion);
  }

  #ask(pairs: readonly string[], whole: string): Fits {
    if (pairs.length === 0) return this.#run(whole, { fields: AS_WRITTEN, prefix: true });
    return this.#run(pairs.join(' '), { fields: AS_WRITTEN, combineWith: 'AND' });
  }

  #any(words: readonly string[]): Fits {
    return this.#run(words.join(' '), { fields: SAID, prefix: true });
  }

  /** One wrong character spoils two pairs. */
  #butForOne(run: string): Fits {
    const pairs = bigramsOf(run).slice(0, -1);
    if (pairs.length < MISSPELT) return NONE;
    const hits = this.#index.search(pairs.join(' '), { fields: AS_WRITTEN });
    const enough = hits.filter(({ queryTerms }) => queryTerms.length >= pairs.length - 2);
    return new Map(enough.map(({ id, score }) => [Number(id), score]));
  }

  #run(query: Query, options: SearchOptions = {}): Fits {
    const hits = this.#index.search(query, { boost: WEIGHTS, ...options });
    return new Map(hits.map(({ id, score }) => [Number(id), score]));
  }
}
