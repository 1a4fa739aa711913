import { linkable } from '../base/address.ts';
import type { Language } from '../base/vocabulary.ts';
import { writeRow } from '../charts/describe.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { roleName, writePrecision } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import { writeFormula } from '../spec/formula.ts';
import { unitOf } from '../spec/look-up.ts';

/** Something said of a figure, with an address if there is one to open. */
export interface FigureFact {
  readonly term: string;
  readonly text: string;
  readonly url?: string;
}

/** A figure as stated, and where it comes from; facts that a source leaves out are left out. */
export function figureFacts(
  document: ChartDocument,
  row: ChartRow,
  language: Language,
): { readonly figure: string; readonly facts: readonly FigureFact[] } {
  const words = chartMessages(language);
  const source = document.sources.find(({ id }) => id === row.source);
  const published = [source?.publisher[language], source?.date].filter(Boolean).join(' · ');
  const facts: FigureFact[] = [
    { term: words.figure.asStated, text: row.asStated ?? '' },
    { term: words.chart.item, text: row.indicator.name[language] },
    {
      term: words.figure.qualifier,
      text: writePrecision(row, unitOf(document, row.unit), language),
    },
    { term: words.figure.role, text: roleName(row, language) },
    { term: words.figure.period, text: formatPeriod(row.period, language, row.role) },
    { term: words.figure.area, text: row.area.name[language] },
    {
      term: words.figure.source,
      text: source?.title[language] ?? '',
      url: linkable(source?.url ?? ''),
    },
    { term: words.figure.publisher, text: published },
    { term: words.figure.locator, text: row.locator[language] },
    {
      term: words.figure.formula,
      text: row.derivation ? writeFormula(row.derivation, language) : '',
    },
    { term: words.figure.note, text: row.note[language] },
  ];
  return {
    figure: writeRow(document, row, language),
    facts: facts.filter(({ text }) => text !== ''),
  };
}
