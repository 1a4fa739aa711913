import { utils, write } from '@e965/xlsx';

/** The same numbers every time, from 0 to 1: a linear congruence (Lehmer, 1949). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A workbook of 50,000 rows: 500 places by 100 months, six figures a row. */
export function largeWorkbook(): Uint8Array {
  const random = makeRandom(2024);
  const whole = (most: number) => Math.floor(random() * most);
  const heads = [
    '收件量（件）',
    '办结量（件）',
    '按期办结率（%）',
    '用时（天）',
    '评价（分）',
    '投诉（件）',
  ];
  const rows: (string | number)[][] = [['街道', '时间', ...heads, '备注']];
  for (let place = 0; place < 500; place += 1) {
    for (let month = 0; month < 100; month += 1) {
      const period = `${2016 + Math.floor(month / 12)}年${(month % 12) + 1}月`;
      const figures = [whole(100_000), whole(90_000), whole(1000) / 10, whole(3000) / 100];
      const rest = [whole(100) / 10, whole(500), `第${place * 100 + month}行`];
      rows.push([`第${place}街道`, period, ...figures, ...rest]);
    }
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}
