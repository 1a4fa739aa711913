import { shownFigure } from '../base/rounding.ts';
import type { Language } from '../base/vocabulary.ts';
import { writeRow } from '../charts/describe.ts';
import { writeLicence } from '../i18n/licence.ts';
import { messages } from '../i18n/messages.ts';
import { roleName } from '../i18n/observation.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ChartDocument, ChartRow, DocumentSource, Figure } from '../spec/document.ts';
import { writeFormula } from '../spec/formula.ts';
import { unitOf } from '../spec/look-up.ts';

/** A cell: a text, a number, a day (ISO 8601), or nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | null;

/** A column of the table of a document's figures. */
export interface FigureColumn {
  /** For machines; SDMX's name where it has one. */
  readonly code: string;
  /** For people. */
  readonly label: string;
  /** Characters that a spreadsheet gives it. */
  readonly width: number;
  /** True if its cells are numbers or nothing, so that a typed file can say so even when all are empty. */
  readonly numeric?: true;
  /** True for what only programs read. */
  readonly machine?: true;
  readonly cell: (figure: Figure & Partial<ChartRow>) => Cell;
}

// A half of a character cannot be written in any file; it would become a wrong one.
const text = (value: string | null | undefined): Cell =>
  value ? { kind: 'text', text: value.replace(/\p{Surrogate}/gu, '') } : null;
const day = (value: string | null): Cell => (value === null ? null : { kind: 'day', day: value });

function labelOf(document: FigureContext, figure: Partial<ChartRow>, language: Language): string {
  const group = document.encodings.groups.find(({ key }) => key === figure.group);
  return [group?.label[language], group?.detail[language]].filter(Boolean).join(' · ');
}

/** The formula with the figures that it used by their identifiers. */
function codedFormula({ derivation }: Figure): string {
  if (derivation === null) return '';
  if (derivation.records) return `${derivation.records.measure} (${derivation.records.query})`;
  const inputs = Object.entries(derivation.inputs).map(([name, id]) => `${name} = ${id}`);
  return `${derivation.formula} (${inputs.join('; ')})`;
}

/** What of a document says what its figures mean. */
export type FigureContext = Pick<ChartDocument, 'units' | 'sources'> & {
  readonly encodings: Pick<ChartDocument['encodings'], 'groups'>;
};

/** The columns of a document's figures, everything that was said of each. */
export function figureColumns(document: FigureContext, language: Language): FigureColumn[] {
  const words = messages(language);
  const { column } = words;
  // To the decimals that it is shown with: what lies beyond them no input supports.
  const shown = (one: Figure, end: 'value' | 'lower' | 'upper'): Cell => {
    const number = shownFigure(one, unitOf(document, one.unit))[end];
    return number === null ? null : { kind: 'number', number };
  };
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  const ofSource =
    (read: (source: DocumentSource) => string) =>
    ({ source }: Figure) =>
      text(sources.has(source) ? read(sources.get(source) as DocumentSource) : '');
  return [
    {
      code: 'ITEM',
      label: column.item,
      width: 28,
      cell: (one) => text(labelOf(document, one, language)),
    },
    {
      code: 'INDICATOR',
      label: column.indicator,
      width: 30,
      cell: (one) => text(one.indicator.name[language]),
    },
    {
      code: 'REFORM',
      label: column.reform,
      width: 26,
      cell: (one) => text(one.reform?.name[language]),
    },
    {
      code: 'REF_AREA',
      label: column.area,
      width: 14,
      cell: (one) => text(one.area.name[language]),
    },
    { code: 'ROLE', label: column.role, width: 10, cell: (one) => text(roleName(one, language)) },
    {
      code: 'FIGURE',
      label: column.figure,
      width: 24,
      cell: (one) => text(writeRow(document, one, language)),
    },
    { code: 'AS_STATED', label: column.stated, width: 16, cell: (one) => text(one.asStated) },
    { code: 'QUALIFIER', label: column.qualifier, width: 8, cell: (one) => text(one.qualifier) },
    {
      code: 'QUALIFIER_NAME',
      label: column.qualifierWords,
      width: 12,
      cell: (one) => text(words.qualifier[one.qualifier]),
    },
    {
      code: 'OBS_VALUE',
      label: column.value,
      width: 14,
      numeric: true,
      cell: (one) => shown(one, 'value'),
    },
    {
      code: 'LOWER',
      label: column.lower,
      width: 12,
      numeric: true,
      cell: (one) => shown(one, 'lower'),
    },
    {
      code: 'UPPER',
      label: column.upper,
      width: 12,
      numeric: true,
      cell: (one) => shown(one, 'upper'),
    },
    {
      code: 'UNIT_MEASURE',
      label: column.unit,
      width: 12,
      cell: (one) => {
        const { symbol, name } = unitOf(document, one.unit);
        return text(symbol[language] || name[language]);
      },
    },
    {
      code: 'TIME_PERIOD',
      label: column.period,
      width: 22,
      machine: true,
      cell: (one) => text(one.period),
    },
    {
      code: 'TIME_PERIOD_NAME',
      label: column.period,
      width: 20,
      cell: ({ period, role }) => text(formatPeriod(period, language, role)),
    },
    { code: 'START', label: column.start, width: 12, cell: (one) => day(one.start) },
    { code: 'END', label: column.end, width: 12, cell: (one) => day(one.end) },
    {
      code: 'OBS_STATUS',
      label: column.status,
      width: 8,
      machine: true,
      cell: (one) => text(one.status),
    },
    {
      code: 'OBS_STATUS_NAME',
      label: column.status,
      width: 12,
      cell: (one) => text(words.compare.guard.status[one.status]),
    },
    {
      code: 'SOURCE',
      label: column.source,
      width: 40,
      cell: ofSource(({ title }) => title[language]),
    },
    {
      code: 'PUBLISHER',
      label: column.publisher,
      width: 24,
      cell: ofSource(({ publisher }) => publisher[language]),
    },
    { code: 'SOURCE_DATE', label: column.date, width: 12, cell: ofSource(({ date }) => date) },
    { code: 'SOURCE_URL', label: column.url, width: 30, cell: ofSource(({ url }) => url) },
    {
      code: 'LICENCE',
      label: column.licence,
      width: 24,
      cell: ofSource((source) => writeLicence(source, language)),
    },
    {
      code: 'LOCATOR',
      label: column.locator,
      width: 20,
      cell: (one) => text(one.locator[language]),
    },
    { code: 'NOTE', label: column.note, width: 30, cell: (one) => text(one.note[language]) },
    {
      code: 'FORMULA',
      label: column.formula,
      width: 30,
      machine: true,
      cell: (one) => text(codedFormula(one)),
    },
    {
      code: 'FORMULA_NAME',
      label: column.formula,
      width: 30,
      cell: ({ derivation }) => text(derivation && writeFormula(derivation, language)),
    },
    {
      code: 'DEFINITION',
      label: column.definition,
      width: 40,
      cell: (one) => text(one.definition[language]),
    },
    {
      code: 'OBSERVATION',
      label: column.identifier,
      width: 28,
      cell: (one) => text(one.observation),
    },
  ];
}

/** The columns that people read; those for programs alone are left out. */
export function readableColumns(document: FigureContext, language: Language): FigureColumn[] {
  return figureColumns(document, language).filter(({ machine }) => machine !== true);
}
