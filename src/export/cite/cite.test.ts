import { expect, test } from 'vitest';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeCslJson } from './csl-json.ts';
import { citeGbt7714 } from './gbt7714.ts';
import { citedVersion, permalink } from './permalink.ts';
import { citeRis } from './ris.ts';
import { CITATION_STYLES } from './styles.ts';
import type { Work } from './work.ts';

const hash = '1ad74793362bd1498b00e4626678cd41c9da71c58c5b25add24beb5b1b0b44c8';
const chinese: Work = {
  id: 'reform-yardstick-court',
  title: '送达平均用时由17.56天降到8.86天',
  author: '改革标尺',
  date: '2026-11-20',
  address: 'https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court',
  accessed: '2026-11-23',
  version: hash,
  note: '来源: 南方都市报（2019）',
  language: 'zh',
};
const english: Work = {
  ...chinese,
  title: 'Service takes 8.86 days',
  author: 'Reform Yardstick',
  date: '',
  note: '',
  language: 'en',
};
const bare: Work = { ...english, author: '', address: '', accessed: '', version: '' };

test('GB/T 7714 gives party, title, type, dates and path', () => {
  expect(citeGbt7714(chinese)).toBe(
    '改革标尺. 送达平均用时由17.56天降到8.86天: 数据版本 1ad74793362b[DS/OL]. (2026-11-20)[2026-11-23]. https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court.',
  );
  expect(citeGbt7714(bare)).toBe('Service takes 8.86 days[DS].');
});

test('APA puts the title first without an author and n.d. without a date', () => {
  expect(citeApa(english)).toBe(
    'Reform Yardstick. (n.d.). Service takes 8.86 days (Version 1ad74793362b) [Data set]. Retrieved November 23, 2026, from https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court',
  );
  expect(citeApa(bare)).toBe('Service takes 8.86 days [Data set]. (n.d.).');
  expect(citeApa({ ...bare, author: 'A', date: '2019-03' })).toContain('(2019, March)');
});

test('BibTeX escapes what TeX reads as commands and leaves addresses whole', () => {
  const entry = citeBibtex({
    ...english,
    title: '50% of A&B_{x}\\y ~ $5 #1^2',
    address: 'https://a.b/?q=x~y%20{z}',
  });
  expect(entry).toContain(
    'title = {{50\\% of A\\&B\\_\\{x\\}\\textbackslash{}y \\textasciitilde{} \\$5 \\#1\\textasciicircum{}2}},',
  );
  expect(entry).toContain('url = {https://a.b/?q=x~y%20%7Bz%7D},');
  expect(entry).toContain(`version = {${hash}},`);
  expect(entry).not.toContain('year');
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('RIS keeps one field a line, whatever the text holds', () => {
  const record = citeRis({ ...chinese, title: '一\r\nER  - \n二' });
  expect(record.split('\r\n').filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
  expect(record).toContain('TI  - 一 ER - 二\r\n');
  expect(record).toContain('Y2  - 2026/11/23/\r\n');
  expect(record).toContain(`ET  - ${hash}\r\n`);
  expect(citeRis(bare)).not.toContain('UR');
});

test('CSL-JSON leaves out what is not known', () => {
  expect(JSON.parse(citeCslJson(chinese))[0]).toMatchObject({
    type: 'dataset',
    author: [{ literal: '改革标尺' }],
    issued: { 'date-parts': [[2026, 11, 20]] },
    accessed: { 'date-parts': [[2026, 11, 23]] },
    version: hash,
  });
  const keys = Object.keys(JSON.parse(citeCslJson(bare))[0]);
  expect(keys).toEqual(['id', 'type', 'title', 'language']);
});

test('every style names the version of the data', () => {
  for (const { cite } of CITATION_STYLES) expect(cite(chinese)).toContain(hash.slice(0, 12));
});

test('a permalink keeps the state of the view and adds version and place', () => {
  const page = 'https://x.cn/a/zh/compare/?ids=a~b&figure=f&data=old&v=1#top';
  expect(permalink(page, hash, 'court')).toBe(
    'https://x.cn/a/zh/compare/?ids=a~b&v=1&data=1ad74793362b#court',
  );
  expect(citedVersion('?v=1&data=1ad74793362b')).toBe('1ad74793362b');
  expect(citedVersion('?data=<script>')).toBe('');
});
