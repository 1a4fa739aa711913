import { MEASURE_CODES } from '../../base/vocabulary.ts';
import type { ChartSpec, Comparison } from '../types.ts';
import { groups, id, list, local, meaning, optional, text } from './properties.ts';
import { defineTable } from './table.ts';

const FIGURES = { to: 'observations', form: 'text' } as const;

/** Prepared charts. */
export const CHARTS = defineTable<ChartSpec>(
  { name: 'charts', title: meaning('图表', 'Charts'), key: 'chart_id' },
  {
    id: id('chart_id', meaning('图表的编号', 'Id of the chart')),
    reform: optional(
      'reform',
      meaning(
        '所属的改革；空为合集整体',
        'Reform on whose page it stands; empty for the whole collection',
      ),
      {},
      { to: 'reforms', form: 'one' },
    ),
    type: text('type', meaning('图表类型', 'Type of chart'), { required: true }),
    title: local('title', meaning('标题', 'Title'), { required: true }, FIGURES),
    subtitle: local('subtitle', meaning('副标题', 'Subtitle'), { required: true }, FIGURES),
    note: local('note', meaning('说明', 'Note'), {}, FIGURES),
    groups: groups('groups', meaning('各组观测值', 'Groups of observations'), 'observations'),
    indicators: list(
      'indicators',
      meaning('折线图的指标', 'Indicators of a line chart'),
      {},
      'indicators',
    ),
    areas: list('areas', meaning('折线图的地区', 'Areas of a line chart'), {}, 'areas'),
  },
);

/** Comparisons to start from. */
export const COMPARISONS = defineTable<Comparison>(
  {
    name: 'comparisons',
    title: meaning('比较示例', 'Comparisons to start from'),
    key: 'comparison_id',
  },
  {
    id: id('comparison_id', meaning('示例的编号', 'Id of the comparison')),
    name: local('name', meaning('名称', 'Name'), { required: true }, FIGURES),
    hint: local('hint', meaning('比较的是什么', 'What it compares'), { required: true }, FIGURES),
    observations: list(
      'observations',
      meaning('所比较的观测值，第一个为参照', 'Observations compared, the reference first'),
      { required: true },
      'observations',
    ),
    measure: text('measure', meaning('比较方法', 'How they are compared'), {
      required: true,
      enum: MEASURE_CODES,
    }),
    per: text(
      'per',
      meaning('除数或参照的观测值', 'Observation that they are divided by or held against'),
      {},
      {
        to: 'observations',
        form: 'one',
      },
    ),
  },
);
