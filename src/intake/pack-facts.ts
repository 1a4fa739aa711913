import type { Quantity } from '../base/quantity.ts';
import type { Fact } from './reading.ts';

/** Values by their place in a list of those that differ. */
interface Coded<T> {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly values: readonly T[];
}

/** Texts by their places in one long text, of which there are too many to send one by one. */
interface CodedTexts {
  readonly codes: Uint32Array<ArrayBuffer>;
  /** Where each ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly all: string;
}

type Written = 'stated' | 'note';
type Named = Omit<Fact, 'row' | 'column' | 'quantity' | 'lastDigit' | Written>;
const NAMED = [
  'indicator',
  'area',
  'reform',
  'organisation',
  'series',
  'period',
  'role',
  'base',
  'unit',
  'formula',
  'status',
] as const satisfies readonly (keyof Named)[];

/** Facts as columns: what leaves a worker at once, where as many objects would be copied one by one. */
export interface PackedFacts {
  readonly row: Uint32Array<ArrayBuffer>;
  readonly column: Uint32Array<ArrayBuffer>;
  /** Value, lower, upper and last digit of each, in turn; NaN for null. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly qualifier: Coded<Quantity['qualifier']>;
  readonly words: Coded<Quantity['words']>;
  readonly named: { readonly [Key in keyof Named]: Coded<Named[Key]> };
  readonly written: { readonly [Key in Written]: CodedTexts };
}

function code<T>(facts: readonly Fact[], of: (fact: Fact) => T): Coded<T> {
  const places = new Map<T, number>();
  const codes = new Uint32Array(facts.length);
  let [last, place]: [T | undefined, number] = [undefined, -1];
  facts.forEach((fact, at) => {
    const value = of(fact);
    // Most say what the one before says.
    if (place < 0 || value !== last) {
      place = places.get(value) ?? places.size;
      if (place === places.size) places.set(value, place);
      last = value;
    }
    codes[at] = place;
  });
  return { codes, values: [...places.keys()] };
}

function codeTexts(facts: readonly Fact[], of: (fact: Fact) => string): CodedTexts {
  const { codes, values } = code(facts, of);
  let end = 0;
  const ends = Uint32Array.from(values, ({ length }) => {
    end += length;
    return end;
  });
  return { codes, ends, all: values.join('') };
}

const textsOf = ({ ends, all }: CodedTexts): readonly string[] =>
  Array.from(ends, (end, at) => all.slice(at === 0 ? 0 : ends[at - 1], end));

const NUMBERS = 4;

/** Packs facts into columns; `unpackFacts` gives equal ones back. */
export function packFacts(facts: readonly Fact[]): PackedFacts {
  const numbers = new Float64Array(facts.length * NUMBERS);
  facts.forEach(({ quantity: { value, lower, upper }, lastDigit }, at) => {
    const from = at * NUMBERS;
    numbers[from] = value ?? Number.NaN;
    numbers[from + 1] = lower ?? Number.NaN;
    numbers[from + 2] = upper ?? Number.NaN;
    numbers[from + 3] = lastDigit ?? Number.NaN;
  });
  return {
    row: Uint32Array.from(facts, ({ row }) => row),
    column: Uint32Array.from(facts, ({ column }) => column),
    numbers,
    qualifier: code(facts, ({ quantity }) => quantity.qualifier),
    words: code(facts, ({ quantity }) => quantity.words),
    named: {
      indicator: code(facts, ({ indicator }) => indicator),
      area: code(facts, ({ area }) => area),
      reform: code(facts, ({ reform }) => reform),
      organisation: code(facts, ({ organisation }) => organisation),
      series: code(facts, ({ series }) => series),
      period: code(facts, ({ period }) => period),
      role: code(facts, ({ role }) => role),
      base: code(facts, ({ base }) => base),
      unit: code(facts, ({ unit }) => unit),
      formula: code(facts, ({ formula }) => formula),
      status: code(facts, ({ status }) => status),
    },
    written: {
      stated: codeTexts(facts, ({ stated }) => stated),
      note: codeTexts(facts, ({ note }) => note),
    },
  };
}

/** The buffers of packed facts, to be handed over rather than copied. */
export function buffersOf(packed: PackedFacts): ArrayBuffer[] {
  const coded = [packed.qualifier, packed.words, ...NAMED.map((name) => packed.named[name])];
  const texts = Object.values(packed.written).flatMap(({ codes, ends }) => [codes, ends]);
  const codes = [...coded.map((one) => one.codes), ...texts];
  const columns = [packed.row, packed.column, packed.numbers, ...codes];
  return columns.map(({ buffer }) => buffer);
}

/** The facts that were packed. */
export function unpackFacts(packed: PackedFacts): Fact[] {
  const { row, column, numbers, qualifier, words, named, written } = packed;
  const [stated, notes] = [textsOf(written.stated), textsOf(written.note)];
  const at = <T>({ codes, values }: Coded<T>, place: number) => values[codes[place] ?? 0] as T;
  const number = (place: number) => {
    const value = numbers[place] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return Array.from(row, (of, place): Fact => {
    const from = place * NUMBERS;
    const said = at(words, place);
    const ends = { value: number(from), lower: number(from + 1), upper: number(from + 2) };
    const bare: Quantity = { qualifier: at(qualifier, place), ...ends };
    return {
      row: of,
      column: column[place] ?? 0,
      indicator: at(named.indicator, place),
      area: at(named.area, place),
      reform: at(named.reform, place),
      organisation: at(named.organisation, place),
      series: at(named.series, place),
      period: at(named.period, place),
      role: at(named.role, place),
      base: at(named.base, place),
      unit: at(named.unit, place),
      quantity: said === undefined ? bare : { ...bare, words: said },
      lastDigit: number(from + 3),
      stated: stated[written.stated.codes[place] ?? 0] ?? '',
      formula: at(named.formula, place),
      note: notes[written.note.codes[place] ?? 0] ?? '',
      status: at(named.status, place),
    };
  });
}
