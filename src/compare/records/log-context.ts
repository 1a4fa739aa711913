import { lengthOf, parsePeriod } from '../../base/period.ts';
import { both, type Language, type LocalText, type Unit } from '../../base/vocabulary.ts';
import { gapWords } from '../../i18n/log-gaps.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatDate, formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import {
  type ChartDocument,
  type ChartGroup,
  type ChartRow,
  DOCUMENT_VERSION,
} from '../../spec/document.ts';
import { type LogContext, methodSaid, said } from './log-facts.ts';

const unit = (
  code: string,
  dimension: Unit['dimension'],
  zh: string,
  en: string,
  more: Partial<Unit> = {},
): Unit => ({ code, dimension, name: { zh, en }, symbol: { zh, en }, ...more });

const UNITS = {
  case: unit('CASE', 'count', '件', 'cases', { one: 'case' }),
  day: unit('DAY', 'time', '天', 'days', { one: 'day', family: 'day' }),
  working: unit('WORKING_DAY', 'time', '个工作日', 'working days', {
    one: 'working day',
    family: 'day',
  }),
  amount: unit('AMOUNT', 'count', '按台账单位', 'as the log counts it'),
  percent: unit('PT', 'share', '%', '%', { family: 'percent' }),
};

export type { LogContext, PublishedLog } from './log-facts.ts';
export { daysSaid, methodSaid, said, saidOfDays } from './log-facts.ts';

/** What a figure of a log is in; days as the log counts them. */
export type LogUnit = 'case' | 'day' | 'percent' | 'amount';

/** The unit of figures of a log. */
export const unitIn = ({ calendar }: LogContext, kind: LogUnit): Unit =>
  kind === 'day' && calendar !== null ? UNITS.working : UNITS[kind];

/** A figure of a log, in short. */
export interface LogFigure {
  readonly key: string;
  readonly group: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly value: number | null;
  readonly unit: LogUnit;
  readonly decimals?: number;
  readonly area?: string;
  readonly more?: Partial<ChartRow>;
}

export const NO_TEXT: LocalText = { zh: '', en: '' };
const plain = (text: string): LocalText => ({ zh: text, en: text });

/** A word of the log as it is shown; what is not given says so. */
export const wordSaid = (word: string): LocalText =>
  word === '' ? said(({ noWord }) => noWord) : plain(word);

/** Digits beyond these are the noise of binary fractions. */
export const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals));

/** From the first start to the extract, or what is chosen of it: the period of figures of no other. */
function spanned({ span, from, extract }: LogContext) {
  const { start, end } = span ?? { start: from, end: extract };
  return { start, end, period: `${start}/${end}` };
}

/** A row of a chart from a figure of a log; of the whole log unless `more` says another period. */
export function rowOf(log: LogContext, figure: LogFigure): ChartRow {
  const { key, group, name, definition, value, area = '', decimals = 1, more = {} } = figure;
  return {
    key,
    group,
    part: '',
    qualifier: '=',
    value: rounded(value, decimals),
    lower: null,
    upper: null,
    observation: null,
    indicator: { id: `records-${key}`, name },
    definition,
    reform: null,
    area: area === '' ? { code: '', name: NO_TEXT } : { code: area, name: plain(area) },
    series: '',
    ...spanned(log),
    role: 'actual',
    unit: unitIn(log, figure.unit).code,
    polarity: 'neutral',
    stage: '',
    status: 'A',
    source: 'log',
    locator: NO_TEXT,
    note: NO_TEXT,
    ...(log.synthetic ? { synthetic: true } : {}),
    derivation: null,
    ...more,
  };
}

/** A group of a chart of a log. */
export const groupOf = (
  key: string,
  label: LocalText,
  more: Partial<ChartGroup> = {},
): ChartGroup => ({
  key,
  label,
  detail: NO_TEXT,
  context: false,
  facet: '',
  ...more,
});

/** The whole document around rows of a log. */
export function logDocument(
  log: LogContext,
  draft: Pick<ChartDocument, 'id' | 'type' | 'rows'> & {
    readonly title: LocalText;
    readonly subtitle: LocalText;
    readonly groups: readonly ChartGroup[];
    readonly value: ChartDocument['encodings']['value'];
    readonly x?: ChartDocument['encodings']['x'];
    readonly events?: ChartDocument['events'];
    readonly notes?: readonly LocalText[];
  },
): ChartDocument {
  const {
    id,
    type,
    rows,
    title,
    subtitle,
    groups,
    value,
    x = null,
    events = [],
    notes = [],
  } = draft;
  const names = log.files.map(({ name }) => name);
  const title_ = said(({ sourceTitle }, language) =>
    sourceTitle(names.join(punctuation(language).list)),
  );
  const note = methodSaid(log);
  const codes = new Set([...rows.map((row) => row.unit), value?.unit, x?.unit]);
  return {
    version: DOCUMENT_VERSION,
    id: `records-${id}`,
    type,
    texts: { title, subtitle },
    rows,
    encodings: { groups, facets: [], value, x },
    events,
    units: Object.values(UNITS).filter(({ code }) => codes.has(code)),
    sources: [
      {
        id: 'log',
        title: title_,
        publisher: NO_TEXT,
        date: log.extract,
        url: '',
        licence: '',
        grade: '',
        kind: 'dataset',
        note,
      },
    ],
    inputs: [],
    notes: [...notes, note],
    query: null,
    dataHash: log.files[0]?.sha256 ?? '',
    synthetic: log.synthetic,
  };
}

/** A number as a text that is chosen by language. */
export const numberSaid = (value: number) => (language: Language) => formatNumber(value, language);

/** What a figure of this kind means. */
export const definitionOf = (kind: 'median' | 'cases' | 'share'): LocalText =>
  said(({ definition }) => definition[kind]);

/** Whether the log reaches to the end of a period: one that it cuts off is not drawn. */
export const isWhole = (period: string, { extract }: LogContext): boolean =>
  (parsePeriod(period).end ?? '') <= extract && lengthOf(parsePeriod(period)) !== null;

/** Says that the log cuts off the last of some periods, which is then not drawn. */
export function partialNotes(log: LogContext, periods: readonly { period: string }[]): LocalText[] {
  const last = periods.findLast(({ period }) => !isWhole(period, log));
  if (last === undefined) return [];
  const name = both((language) => formatPeriod(last.period, language));
  return [
    gapWords.partial(
      name,
      both((language) => formatDate(log.extract, language)),
    ),
  ];
}
