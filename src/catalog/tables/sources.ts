import { SOURCE_KINDS } from '../../base/vocabulary.ts';
import type { CatalogEvent, Source } from '../types.ts';
import { logAccount } from './log-account.ts';
import { ADDRESS_PATTERN, DATE_PATTERN, id, list, local, meaning, text } from './properties.ts';
import { defineTable } from './table.ts';

/** Where figures come from. */
export const SOURCES = defineTable<Omit<Source, 'licenceName'>>(
  { name: 'sources', title: meaning('来源', 'Sources'), key: 'source_id' },
  {
    id: id('source_id', meaning('来源的编号', 'Id of the source')),
    title: local('title', meaning('标题', 'Title'), { required: true }),
    publisher: local('publisher', meaning('发布者', 'Publisher'), { required: true }),
    date: text('date', meaning('日期', 'Date'), { pattern: DATE_PATTERN }),
    url: text('url', meaning('网址', 'Address'), { pattern: ADDRESS_PATTERN }),
    licence: text('licence', meaning('许可', 'Licence'), { required: true }),
    grade: text('grade', meaning('来源等级：A 原发，B 转载', 'Grade: A original, B re-report'), {
      enum: ['A', 'B'],
    }),
    kind: text('kind', meaning('种类', 'Kind'), { enum: SOURCE_KINDS }),
    note: local('note', meaning('说明', 'Note')),
    log: logAccount,
  },
);

/** Something dated that charts must show. */
export const EVENTS = defineTable<CatalogEvent>(
  { name: 'events', title: meaning('事件', 'Events'), key: 'event_id' },
  {
    id: id('event_id', meaning('事件的编号', 'Id of the event')),
    kind: text('kind', meaning('种类', 'Kind'), {
      required: true,
      enum: ['break', 'correction', 'policy'],
    }),
    date: text('date', meaning('日期', 'Date'), { required: true, pattern: DATE_PATTERN }),
    indicators: list(
      'indicators',
      meaning('涉及的指标；空为全部', 'Indicators concerned; empty is all'),
      {},
      'indicators',
    ),
    areas: list(
      'areas',
      meaning('涉及的地区；空为全部', 'Areas concerned; empty is all'),
      {},
      'areas',
    ),
    text: local('text', meaning('内容', 'Text'), { required: true }),
    source: text(
      'source',
      meaning('来源', 'Source'),
      { required: true },
      {
        to: 'sources',
        form: 'one',
      },
    ),
  },
);
