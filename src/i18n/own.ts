import type { LocalText } from '../base/vocabulary.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

/** What a package of the reader’s own tables says where the tables say nothing. */
export const ownWords = {
  title: text('自有数据', 'Your own figures'),
  description: text(
    '由本机打开的表格整理而成，每个数字注明所在文件、工作表和单元格。',
    'Made of tables opened on this device; every figure names its file, sheet and cell.',
  ),
  licence: text('自有数据，未对外发布', 'own data, not published'),
  publisher: text(
    '本机文件（未注明发布单位）',
    'a file on this device (who stated it is not told)',
  ),
  place: text('未注明地区', 'Place not stated'),
  whole: text('表内合计', 'Total of the table'),
  field: text('自有数据', 'Own figures'),
  typed: text('在“自有表格”页填写', 'Typed on the page “Your tables”'),
  organisation: text('未注明实施单位', 'Not stated'),
  opened: (day: string, hash: string): LocalText =>
    hash === ''
      ? text(`打开日期：${day}。`, `Opened on ${day}.`)
      : text(
          `打开日期：${day}；文件校验值（SHA-256）：${hash}。`,
          `Opened on ${day}; SHA-256 of the file: ${hash}.`,
        ),
  explained: (reason: string, remedy: string, by: string): LocalText =>
    text(
      `原因：${reason}${remedy && `；措施：${remedy}`}${by && `；完成时间：${by}`}。`,
      `Reason: ${reason}${remedy && `; remedy: ${remedy}`}${by && `; by ${by}`}.`,
    ),
  definition: (heading: string): LocalText =>
    text(`表中栏目“${heading}”。`, `As headed in the table: “${heading}”.`),
  chart: text('来自自有表格', 'From your own tables'),
  cut: (shown: string, all: string): LocalText =>
    text(
      `共${all}个地区，图中只列前${shown}个，其余见表。`,
      `The chart shows the first ${shown} of ${all} places; the others are in the tables.`,
    ),
} as const;
