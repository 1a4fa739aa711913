import {
  CADENCES,
  EVIDENCE,
  MEASURES,
  POLARITIES,
  STAGES,
  VERDICT_BASES,
  type VerdictBasis,
} from '../../base/vocabulary.ts';
import type { VerdictRule } from '../register.ts';
import type { Indicator } from '../types.ts';
import {
  column,
  DATE_PATTERN,
  id,
  list,
  local,
  meaning,
  optional,
  readNumber,
  text,
} from './properties.ts';
import { type Column, defineTable, type Property } from './table.ts';

const VERDICT = {
  basis: column(
    'verdict_basis',
    meaning(
      '评判依据：target 目标、standard 标准、baseline 基期；空为未定评判规则',
      'What it is judged by: target, standard or baseline; empty where no rule was set',
    ),
    { enum: VERDICT_BASES },
  ),
  tolerance: {
    ...column(
      'verdict_tolerance',
      meaning('容差，按指标的单位；空为零', 'Tolerance in its unit; empty is none'),
    ),
    type: 'number',
    minimum: 0,
  },
  points: {
    ...column(
      'verdict_points',
      meaning('作出评判至少需要的数据项数；空为1', 'Fewest figures for a verdict; empty is one'),
    ),
    type: 'integer',
    minimum: 1,
  },
  date: column('verdict_date', meaning('规则制定时间', 'When the rule was set'), {
    pattern: DATE_PATTERN,
  }),
} as const satisfies Readonly<Record<string, Column>>;
const RULE_BY = local('verdict_by', meaning('规则制定者', 'Who set the rule'));

const verdictRule: Property<VerdictRule | null> = {
  columns: [VERDICT.basis, VERDICT.tolerance, VERDICT.points, ...RULE_BY.columns, VERDICT.date],
  read: (cell) => {
    const basis = cell('verdict_basis') as VerdictBasis | '';
    if (basis === '') return null;
    return {
      basis,
      tolerance: readNumber(cell('verdict_tolerance')) ?? 0,
      points: readNumber(cell('verdict_points')) ?? 1,
      by: RULE_BY.read(cell),
      date: cell('verdict_date'),
    };
  },
  write: (rule) => [
    rule?.basis ?? null,
    rule?.tolerance ?? null,
    rule?.points ?? null,
    ...RULE_BY.write(rule?.by ?? { zh: '', en: '' }),
    rule?.date || null,
  ],
};

const INDICATOR = { to: 'indicators', form: 'one' } as const;

/** What is measured, how it is known, and how it may be used. */
export const INDICATORS = defineTable<Indicator>(
  { name: 'indicators', title: meaning('指标', 'Indicators'), key: 'indicator_id' },
  {
    id: id('indicator_id', meaning('指标的编号', 'Id of the indicator')),
    name: local('name', meaning('名称', 'Name'), { required: true }),
    definition: local('definition', meaning('定义', 'Definition'), { required: true }),
    unit: text(
      'UNIT_MEASURE',
      meaning('计量单位代码', 'Code of the unit'),
      { required: true },
      {
        to: 'units',
        form: 'one',
      },
    ),
    polarity: text('polarity', meaning('多好还是少好', 'Whether more or less is better'), {
      required: true,
      enum: POLARITIES,
    }),
    stage: text(
      'stage',
      meaning(
        '环节：投入（钱、人、规定）、活动（单位做了什么）、产出（交付了什么）、成效（从未与单位打交道的人也能感受到什么，或改革所要改变的状况）',
        'Input (money, staff, rules), activity (what the office does), output (what it delivers), outcome (what those feel who never met the office, or the state of things that the reform aims at)',
      ),
      { required: true, enum: STAGES },
    ),
    evidence: text(
      'evidence',
      meaning(
        '数据获取方式：rule 制度规定、record 行政记录、count 实施单位统计、survey 用户调查、independent 第三方测评或审计',
        'How it is known: a rule, an administrative record, a count by those who carry the reform out, a survey of users, measured or audited independently',
      ),
      { required: true, enum: EVIDENCE },
    ),
    countedBy: local(
      'counted_by',
      meaning('统计者，与来源不同时填写', 'Who counted, where that is not the source'),
    ),
    measure: text('measure', meaning('时点数、时期数或比率', 'Stock, flow or rate'), {
      required: true,
      enum: MEASURES,
    }),
    numerator: optional(
      'numerator',
      meaning('分子指标', 'Indicator of the numerator'),
      {},
      INDICATOR,
    ),
    denominator: optional(
      'denominator',
      meaning('分母指标', 'Indicator of the denominator'),
      {},
      INDICATOR,
    ),
    population: local('population', meaning('数的是谁或什么', 'Whom or what it counts')),
    cadence: text('cadence', meaning('测量频率', 'How often it is measured'), { enum: CADENCES }),
    nextDue: text('next_due', meaning('下次应公布的时间', 'When the next figure is due'), {
      pattern: DATE_PATTERN,
    }),
    ranking: text('ranking', meaning('能否据以排名', 'Whether it may be ranked'), {
      enum: ['yes', 'no'],
    }),
    rankingNote: local(
      'ranking_note',
      meaning('能否排名的依据', 'Why it may or may not be ranked'),
    ),
    verdict: verdictRule,
    companions: list(
      'companions',
      meaning('须一并查看的指标', 'Indicators that would betray it, shown with it'),
      {},
      'indicators',
    ),
  },
);
