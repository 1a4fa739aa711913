import type { LocalText } from '../base/vocabulary.ts';
import { enGuard } from './en-guard.ts';
import { messages } from './messages.ts';
import { zhGuard } from './zh-guard.ts';

type Words = Readonly<Record<string, LocalText>>;

type Texts = Readonly<Record<string, string>>;

const paired = (zh: Texts, en: Texts): Words =>
  Object.fromEntries(
    Object.keys(zh).map((code) => [code, { zh: zh[code] ?? '', en: en[code] ?? '' }]),
  );

/** What pages say of codes, in both languages. */
const said = (of: (words: ReturnType<typeof messages>) => Texts): Words =>
  paired(of(messages('zh')), of(messages('en')));

const measureNames = (measures: Readonly<Record<string, { readonly name: string }>>): Texts =>
  Object.fromEntries(Object.entries(measures).map(([code, { name }]) => [code, name]));

const YES_NO: Words = { yes: { zh: '可以', en: 'yes' }, no: { zh: '不可以', en: 'no' } };

const DIMENSION: Words = {
  count: { zh: '计数', en: 'count' },
  time: { zh: '时间', en: 'time' },
  money: { zh: '金额', en: 'money' },
  share: { zh: '占比', en: 'share of a whole' },
  ratio: { zh: '比率', en: 'ratio' },
  length: { zh: '长度', en: 'length' },
  area: { zh: '面积', en: 'area' },
  mass: { zh: '质量', en: 'mass' },
  score: { zh: '得分或名次', en: 'score or rank' },
};

const FAMILY: Words = {
  day: { zh: '天数（各种日历）', en: 'days, of whatever calendar' },
  percent: { zh: '百分比', en: 'per cent' },
  rank: { zh: '名次', en: 'rank' },
  currency: { zh: '货币', en: 'currency' },
};

const SOURCE_KIND: Words = {
  newspaper: { zh: '报纸文章', en: 'newspaper article' },
  journal: { zh: '期刊文章', en: 'journal article' },
  report: { zh: '报告', en: 'report' },
  dataset: { zh: '数据集', en: 'data set' },
  web: { zh: '网页', en: 'web page' },
};

const EVENT_KIND: Words = {
  break: { zh: '口径变化', en: 'break in method' },
  correction: { zh: '更正', en: 'correction' },
  policy: { zh: '政策', en: 'policy' },
};

const GRADE: Words = {
  A: { zh: '原发', en: 'original' },
  B: { zh: '转载', en: 're-reported' },
};

const LEVEL = said(({ level }) => level);

/** The codes of columns in words, by `table.column`, else by `column`. */
const WORDS: Readonly<Record<string, Words>> = {
  role: said(({ role }) => role),
  base: said(({ bases }) => bases),
  qualifier: said(({ qualifier }) => qualifier),
  OBS_STATUS: paired(zhGuard.words.status, enGuard.words.status),
  polarity: said(({ polarity }) => polarity),
  stage: said(({ stage }) => stage),
  evidence: said(({ evidence }) => evidence),
  measure: said(({ measure }) => measure),
  'comparisons.measure': said(({ compare }) => measureNames(compare.measures)),
  cadence: said(({ figure }) => figure.cadences),
  ranking: YES_NO,
  level: LEVEL,
  dimension: DIMENSION,
  family: FAMILY,
  verdict_basis: said(({ role }) => role),
  grade: GRADE,
  'areas.kind': LEVEL,
  'sources.kind': SOURCE_KIND,
  'events.kind': EVENT_KIND,
};

/** What a code in a column of a table means; undefined for one that has no words. */
export function codeWords(table: string, column: string, code: string): LocalText | undefined {
  return (WORDS[`${table}.${column}`] ?? WORDS[column])?.[code];
}
