import type { LocalText } from '../../base/vocabulary.ts';
import type { CsvTable } from '../csv.ts';
import type { Draft } from '../draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { observationIds } from './references.ts';

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

/** The observation ids that a text holds as `{id}`. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Every `{observation-id}` in a text and every headline names an observation. */
export function checkPlaceholders(draft: Draft): Problem[] {
  const known = observationIds(draft);
  const check = (at: Place, column: string, text: LocalText) =>
    (['zh', 'en'] as const).flatMap((language) =>
      placeholders(text[language])
        .filter((id) => !known.has(id))
        .map((id) => problem(at, `${column}_${language}`, id, 'observation-unknown')),
    );
  return [
    ...draft.reforms.flatMap(({ at, item }) => [
      ...check(at, 'summary', item.summary),
      ...check(at, 'unmeasured', item.unmeasured),
      ...item.headline
        .filter((id) => !known.has(id))
        .map((id) => problem(at, 'headline', id, 'observation-unknown')),
      ...item.headline
        .slice(MOST_HEADLINES)
        .map((id) => problem(at, 'headline', id, 'headlines-too-many')),
    ]),
    ...draft.charts.flatMap(({ at, item }) => [
      ...check(at, 'title', item.title),
      ...check(at, 'subtitle', item.subtitle),
      ...check(at, 'note', item.note),
    ]),
  ];
}
