import { fingerprint } from '../../base/fingerprint.ts';
import { both, type LocalText, type Unit } from '../../base/vocabulary.ts';
import type { LogAccount } from '../../catalog/derivation.ts';
import type { Area, Indicator, Source } from '../../catalog/types.ts';
import { choiceCounted, choiceSaid } from '../../compare/records/choice-said.ts';
import {
  daysSaid,
  type LogContext,
  methodSaid,
  unitIn,
} from '../../compare/records/log-context.ts';
import { logChoiceWords } from '../../i18n/log-choice.ts';
import { figuresKept, logSeriesWords } from '../../i18n/log-series.ts';
import { seriesName } from '../../i18n/log-series-names.ts';
import { formatNumber } from '../../i18n/number.ts';
import { ownWords } from '../../i18n/own.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { recordsWords } from '../../i18n/records.ts';
import { withCharts } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { OWN_LOG, OWN_LOG_EXAMPLE } from '../../parts/own/own-id.ts';
import type { IndicatorRow } from '../../records/indicators.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { SeriesMeasure } from '../../records/series.ts';
import type { ReadLog } from './protocol.ts';
import { indicatorId, onlyArea, type SeriesOf, seriesFigures } from './series-figures.ts';
import type { RecordsState } from './state.ts';

/** What a series is kept of. */
export interface KeptSeries {
  readonly measure: SeriesMeasure;
  readonly rows: readonly IndicatorRow[];
  /** Rows of the log that the choice of words leaves. */
  readonly chosen: number;
  readonly log: ReadLog;
  readonly context: LogContext;
  readonly state: RecordsState;
  /** What the site knows; names of areas are matched with it. */
  readonly known: { readonly areas: readonly Area[]; readonly units: readonly Unit[] };
}

/** The package that a series is kept in: what was made up stands apart. */
export const packageOf = ({ synthetic }: LogContext): string =>
  synthetic ? OWN_LOG_EXAMPLE : OWN_LOG;

const NO_TEXT: LocalText = { zh: '', en: '' };
const percent = { zh: '%', en: '%' };
/** A ratio in per cent may exceed the whole. */
const GROSS: Unit = {
  ...{ code: 'PERCENT_GROSS', dimension: 'ratio', family: 'percent', symbol: percent },
  name: { zh: '毛比率（%，可超过100）', en: 'gross rate in per cent, may exceed 100' },
};

function unitOf({ measure, context, known }: KeptSeries): Unit {
  const plain =
    measure === 'clearance'
      ? GROSS
      : ['within', 'success'].includes(measure)
        ? { ...unitIn(context, 'percent'), code: 'PERCENT' }
        : unitIn(context, ['received', 'ended', 'open'].includes(measure) ? 'case' : 'day');
  return known.units.find(({ code }) => code === plain.code) ?? plain;
}

/** The part of the log that a series is of; its periods, and all days, are as in the whole of it. */
function choiceOf({ state, context }: KeptSeries, areas = state.areas): LocalText {
  const { types, outcomes } = state;
  const words = { area: areas, type: types, outcome: outcomes };
  return choiceSaid({ words, periods: null, days: null }, context.roles);
}

/** How the log was read, for anyone to count again. */
function accountOf(of: KeptSeries): LogAccount {
  const { log, context, chosen } = of;
  const said = choiceOf(of);
  const { files, rowsIn, rowsUsed, extract, calendar } = log;
  return {
    ...{ files, rowsIn, rowsUsed, extract },
    setAside: log.setAside.map(({ reason, rows }) => ({ reason, rows })),
    roles: context.roles,
    dayCounting: { calendar, countsStart: context.countsStart },
    ...(said.zh === '' ? {} : { chosen: { said, rows: chosen } }),
  };
}

/** Texts that all are there, one after the other. */
const joined = (texts: readonly LocalText[]): LocalText =>
  both((language) =>
    texts
      .map((one) => one[language])
      .filter(Boolean)
      .join(punctuation(language).gap),
  );

function sourceOf(account: LogAccount, { context, log }: KeptSeries, name: string): Source {
  const { chosen } = account;
  const counted = chosen === undefined ? NO_TEXT : choiceCounted(chosen.said, chosen.rows);
  const hashes = both((language) => {
    const { basis, reasons } = recordsWords(language);
    const { list, semicolon } = punctuation(language);
    const files = log.files.map((one) =>
      one.sha256 === '' ? basis.noHash(one.name) : basis.hash(one.name, one.sha256),
    );
    const aside = log.setAside.map(({ reason, rows }) =>
      logSeriesWords.asidePart(reasons[reason], formatNumber(rows, language)),
    );
    return [...files, aside.join(list)].filter(Boolean).join(semicolon);
  });
  const names = log.files.map((one) => one.name);
  return {
    ...{ id: `log-${fingerprint(JSON.stringify(account))}`, package: name },
    title: both((language) =>
      recordsWords(language).sourceTitle(names.join(punctuation(language).list)),
    ),
    ...{ publisher: ownWords.publisher, date: context.extract, url: '', grade: '' },
    ...{
      licence: ownWords.licence.en,
      kind: 'dataset',
      note: joined([methodSaid(context), counted, hashes]),
    },
    log: account,
  };
}

