import { expect, it } from 'vitest';
import { PLACE } from '../../catalog/area-within.ts';
import { applyMeasure } from '../../compare/measures/apply.ts';
import { rankings } from '../../compare/rankings.ts';
import { targetRows } from '../../compare/targets.ts';
import { ownWords } from '../../i18n/own.ts';
import { KNOWLEDGE } from '../../intake/test-tables.ts';
import { Desk } from './desk.ts';
import { ownDocuments, ownIndex, packageOf } from './own-index.ts';

/** What a table of one’s own comes to. */
async function indexOf(text: string) {
  const file = { name: 't.csv', bytes: new TextEncoder().encode(text) };
  const book = await new Desk().answer({ kind: 'open', file, knowledge: KNOWLEDGE, saved: [] });
  const given = { name: 'own', statedBy: '', day: '2024-05-01', knowledge: KNOWLEDGE };
  const own = packageOf([book], { ...given, words: ownWords });
  if (own === null) throw new Error('no figure');
  const index = ownIndex(own, '');
  const idOf = (indicator: string, area: string) =>
    index.catalog.observations.find(
      (one) => index.indicators.get(one.indicator)?.name.zh === indicator && one.area === area,
    )?.id ?? '';
  const say = (id: string, measure: 'share' | 'capita', per = '') => {
    const [measured] = applyMeasure(index, [id], measure, per);
    if (measured === undefined) throw new Error(id);
    const { outcome } = measured;
    return outcome.ok ? outcome.value.figure.value : outcome.reason;
  };
  return { index, book, idOf, say };
}

const PARTS = '地区,投诉量（件）\n东区,10\n西区,20\n南城区,30\n';

it('takes the total row of a table for the whole of its places, and not for one of them', async () => {
  const { index, book, idOf, say } = await indexOf(`2024年各区投诉情况\n${PARTS}合计,80\n`);
  expect(book.tables[0]?.reading.facts).toHaveLength(3);
  expect(say(idOf('投诉量', '990101'), 'share')).toBe(12.5);
  expect(index.areas.get(PLACE)?.name.zh).toBe('表内合计');
  expect(rankings(index)[0]?.rows.map(({ observation }) => observation.area)).toEqual([
    ...['990101', '990102', '990103'],
  ]);
  expect(index.catalog.charts[0]?.groups.flat()).not.toContain(idOf('投诉量', PLACE));
});

it('takes it for that of the city that the title names, and refuses parts that exceed it', async () => {
  const { idOf, say } = await indexOf(`甲市2024年各区投诉情况\n${PARTS}合计,60\n`);
  expect(say(idOf('投诉量', '990102'), 'share')).toBe(33.3);
  expect(idOf('投诉量', '990100')).not.toBe('');
  const short = await indexOf(`甲市2024年各区投诉情况\n${PARTS}合计,50\n`);
  expect(short.say(short.idOf('投诉量', '990102'), 'share')).toBe('parts-exceed');
});

it('says per head by the column that is called a population, or the one that is chosen', async () => {
  const text =
    '2024年各区情况\n地区,投诉量（件）,常住人口（万人）,登记人数（人）\n东区,10,1,2000\n西区,20,4,1000\n';
  const { idOf, say } = await indexOf(text);
  expect(say(idOf('投诉量', '990101'), 'capita')).toBe(1);
  expect(say(idOf('投诉量', '990101'), 'capita', idOf('登记人数', '990101'))).toBe(5);
});

it('says a share of another column that the reader chose', async () => {
  const text = '2024年各区情况\n地区,案件总数（件）,民事案件（件）\n东区,40,10\n西区,50,20\n';
  const { idOf, say } = await indexOf(text);
  expect(say(idOf('民事案件', '990101'), 'share')).toBe('no-total');
  expect(say(idOf('民事案件', '990101'), 'share', idOf('案件总数', '990102'))).toBe(25);
});

it('draws no sum from the beginning of the year among its months', async () => {
  const text = '甲市2024年情况\n指标,单位,1月,2月,3月,1—3月累计\n投诉量,件,10,12,11,33\n';
  const { index } = await indexOf(text);
  const [chart] = ownDocuments(index);
  expect(chart?.type).toBe('line');
  expect(chart?.rows.map(({ value }) => value)).toEqual([10, 12, 11]);
  expect(index.catalog.observations.some(({ value }) => value === 33)).toBe(true);
});

it('takes from targets which way is better where no word of the name tells', async () => {
  const text =
    '改革事项,指标,单位,改革前,改革后,目标值\n热线整合,热线接通率,%,68%,96.3%,≥95%\n热线整合,网上率,%,12%,近80%,≥85%\n热线整合,转办量,件,9,8,7\n';
  const { index } = await indexOf(text);
  const reached = targetRows(index, '2024-05-01').map(
    ({ indicator, reached: one }) => `${indicator.name.zh} ${indicator.polarity} ${one}`,
  );
  expect(reached.sort()).toEqual([
    '热线接通率 more met',
    '网上率 more missed',
    '转办量 neutral unclear',
  ]);
});
