import type { LocalText } from '../base/vocabulary.ts';

/** What says nothing: an area of no kind is of the kind `other`. */
const UNSAID: ReadonlySet<unknown> = new Set([undefined, null, '', 'other']);

const isText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** True for a text given in one language, which stands in both. */
const isOneLanguage = ({ zh, en }: LocalText) => zh === en;

const isUnsaid = (value: unknown) => UNSAID.has(value) || (isText(value) && !value.zh && !value.en);

function agree(a: unknown, b: unknown): boolean {
  if (isUnsaid(a) || isUnsaid(b)) return true;
  if (isText(a) && isText(b) && (isOneLanguage(a) || isOneLanguage(b))) {
    return a.zh === b.zh || a.en === b.en;
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

const written = (value: unknown): string =>
  isText(value) ? `${value.zh} | ${value.en}` : String(value);

/**
 * The first thing that two records of one code say differently, as `other ≠ own`; null if they agree
 * wherever both say something. A text in one language agrees with its translation.
 */
export function codeDifference(first: object, other: object): string | null {
  const known = new Map<string, unknown>(Object.entries(first));
  const found = Object.entries(other).find(([name, value]) => !agree(known.get(name), value));
  return found === undefined ? null : `${written(known.get(found[0]))} ≠ ${written(found[1])}`;
}

/** Two records of one code as one: the first, with what only the other says. */
export function joinedCode<T extends object>(first: T, other: T): T {
  const more = new Map<string, unknown>(Object.entries(other));
  const joined = Object.entries(first).map(([name, value]) => {
    const said = more.get(name);
    const translates = isText(value) && isText(said) && isOneLanguage(value) && !isUnsaid(said);
    return [name, isUnsaid(value) || translates ? (said ?? value) : value];
  });
  return { ...other, ...Object.fromEntries(joined) } as T;
}
