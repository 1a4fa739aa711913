import { sheetOf, workbook } from '../../src/intake/test-tables.ts';

/** A file as a chooser is given it. */
export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Row = readonly (string | number | null)[];

const XLS = 'application/vnd.ms-excel';
const span = (top: number, left: number, bottom: number, right: number) => ({
  ...{ s: { r: top, c: left }, e: { r: bottom, c: right } },
});

/** The figures of a county: cases received by month, then the share handled in time. */
const COUNTIES: readonly (readonly [
  string,
  readonly (number | string)[],
  readonly (number | string)[],
])[] = [
  ['涪城区', [1790, 1812, 1845, 1903, 1921], [88.7, 91.2, 92.5, 93.4, 94]],
  ['游仙区', [1655, 1640, 1655, 1631, 1666], [90.2, 88.4, 88.1, 89.7, 90.3]],
  ['安州区', [1430, 1455, 1470, 1498, 1502], [94.1, 95.6, 96.2, 95.9, 96]],
  ['三台县', [980, 1012, '—', 1044, 1080], [86, 87.1, '—', 88.9, 91.5]],
];
const MONTHS = ['2023年3月', '2024年1月', '2024年2月', '2024年3月', '2024年4月'];

/**
 * A month's table as a bureau sends it: a title, a line of units, headings of two rows, a total, a
 * note; as Excel 97 writes it.
 * @param months how many of them it has
 * @param corrected what the first county reports for March
 */
export function monthly(name: string, months: 4 | 5, corrected = 1903): Given {
  const blanks = (count: number) => new Array<null>(count).fill(null);
  const of = (all: readonly (number | string)[]) => all.slice(0, months);
  const total = of([5855, 5919, 4970, 4173 + corrected, 6169]);
  const rows: Row[] = [
    [`2024年1—${months - 1}月各区县政务服务办件情况表`, ...blanks(2 * months)],
    ['单位：件、%', ...blanks(2 * months)],
    ['地区', '收件数（件）', ...blanks(months - 1), '按时办结率（%）', ...blanks(months - 1)],
    [null, ...of(MONTHS), ...of(MONTHS)],
    ...COUNTIES.map(([county, received, share], at): Row => {
      const counted = received.map((one, month) => (at === 0 && month === 3 ? corrected : one));
      return [county, ...of(counted), ...of(share)];
    }),
    ['合计', ...total, ...blanks(months)],
    ['注：三台县2月数据未报送。', ...blanks(2 * months)],
  ];
  const sheet = sheetOf(rows);
  sheet['!merges'] = [
    span(0, 0, 0, 2 * months),
    span(2, 0, 3, 0),
    span(2, 1, 2, months),
    span(2, months + 1, 2, 2 * months),
  ];
  return { name, mimeType: XLS, buffer: Buffer.from(workbook({ Sheet1: sheet }, 'biff8')) };
}

/** Reforms before and after, with what each is to come to and by when. */
export function reforms(name: string): Given {
  const sheet = sheetOf([
    ['重点改革事项办理用时改革前后对比表', null, null, null, null],
    ['改革事项', '改革前（天）', '改革后（天）', '目标（天）', '完成期限'],
    ['企业开办一件事', 5, 2, 3, '2023年12月'],
    ['工程建设审批', 120, 78, 60, '2023年12月'],
    ['不动产登记', 10, '3天以内', 3, '2023年12月'],
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(workbook({ 改革对比: sheet })) };
}

/** A text in the encoding of older Chinese programs. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]));
}

/** A ranking of counties, one of which has not reported. */
export function ranking(name: string): Given {
  const text = `2024年3月各区县企业开办平均用时
地区,平均用时（天）,投诉件数（件）
涪城区,1.8,12
游仙区,2.9,20
安州区,1.3,7
三台县,2.9,25
盐亭县,—,
合计,2.2,64
`;
  return { name, mimeType: 'text/csv', buffer: inGb18030(text) };
}
