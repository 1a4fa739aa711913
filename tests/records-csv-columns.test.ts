import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readDay } from '../src/base/calendar/day.ts';
import { decodeSlices } from '../src/base/decode-stream.ts';
import { isCuttable } from '../src/records/columns/csv-blocks.ts';
import { csvCells } from '../src/records/columns/csv-cells.ts';
import { csvLogCells } from '../src/records/columns/csv-log.ts';
import { readCsvRows } from '../src/records/csv-rows.ts';
import { LogBuilder } from '../src/records/log-builder.ts';
import { type Roles, readRoles } from '../src/records/roles.ts';

// A log of CSV read as bytes is the one read as texts: cases, codes, rows set aside and where, faults.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = readDay('2024-12-31') ?? 0;
const HEAD = ['no', 'received', 'decided', '区', 'kind', 'fee'];
const ROLES = readRoles({
  ...{ id: 'no', start: 'received', end: 'decided', area: '区', type: 'kind', amount: 'fee' },
  ...{ subject: 'kind', outcome: 'kind', areas: ['东区', '', 'x'] },
});

async function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function byTexts(bytes: Uint8Array, size: number, roles: Roles) {
  const builder = new LogBuilder(roles, TODAY);
  let isNew = true;
  for await (const batch of readCsvRows('log.csv', decodeSlices(cut(bytes, size)))) {
    if (isNew) builder.begin('log.csv', batch.columns);
    isNew = false;
    for (const [at, cells] of batch.rows.entries()) builder.add(cells, batch.lines[at] ?? 0);
  }
  return builder.finish();
}

async function byBytes(bytes: Uint8Array, size: number, roles: Roles) {
  if (bytes.length > 0 && !isCuttable(bytes.slice(0, size))) return byTexts(bytes, size, roles);
  const builder = new LogBuilder(roles, TODAY);
  const read = async (...[block, plan]: Parameters<typeof csvCells>) => csvCells(block, plan);
  const begin = (columns: readonly string[]) => builder.begin('log.csv', columns);
  const all = csvLogCells('log.csv', cut(bytes, size), roles, { begin, read, ahead: 3 });
  for await (const { cells, firstLine } of all) builder.addCells(cells, firstLine);
  return builder.finish();
}

/** What comes of it: a log, or the code and the line of a fault. */
async function outcomeOf(log: Promise<unknown>): Promise<unknown> {
  try {
    return await log;
  } catch (cause) {
    const { code, details } = cause as { code: string; details: Record<string, string> };
    return { code, line: details?.line };
  }
}

async function expectSame(bytes: Uint8Array, sizes: readonly number[], roles = ROLES) {
  for (const size of sizes) {
    const wanted = await outcomeOf(byTexts(bytes, size, roles));
    expect(await outcomeOf(byBytes(bytes, size, roles))).toEqual(wanted);
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The letters of these tests in GB18030. */
const GB: Readonly<Record<string, readonly number[]>> = {
  ...{ 区: [0xc7, 0xf8], 东: [0xb6, 0xab], 西: [0xce, 0xf7], 许: [0xd0, 0xed], 可: [0xbf, 0xc9] },
  ...{ '　': [0xa1, 0xa1], 号: [0xba, 0xc5], 穗: [0xcb, 0xeb] },
};
const inGb = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => GB[one] ?? [one.charCodeAt(0)]));

const march = fc
  .integer({ min: 1, max: 28 })
  .map((one) => `2024-03-${String(one).padStart(2, '0')}`);
const CELLS = {
  no: fc.oneof(
    fc.nat(300).map((one) => `P${String(one).padStart(4, '0')}`),
    fc.constantFrom(
      '',
      '7',
      '007',
      'x',
      '穗12',
      '穗 12',
      ' 穗12',
      '　穗12',
      '12345678901234567890',
      'P0001 ',
    ),
  ),
  received: fc.oneof(
    { weight: 12, arbitrary: march },
    fc.constantFrom(
      '2024/3/5',
      '2024-03-05 09:30',
      '2024-03-05T09:30:00Z',
      '20240305',
      '',
      ' ',
      '　',
    ),
    fc.constantFrom(
      '1900-01-01',
      '2099-01-01',
      '2024-13-01',
      'soon',
      '2024-03-05 许',
      '2024-03-05x',
    ),
  ),
  decided: fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: march.map((one) => one.replace('-03-', '-04-')) },
    { weight: 1, arbitrary: march },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2024/4/30', '2024-05-05 10:00', 'soon', '　', '2099-01-01'),
    },
  ),
  area: fc.constantFrom('东区', '东区', '东区', '东区', '西区', ' 东区', '东区　', '', 'x', "'"),
  fee: fc.constantFrom(
    '',
    '',
    '12',
    '12',
    '1,200',
    '1.5',
    '-3',
    '1e3',
    'many',
    '12345678901234567',
    ' 7 ',
    '号',
  ),
};
type Row = readonly string[];
const row: fc.Arbitrary<Row> = fc
  .tuple(CELLS.no, CELLS.received, CELLS.decided, CELLS.area, CELLS.area, CELLS.fee)
  .chain((cells) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant<Row>(cells) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Row>([], [''], ['', '', '', '', '', ''], ['　', ' ']),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Row>([...cells, ''], [...cells, '', ' '], [...cells, 'y']),
      },
      { weight: 1, arbitrary: fc.constant<Row>(cells.slice(0, 4)) },
    ),
  );

