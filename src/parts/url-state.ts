import { cutText } from '../base/plain-text.ts';

/** One of several codes; without a default none may be chosen, which is ''. */
interface CodeShape {
  readonly codes: readonly string[];
  readonly default?: string;
}

/** Several codes, joined by `~`; without `codes` any identifier will do. */
interface ListShape {
  readonly list: true;
  readonly codes?: readonly string[];
  readonly default?: readonly string[];
  /** The code that an address means by another name of it. */
  readonly named?: (name: string) => string;
}

/** Free text, such as a search. */
interface TextShape {
  readonly text: true;
  readonly default?: string;
  /** Most characters of it; 300 unless said. */
  readonly longest?: number;
}

/** Yes or no; no unless said. */
interface FlagShape {
  readonly flag: true;
}

/** What the query string may hold for one key. */
export type ValueShape = CodeShape | ListShape | TextShape | FlagShape;

/** The shape of a view's state, by key; `v` and `figure` are taken. */
export type StateShape = Readonly<Record<string, ValueShape>>;

type ValueOf<S extends ValueShape> = S extends FlagShape
  ? boolean
  : S extends ListShape
    ? readonly string[]
    : S extends CodeShape
      ? S extends { readonly default: string }
        ? S['codes'][number]
        : S['codes'][number] | ''
      : string;

/** A state of this shape, every key present. */
export type StateOf<Shape extends StateShape> = { readonly [K in keyof Shape]: ValueOf<Shape[K]> };

/** A part of the query string that could not be understood; the default stands in its place. */
export interface StateProblem {
  readonly key: string;
  readonly value: string;
}

/** What was read from a query string. */
export interface ParsedState<Shape extends StateShape> {
  readonly state: StateOf<Shape>;
  readonly problems: readonly StateProblem[];
}

/** Reads and writes the states of one view. */
export interface StateCodec<Shape extends StateShape> {
  readonly defaults: StateOf<Shape>;
  /**
   * Reads a query string, with or without `?`; never throws. Keys of others are ignored unless the
   * string claims by `v` to be ours: then a key that the view does not have is a problem.
   */
  readonly parse: (search: string) => ParsedState<Shape>;
  /** Writes what differs from the default: `?…`, or '' if nothing does. */
  readonly serialise: (state: StateOf<Shape>) => string;
}

type Value = string | boolean | readonly string[];

const VERSION = '1';
const SEPARATOR = '~';
/** Anything that can be read, so that whatever ids a package has lead back to them. */
const IDENTIFIER = /^[^\p{C}]{1,300}$/u;
const LONGEST_TEXT = 300;
const LONGEST_LIST = 200;
/** Keys that belong to every page: the version, the open figure, the data that a link was made from. */
const SHARED = new Set(['v', 'figure', 'data', 'at']);

/** Half of a character, as cutting a text may leave one, which no address can hold. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A value as it stands in an address, whatever characters it has; never throws. */
export function encodeValue(value: string): string {
  return encodeURIComponent(wellFormed(value));
}

/** An id as a folder and a name in an address: `package/id` keeps its slash. */
export function encodeId(id: string): string {
  return id.split('/').map(encodeValue).join('/');
}

// What separates codes may also be in one.
const escapeCode = (code: string) =>
  code.replace(/[%~]/g, (sign) => (sign === '%' ? '%25' : '%7E'));
const unescapeCode = (code: string) =>
  code.replace(/%(25|7E)/g, (_, digits) => (digits === '25' ? '%' : '~'));

/** Codes as they stand in an address, joined by `~`. */
export function encodeList(codes: readonly string[]): string {
  return codes.map((code) => encodeValue(escapeCode(code))).join(SEPARATOR);
}

function defaultOf(shape: ValueShape): Value {
  if ('flag' in shape) return false;
  if ('list' in shape) return shape.default ?? [];
  return shape.default ?? '';
}

function readList(shape: ListShape, text: string): { value: Value; whole: boolean } {
  const asked =
    text === ''
      ? []
      : text
          .split(SEPARATOR)
          .map(unescapeCode)
          .map(shape.named ?? ((name) => name));
  const known = (code: string) => shape.codes?.includes(code) ?? IDENTIFIER.test(code);
  const value = [...new Set(asked.filter(known))].slice(0, LONGEST_LIST);
  const whole = value.length === asked.length;
  return { value: value.length === 0 && !whole ? defaultOf(shape) : value, whole };
}

function readValue(shape: ValueShape, text: string): { value: Value; whole: boolean } {
  if ('flag' in shape) return { value: text === '1', whole: text === '1' };
  if ('list' in shape) return readList(shape, text);
  if ('text' in shape) {
    const longest = shape.longest ?? LONGEST_TEXT;
    return { value: wellFormed(cutText(text, longest)), whole: text.length <= longest };
  }
  const known = shape.codes.includes(text);
  return { value: known ? text : defaultOf(shape), whole: known };
}

function writeValue(value: Value): string {
  if (typeof value === 'boolean') return value ? '1' : '';
  if (typeof value === 'string') return encodeValue(value);
  return encodeList(value);
}

/**
 * Declares the state that a view keeps in the query string. Only what differs from the default is
 * written, codes not names, lists joined by `~`, after the version `v=1`.
 * @example defineState({ field: { list: true, codes: ['tax'] }, q: { text: true } })
 */
export function defineState<const Shape extends StateShape>(shape: Shape): StateCodec<Shape> {
  const keys = Object.entries(shape);
  const defaults = Object.fromEntries(keys.map(([key, one]) => [key, defaultOf(one)]));
  const parse = (search: string): ParsedState<Shape> => {
    const query = new URLSearchParams(search);
    const state: Record<string, Value> = { ...defaults };
    const problems: StateProblem[] = [];
    const version = query.get('v');
    if (version !== null && version !== VERSION) {
      return { state: state as StateOf<Shape>, problems: [{ key: 'v', value: version }] };
    }
    for (const [key, one] of keys) {
      const text = query.get(key);
      if (text === null) continue;
      const { value, whole } = readValue(one, text);
      state[key] = value;
      if (!whole) problems.push({ key, value: text });
    }
    for (const [key, value] of version === null ? [] : query) {
      if (!SHARED.has(key) && !Object.hasOwn(shape, key)) problems.push({ key, value });
    }
    return { state: state as StateOf<Shape>, problems };
  };
  const serialise = (state: StateOf<Shape>): string => {
    const values: Readonly<Record<string, Value>> = state as Record<string, Value>;
    const parts = keys.flatMap(([key, one]) => {
      const text = writeValue(values[key] ?? defaultOf(one));
      return text === writeValue(defaultOf(one)) ? [] : [`${encodeURIComponent(key)}=${text}`];
    });
    return parts.length === 0 ? '' : `?${[...parts, `v=${VERSION}`].join('&')}`;
  };
  return { defaults: defaults as StateOf<Shape>, parse, serialise };
}
