import { parsePeriod } from '../../base/period.ts';
import type { Language } from '../../base/vocabulary.ts';
import type { Cell, Column } from '../../engine/engine.ts';
import { sqlWords } from '../../i18n/sql.ts';
import { errorText } from '../../parts/error-text.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { readDocument } from '../../spec/read.ts';
import type { ShortChart } from '../../spec/short-schema.ts';
import type { Result } from './result.ts';

/** What an answer can be drawn as. */
export const TYPES = ['bar', 'line'] as const;

/** So many rows are drawn: more bars or points than that no one tells apart. */
export const MOST_DRAWN = { bar: 40, line: 1000 } as const;

/** Which columns of an answer are drawn, and as what. */
export interface ChartChoice {
  readonly type: (typeof TYPES)[number];
  /** Names of columns; '' for none. */
  readonly label: string;
  readonly value: string;
  readonly period: string;
  readonly unit: string;
}

const namesOf = (columns: readonly Column[], kinds: readonly Column['kind'][]) =>
  columns.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);

/** The columns that can be chosen for each part. */
export function choicesIn(columns: readonly Column[]) {
  const texts = namesOf(columns, ['text', 'date', 'boolean']);
  return {
    value: namesOf(columns, ['number']),
    label: texts,
    period: columns
      .filter(({ name, kind }) => kind !== 'boolean' && (kind !== 'number' || TIME.test(name)))
      .map(({ name }) => name),
  };
}

function isPeriod(cell: Cell | undefined): boolean {
  try {
    return parsePeriod(String(cell ?? '')).end !== null;
  } catch {
    return false;
  }
}

/** Numbers count as years only under a name that says so: many counts have four digits too. */
const TIME = /year|period|time|date|年|月|时间/i;

type Answer = Pick<Result, 'columns' | 'head'>;
type Row = Result['head'][number];

/** The columns whose every value reads as a period. */
export function periodsIn({ columns, head }: Answer): string[] {
  const filled = (name: string) => head.map((row) => row[name]).filter((cell) => cell !== null);
  return choicesIn(columns).period.filter((name) => {
    const cells = filled(name);
    return cells.length > 0 && cells.every(isPeriod);
  });
}

const keyOf = (row: Row, { type, label, period }: Pick<ChartChoice, 'type' | 'label' | 'period'>) =>
  JSON.stringify([row[label], type === 'line' ? row[period] : null]);

/** Rows with a number to draw. */
const drawable = ({ head }: Answer, value: string) =>
  head.filter((row) => typeof row[value] === 'number');

/** Why rows make no true chart: two numbers at one place, or of several units; null if they do. */
function fault(rows: readonly Row[], choice: ChartChoice): 'several' | 'units' | null {
  const units = new Set(rows.map((row) => row.UNIT_MEASURE));
  if (units.size > 1) return 'units';
  return new Set(rows.map((row) => keyOf(row, choice))).size < rows.length ? 'several' : null;
}

/** What is drawn unless the reader chooses; null where no column has numbers. */
function usualChoice(answer: Answer): ChartChoice | null {
  const { value, label } = choicesIn(answer.columns);
  const periods = periodsIn(answer);
  const [period = ''] = periods;
  const drawn = value.find((name) => !periods.includes(name));
  if (drawn === undefined) return null;
  const type = period === '' ? 'bar' : 'line';
  const names = label.filter((name) => !periods.includes(name) && name !== 'observation_id');
  const rows = drawable(answer, drawn);
  const tells = (name: string) =>
    new Set(rows.map((row) => keyOf(row, { type, label: name, period }))).size === rows.length;
  const name = names.find(tells) ?? names[0] ?? period;
  return { type, label: name, value: drawn, period, unit: '' };
}

/** What is drawn: what the reader picked as far as this answer has it, else what is usual for it. */
export function chosen(answer: Answer, picked: Partial<ChartChoice>): ChartChoice | null {
  const usual = usualChoice(answer);
  if (usual === null) return null;
  const known = new Set(answer.columns.map(({ name }) => name));
  const columns = (['label', 'value', 'period'] as const).filter((part) =>
    known.has(picked[part] ?? ''),
  );
  const type =
    picked.type === 'line' && periodsIn(answer).length === 0
      ? {}
      : { type: picked.type ?? usual.type };
  return {
    ...usual,
    ...type,
    unit: picked.unit ?? usual.unit,
    ...Object.fromEntries(columns.map((part) => [part, picked[part]])),
  };
}

/** Draws rows of an answer, one each. Throws as `readDocument` does. */
function chartOf(
  rows: readonly Row[],
  sql: string,
  choice: ChartChoice,
  language: Language,
): ChartDocument {
  const words = sqlWords(language).chart;
  const { type, label, value, period, unit } = choice;
  const short: ShortChart = {
    type,
    title: value,
    subtitle: words.title,
    unit: unit === '' ? ' ' : unit,
    source: { title: words.source, note: sql },
    rows: rows.map((row) => ({
      label: String(row[label] ?? ''),
      value: Number(row[value]),
      ...(type === 'line' && period !== '' ? { period: String(row[period]) } : {}),
    })),
  };
  return readDocument(short);
}

/** The chart of an answer, or why there is none; `cut` if it leaves rows out. */
export function drawing(
  result: Result,
  choice: ChartChoice,
  language: Language,
): { readonly document: ChartDocument | null; readonly cut: boolean; readonly why: string } {
  const cut = result.total > MOST_DRAWN[choice.type];
  const rows = drawable(result, choice.value).slice(0, MOST_DRAWN[choice.type]);
  const untrue = fault(rows, choice);
  if (untrue !== null) return { document: null, cut, why: sqlWords(language).chart[untrue] };
  try {
    return { document: chartOf(rows, result.sql, choice, language), cut, why: '' };
  } catch (cause) {
    return { document: null, cut, why: errorText(cause, language) };
  }
}