type Quoting = 'never' | 'some' | 'all';
const written = (cell: string, delimiter: string, quoting: Quoting, at: number) => {
  const needs = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  const quoted = quoting === 'all' || needs || (quoting === 'some' && (cell.length + at) % 3 === 0);
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
};

const text = fc
  .record({
    rows: fc.array(row, { minLength: 10, maxLength: 60 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    quoting: fc.constantFrom<Quoting>('never', 'some', 'all'),
    ending: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
  })
  .map(({ rows, delimiter, quoting, ending, last }) => {
    const lines = [HEAD, ...rows].map((cells, at) =>
      cells
        .map((cell) => written(cell, delimiter, at === 0 ? 'never' : quoting, at))
        .join(delimiter),
    );
    return lines.join(ending) + (last ? ending : '');
  });

describe('a log of CSV by its bytes is the one by its texts', () => {
  it('in UTF-8, quoted or not, ragged or not, wherever it is cut', async () => {
    const property = fc.asyncProperty(text, (one) => expectSame(utf8(one), [1_000_000, 700, 400]));
    await fc.assert(property, { seed: 12, numRuns: 150 });
  });

  it('in GB18030, where a bar may be half a character', async () => {
    const property = fc.asyncProperty(text, (one) => expectSame(inGb(one), [1_000_000, 700]));
    await fc.assert(property, { seed: 13, numRuns: 80 });
  });

  it('with a mark, a line that tells the delimiter, breaks and quotes within cells', async () => {
    const head = HEAD.join(',');
    const rows = [
      'P1,2024-03-01,,东区,"a ""b""\nc",1',
      '"P2",2024-03-02,"","x, y" ,k,"1,200"',
      ' "P3" , 2024-03-03 ,,东区,k,',
      'P4,"2024-03-04\n",,东区,k,2',
      ',"",,,,',
      'P5,2024-03-05,,东区,k,3',
    ];
    for (const ending of ['\n', '\r\n', '\r']) {
      const body = [head, ...rows, ''].join(ending);
      await expectSame(utf8(body), [9999, 150]);
      await expectSame(utf8(`\ufeff${body}`), [9999, 150]);
    }
    const told = `sep=;\n${HEAD.join(';')}\nP1;2024-03-01;;东区;k;1\n`;
    await expectSame(utf8(told), [9999, 150]);
  });

  it('in UTF-16, which is read as texts, and with faults of every kind', async () => {
    const head = HEAD.join(',');
    const rows = Array.from({ length: 30 }, (_, at) => `P${at},2024-03-01,,东区,k,1`);
    const wide = new Uint8Array(
      new Uint16Array([...`\ufeff${[head, ...rows].join('\n')}`].map((one) => one.charCodeAt(0)))
        .buffer,
    );
    await expectSame(wide, [9999, 200]);
    const faulty = (line: string) => utf8([head, ...rows, line, ...rows].join('\n'));
    await expectSame(faulty('"P40,2024-03-01,,东区,k,1'), [9999, 700]);
    await expectSame(faulty('P40,2024-03-01,,东区,5" k,1'), [9999, 700]);
    await expectSame(faulty('P40,2024-03-01,,东区,"k" x,1'), [9999, 700]);
    // Other bytes than those of the encoding that the first ones tell.
    const mixed = Uint8Array.from([
      ...utf8([head, ...rows, ''].join('\n')),
      ...inGb('P1,2024-03-01,,东区,许可,1\n'),
    ]);
    await expectSame(mixed, [9999, 700]);
    for (const nothing of ['', head, `${head}\n`, '<html></html>', '\n\n']) {
      await expectSame(utf8(nothing), [9999]);
    }
    await expectSame(utf8(`no,other\n1,2\n`), [9999]);
  });
});
