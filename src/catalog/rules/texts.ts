import type { CsvTable } from '../csv.ts';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** Figures that lead a page; more would lead nowhere. */
const MOST_HEADLINES = 3;

/** A text is given in both languages or in none; the schema says which columns are required. */
export function checkLanguages(table: CsvTable): Problem[] {
  const stems = table.columns
    .filter((name) => name.endsWith('_zh'))
    .map((name) => name.slice(0, -3))
    .filter((stem) => table.columns.includes(`${stem}_en`));
  return table.rows.flatMap((row) =>
    stems.flatMap((stem) => {
      const [zh, en] = [row.cells[`${stem}_zh`], row.cells[`${stem}_en`]];
      if ((zh === '') === (en === '')) return [];
      const missing = zh === '' ? `${stem}_zh` : `${stem}_en`;
      return [problem(row.at, missing, (zh || en) ?? '', 'one-language')];
    }),
  );
}

/** A page leads with few figures. */
export function checkHeadlines(draft: Draft): Problem[] {
  return draft.reforms.flatMap(({ at, item }) =>
    item.headline
      .slice(MOST_HEADLINES)
      .map((id) => problem(at, 'headline', id, 'headlines-too-many')),
  );
}
