import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What the columns of the published tables hold; those with a language's ending share a line. */
const MEANINGS: Readonly<Record<string, LocalText>> = {
  observation_id: text('观测值的编号，稳定不变', 'Id of the observation; never reused'),
  reform: text('所属或所参照的改革', 'Reform that it measures or puts in context'),
  indicator: text('所量的指标', 'Indicator that it is a value of'),
  REF_AREA: text('地区代码', 'Code of the area'),
  series: text('口径；不同口径不连线', 'Series; different ones are never joined into one line'),
  TIME_PERIOD: text('时间，来源未给出则为空', 'Period; empty where the source gives none'),
  period_start: text('起始日；截至某日的没有起始日', 'First day; none for a figure as of a date'),
  period_end: text('截止日', 'Last day'),
  role: text('数字对改革的角色', 'What the figure is to its reform'),
  qualifier: text('限定词：=、~、>、<、区间等', 'Qualifier: =, ~, >, <, range and so on'),
  OBS_VALUE: text('数值；区间的为空', 'Value; empty for a range'),
  lower: text('区间的下限', 'Lower end of a range'),
  upper: text('区间的上限', 'Upper end of a range'),
  UNIT_MEASURE: text('计量单位代码', 'Code of the unit'),
  OBS_STATUS: text(
    '状态（SDMX）：A 正常、B 口径变化、E 估计、M 缺失、P 初步',
    'Status (SDMX): A normal, B break, E estimated, M missing, P provisional',
  ),
  source: text('来源', 'Source'),
  locator: text('在来源中的位置', 'Where in the source'),
  note: text('说明', 'Note'),
  formula: text('计算所用的公式；来源所述的为空', 'Formula, for computed figures'),
  inputs: text('公式用到的观测值', 'Observations that the formula uses'),
  reform_id: text('改革的编号', 'Id of the reform'),
  number: text('入选名单中的序号', 'Number in the list of the selection'),
  name: text('名称', 'Name'),
  organisation: text('实施单位', 'Who carries it out'),
  level: text('层级', 'Level of government'),
  fields: text('领域代码', 'Codes of fields'),
  area: text('地区代码', 'Code of the area'),
  indicator_id: text('指标的编号', 'Id of the indicator'),
  definition: text('定义', 'Definition'),
  polarity: text('多好还是少好', 'Whether more or less is better'),
  stage: text('投入、活动、产出或成效', 'Input, activity, output or outcome'),
  measure: text('时点数、时期数或比率', 'Stock, flow or rate'),
  numerator: text('分子指标', 'Indicator of the numerator'),
  denominator: text('分母指标', 'Indicator of the denominator'),
  population: text('数的是谁或什么', 'Whom or what it counts'),
  source_id: text('来源的编号', 'Id of the source'),
  title: text('标题', 'Title'),
  publisher: text('发布者', 'Publisher'),
  date: text('日期', 'Date'),
  url: text('网址', 'Address'),
  licence: text('许可', 'Licence'),
  grade: text('来源等级：A 原发，B 转载', 'Grade: A original, B re-report'),
  event_id: text('事件的编号', 'Id of the event'),
  kind: text('种类', 'Kind'),
  indicators: text('涉及的指标；空为全部', 'Indicators concerned; empty is all'),
  areas: text('涉及的地区；空为全部', 'Areas concerned; empty is all'),
  text: text('内容', 'Text'),
  code: text('代码', 'Code'),
  parent: text('上级地区', 'Area that it lies in'),
  column: text('方格图中的列', 'Column in the tile map'),
  row: text('方格图中的行', 'Row in the tile map'),
  dimension: text('量纲', 'Dimension'),
  symbol: text('写在数字后的单位', 'Unit as written behind a number'),
};

/** What a column holds; null for one that this list does not know. */
export function columnMeaning(column: string): LocalText | null {
  return MEANINGS[column] ?? MEANINGS[column.replace(/_(zh|en)$/, '')] ?? null;
}