const COUNTS: readonly SeriesMeasure[] = ['received', 'ended', 'open', 'clearance', 'success'];
const isOfDays = (measure: SeriesMeasure) => !COUNTS.includes(measure);

/** Areas that the series is limited to; one alone is the area of its figures instead. */
const areasNamed = (state: RecordsState) => (onlyArea(state) === null ? state.areas : []);

function definitionOf(of: KeptSeries): LocalText {
  const { measure, state, context } = of;
  const choice = choiceOf(of, areasNamed(state));
  return joined([
    logSeriesWords.definitions[measure],
    measure === 'within' ? logSeriesWords.limit(state.limit) : NO_TEXT,
    isOfDays(measure) ? daysSaid(context) : NO_TEXT,
    choice.zh === ''
      ? NO_TEXT
      : both(
          (language) =>
            `${logChoiceWords.only(choice[language])[language]}${punctuation(language).stop}`,
        ),
  ]);
}

/** The log that a series is of, the same for next month's file: columns, and names without numbers. */
function logKey({ context: { roles }, log }: KeptSeries): readonly unknown[] {
  const stems = log.files.map(({ name }) => name.replace(/\d+/g, ''));
  return [columnsOf(roles), [...new Set(stems)].sort()];
}

function indicatorOf(of: KeptSeries, unit: Unit, name: string): Indicator {
  const { measure, state } = of;
  const { by, count, first, types, outcomes } = state;
  const areas = areasNamed(state);
  const limit = measure === 'within' ? state.limit : '';
  const isWorking = isOfDays(measure) && count === 'working';
  const countsStart = isOfDays(measure) && first;
  const choice = [by, types, outcomes, areas, limit, isWorking, countsStart, ...logKey(of)];
  const only = [...areas, ...types, ...outcomes];
  const isCount = unit.dimension === 'count';
  return {
    ...{
      id: indicatorId(measure, choice),
      package: name,
      name: seriesName(measure, by, only, { limit, isWorking, countsStart }),
      unit: unit.code,
    },
    definition: definitionOf(of),
    ...{ polarity: 'neutral', stage: isCount ? 'activity' : 'output', evidence: 'record' },
    measure: measure === 'open' ? 'stock' : isCount ? 'flow' : 'rate',
    ...{ numerator: null, denominator: null, population: NO_TEXT, countedBy: NO_TEXT },
    ...{ cadence: by, nextDue: '', companions: [], verdict: null },
    ...(measure === 'clearance'
      ? { ranking: 'no', rankingNote: logSeriesWords.clearanceRanking }
      : { ranking: '', rankingNote: NO_TEXT }),
  };
}

/** A package of one series, of plain data; null where no period can be kept. */
export function seriesPackage(of: KeptSeries): OwnPackage | null {
  const name = packageOf(of.context);
  const unit = unitOf(of);
  const indicator = indicatorOf(of, unit, name);
  const source = sourceOf(accountOf(of), of, name);
  const series: SeriesOf = {
    ...{ package: name, indicator: indicator.id, source: source.id, unit: unit.code },
    ...{ measure: of.measure, state: of.state },
  };
  const { observations, areas } = seriesFigures(of.rows, series, of.known.areas);
  if (observations.length === 0) return null;
  const { synthetic } = of.context;
  return withCharts(
    {
      ...{ name, synthetic, description: logSeriesWords.description, licence: ownWords.licence },
      title: synthetic ? logSeriesWords.exampleTitle : logSeriesWords.title,
      ...{ units: [unit], areas, fields: [], reforms: [] },
      ...{ indicators: [indicator], observations, sources: [source] },
    },
    { words: ownWords },
  );
}

/** What a series is called, and how many figures it has. */
export const seriesSaid = (own: OwnPackage, indicator: Indicator) => ({
  name: indicator.name,
  figures: both(
    (language) =>
      figuresKept(
        formatNumber(
          own.observations.filter((one) => one.indicator === indicator.id).length,
          language,
        ),
      )[language],
  ),
});
