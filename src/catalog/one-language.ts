import type { CsvTable, Row } from './csv.ts';
import type { Descriptor } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/** The endings of columns that say the same in two languages, and what a note on each lack is. */
const TWINS = { _zh: ['_en', 'english-empty'], _en: ['_zh', 'chinese-empty'] } as const;
type Ending = keyof typeof TWINS;

/** The column that says the same in the other language; null for one of no language. */
export function twinOf(column: string): string | null {
  const ending = column.slice(-3);
  return ending in TWINS ? column.slice(0, -3) + TWINS[ending as Ending][0] : null;
}

/**
 * A text in one language stands in both, as it is written: an office without translators has a site
 * all the same. How many cells lack a language is told in a note each.
 */
export function fillLanguages(table: CsvTable): { table: CsvTable; notes: readonly Problem[] } {
  const lacks = new Map<Ending, { row: Row; column: string; count: number }>();
  const given = table.columns.filter((column) => twinOf(column) !== null);
  const rows = table.rows.map((row) => {
    let cells: Record<string, string> | null = null;
    for (const column of given) {
      const [text = '', twin = ''] = [row.cells[column], twinOf(column) ?? ''];
      if (text === '' || (row.cells[twin] ?? '') !== '') continue;
      cells ??= { ...row.cells };
      cells[twin] = text;
      const ending = column.slice(-3) as Ending;
      const before = lacks.get(ending) ?? { row, column: twin, count: 0 };
      lacks.set(ending, { ...before, count: before.count + 1 });
    }
    return cells === null ? row : { ...row, cells };
  });
  const twins = given.map((column) => twinOf(column) ?? '');
  const columns = [...new Set([...table.columns, ...twins])];
  const notes = [...lacks].map(([ending, { row, column, count }]) =>
    problem(row.at, column, '', TWINS[ending][1], { count: String(count) }),
  );
  return lacks.size === 0 ? { table, notes } : { table: { ...table, columns, rows }, notes };
}

/** Texts of an object that have a twin in Chinese: `title` and `title_zh`. */
function fillTexts<T extends object>(texts: T): T {
  const filled: Record<string, unknown> = Object.fromEntries(Object.entries(texts));
  for (const [name, text] of Object.entries(texts)) {
    if (!name.endsWith('_zh')) continue;
    const twin = name.slice(0, -3);
    if (text === '') filled[name] = filled[twin];
    else if (filled[twin] === '') filled[twin] = text;
  }
  return filled as T;
}

/** The same for what a package says of itself. */
export function fillDescriptor(descriptor: Descriptor): Descriptor {
  const { collection } = descriptor;
  const filled = collection === null ? null : fillTexts(collection);
  return { ...fillTexts(descriptor), collection: filled };
}
