import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { textParts } from '../../compare/text.ts';
import { choiceOf, findChoices } from '../compare/choices.ts';
import type { Found } from './finder.svelte.ts';

const SHOWN = 40;

/** The catalog's figures that hold every word of the search, in either language. */
export function findFigures(index: CatalogIndex, search: string, language: Language): Found {
  const found = findChoices(index, { search, reform: '', area: '' });
  return {
    choices: found.slice(0, SHOWN).map((one) => choiceOf(index, one, language)),
    total: found.length,
  };
}

/** The prepared charts that hold every word of the search, in either language. */
export function findCharts(index: CatalogIndex, search: string, language: Language): Found {
  const asked = search.toLowerCase().split(/\s+/).filter(Boolean);
  const choices = index.catalog.charts.map(({ id, title, subtitle, reform }) => {
    const name = reform === null ? undefined : index.reforms.get(reform)?.name;
    const write = (one: Language) =>
      textParts(index, title, one)
        .map(({ text }) => text)
        .join('');
    const texts = [write('zh'), write('en'), subtitle.zh, subtitle.en, name?.zh, name?.en, id];
    return {
      choice: { id, name: write(language), detail: name?.[language] ?? '', figure: '' },
      text: texts.join('\n').toLowerCase(),
    };
  });
  const found = choices.filter(({ text }) => asked.every((word) => text.includes(word)));
  return { choices: found.map(({ choice }) => choice), total: found.length };
}
