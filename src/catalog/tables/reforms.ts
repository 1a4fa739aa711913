import { LEVELS } from '../../base/vocabulary.ts';
import type { Reform } from '../types.ts';
import { DATE_PATTERN, id, list, local, meaning, number, text, unpublished } from './properties.ts';
import { defineTable } from './table.ts';

const FIGURES = { to: 'observations', form: 'text' } as const;

/** What was done, by whom, where, when. */
export const REFORMS = defineTable<Reform>(
  { name: 'reforms', title: meaning('改革', 'Reforms'), key: 'reform_id' },
  {
    id: id('reform_id', meaning('改革的编号', 'Id of the reform')),
    number: number('number', meaning('在合集中的序号', 'Number in the collection'), {
      type: 'integer',
      minimum: 1,
    }),
    name: local('name', meaning('名称', 'Name'), { required: true }),
    organisation: local('organisation', meaning('实施单位', 'Who carries it out'), {
      required: true,
    }),
    level: text('level', meaning('层级', 'Level of government'), { required: true, enum: LEVELS }),
    fields: list('fields', meaning('领域代码', 'Codes of fields'), { required: true }, 'fields'),
    area: text(
      'area',
      meaning('地区代码', 'Code of the area'),
      { required: true },
      {
        to: 'areas',
        form: 'one',
      },
    ),
    start: text(
      'start',
      meaning(
        '施行时间，按来源所给写到年、月或日；不详则为空',
        'When it took effect, as precise as the source; empty if not known',
      ),
      { pattern: DATE_PATTERN },
    ),
    end: text(
      'end',
      meaning(
        '结束时间；未结束或不详则为空',
        'When it ended; empty if it did not, or is not known',
      ),
      {
        pattern: DATE_PATTERN,
      },
    ),
    datesSource: text(
      'dates_source',
      meaning('时间的来源；写有时间时必填', 'Source of the dates; given wherever they are'),
      {},
      { to: 'sources', form: 'one' },
    ),
    aims: list(
      'aims',
      meaning('改革要改变的指标', 'Indicators that it was meant to move'),
      {},
      'indicators',
    ),
    summary: unpublished(
      local(
        'summary',
        meaning('做了什么、取得什么', 'What was done and what came of it'),
        { required: true },
        FIGURES,
      ),
    ),
    unmeasured: unpublished(
      local('unmeasured', meaning('尚无数据的方面', 'What the figures cannot tell'), {}, FIGURES),
    ),
    headline: unpublished(
      list(
        'headline',
        meaning('领头的观测值，一至三个', 'One to three observations that lead'),
        { required: true },
        'observations',
      ),
    ),
  },
);
