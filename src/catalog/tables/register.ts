import type { Pledge, Vintage } from '../register.ts';
import { OBSERVATION_PROPERTIES } from './observations.ts';
import { DATE_PATTERN, id, local, meaning, optional, text } from './properties.ts';
import { defineTable } from './table.ts';

const SOURCE = { to: 'sources', form: 'one' } as const;

/** Values that were published and later corrected. */
export const VINTAGES = defineTable<Vintage>(
  { name: 'vintages', title: meaning('更正前的数值', 'Earlier values'), key: 'vintage_id' },
  {
    id: id('vintage_id', meaning('更正前数值的编号', 'Id of the earlier value')),
    observation: text(
      'observation',
      meaning('被更正的观测值', 'Observation that was corrected'),
      { required: true },
      { to: 'observations', form: 'one' },
    ),
    until: text(
      'until',
      meaning('更正日期，此日起不再有效', 'Day of the correction, from which it no longer held'),
      { required: true, pattern: DATE_PATTERN },
    ),
    qualifier: OBSERVATION_PROPERTIES.qualifier,
    value: OBSERVATION_PROPERTIES.value,
    lower: OBSERVATION_PROPERTIES.lower,
    upper: OBSERVATION_PROPERTIES.upper,
    lastDigit: OBSERVATION_PROPERTIES.lastDigit,
    asStated: OBSERVATION_PROPERTIES.asStated,
    reason: local('reason', meaning('更正原因', 'Why it was corrected'), { required: true }),
    source: text(
      'source',
      meaning('更正前数值的来源', 'Source of the earlier value'),
      { required: true },
      SOURCE,
    ),
  },
);

/** What was promised, when, and what became of it. */
export const PROMISES = defineTable<Pledge>(
  { name: 'promises', title: meaning('承诺', 'Promises'), key: 'promise_id' },
  {
    id: id('promise_id', meaning('承诺的编号', 'Id of the promise')),
    reform: text(
      'reform',
      meaning('所属的改革', 'Reform that promised it'),
      { required: true },
      { to: 'reforms', form: 'one' },
    ),
    indicator: text(
      'indicator',
      meaning('承诺的指标', 'Indicator that was promised'),
      { required: true },
      { to: 'indicators', form: 'one' },
    ),
    area: text(
      'REF_AREA',
      meaning('地区代码', 'Code of the area'),
      { required: true },
      { to: 'areas', form: 'one' },
    ),
    target: optional(
      'target',
      meaning(
        '承诺的目标值；未定数值的为空',
        'Observation of its target; empty where no number was given',
      ),
      {},
      { to: 'observations', form: 'one' },
    ),
    announced: text(
      'announced',
      meaning('宣布时间；不详则为空', 'When it was announced; empty if not known'),
      {
        pattern: DATE_PATTERN,
      },
    ),
    replaces: optional(
      'replaces',
      meaning(
        '所取代的承诺：目标因此调整',
        'Promise that it takes the place of: the target was changed',
      ),
      {},
      { to: 'promises', form: 'one' },
    ),
    withdrawn: text(
      'withdrawn',
      meaning('撤回时间；未撤回则为空', 'When it was withdrawn; empty if it was not'),
      {
        pattern: DATE_PATTERN,
      },
    ),
    source: text('source', meaning('来源', 'Source'), { required: true }, SOURCE),
    locator: local('locator', meaning('在来源中的位置', 'Where in the source'), { required: true }),
    note: local('note', meaning('说明', 'Note')),
  },
);
