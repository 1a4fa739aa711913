import { expect, test } from 'vitest';
import { originLine } from '../facts.ts';
import { TEST_OPTIONS, testDocument } from '../test-document.ts';
import { citeApa } from './apa.ts';
import { citeBibtex } from './bibtex.ts';
import { citeCslJson } from './csl-json.ts';
import { citeGbt7714 } from './gbt7714.ts';
import { citedVersion, permalink } from './permalink.ts';
import { citeRis } from './ris.ts';
import { CITATION_STYLES } from './styles.ts';
import { type Work, workOf } from './work.ts';

const hash = '1ad74793362bd1498b00e4626678cd41c9da71c58c5b25add24beb5b1b0b44c8';
const version = hash.slice(0, 12);
const chinese: Work = {
  id: 'chart-court',
  kind: 'dataset',
  title: '送达平均用时由17.56天降到8.86天',
  authors: ['南方都市报（记者李文）'],
  container: '改革标尺',
  date: '2026-11-20',
  address: 'https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court',
  accessed: '2026-11-23',
  version,
  note: '来源: 南方都市报（2019）',
  language: 'zh',
};
const english: Work = {
  ...chinese,
  title: 'Service takes 8.86 days',
  authors: ['Southern Metropolis Daily'],
  container: 'Reform Yardstick',
  date: '',
  note: '',
  language: 'en',
};
const bare: Work = {
  ...english,
  ...{ authors: [], container: '', address: '', accessed: '', version: '' },
};
const article: Work = {
  ...chinese,
  ...{ id: 'daily', kind: 'newspaper', title: '改革创新榜', authors: [], container: '南方都市报' },
  ...{ date: '2019', address: '', accessed: '', version: '', note: '' },
};

test('GB/T 7714 gives party, title, type, dates and path', () => {
  expect(citeGbt7714(chinese)).toBe(
    '南方都市报（记者李文）. 送达平均用时由17.56天降到8.86天: 数据版本 1ad74793362b[DS/OL]. 改革标尺, 2026-11-20[2026-11-23]. https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court.',
  );
  expect(citeGbt7714(bare)).toBe('Service takes 8.86 days[DS].');
  const many = { ...bare, authors: ['A', 'B', 'C', 'D'], date: '2020', accessed: '2026-11-23' };
  expect(citeGbt7714(many)).toBe(
    'A, B, C, et al. Service takes 8.86 days[DS]. (2020)[2026-11-23].',
  );
});

test('APA puts the title first without an author and n.d. without a date', () => {
  expect(citeApa(english)).toBe(
    'Southern Metropolis Daily. (n.d.). Service takes 8.86 days (Version 1ad74793362b) [Data set]. Reform Yardstick. Retrieved November 23, 2026, from https://example.gov.cn/zh/reforms/court/?v=1&data=1ad74793362b#court',
  );
  expect(citeApa(bare)).toBe('Service takes 8.86 days [Data set]. (n.d.).');
  expect(citeApa({ ...bare, authors: ['A', 'B'], date: '2019-03' })).toContain(
    'A, & B. (2019, March).',
  );
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
  expect(entry).toContain('author = {{Southern Metropolis Daily}},');
  expect(entry).toContain(`version = {${version}},`);
  expect(entry).not.toMatch(/year|howpublished/);
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('RIS keeps one field a line, whatever the text holds', () => {
  const record = citeRis({ ...chinese, title: '一\r\nER  - \n二' });
  expect(record.split('\r\n').filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
  expect(record).toContain('TI  - 一 ER - 二\r\n');
  expect(record).toContain('Y2  - 2026/11/23/\r\n');
  expect(record).toContain(`ET  - ${version}\r\n`);
  expect(citeRis(bare)).not.toContain('UR');
  // Without the comma at the end readers take `World` for a given name.
  expect(citeRis({ ...bare, authors: ['World Bank', 'Office, via X'] })).toContain(
    'AU  - World Bank,\r\nAU  - Office – via X,\r\n',
  );
});

test('CSL-JSON leaves out what is not known', () => {
  expect(JSON.parse(citeCslJson(chinese))[0]).toMatchObject({
    type: 'dataset',
    author: [{ literal: '南方都市报（记者李文）' }],
    publisher: '改革标尺',
    issued: { 'date-parts': [[2026, 11, 20]] },
    accessed: { 'date-parts': [[2026, 11, 23]] },
    version,
  });
  const keys = Object.keys(JSON.parse(citeCslJson(bare))[0]);
  expect(keys).toEqual(['id', 'type', 'title', 'language']);
});

test('an article names its newspaper and its year in every style', () => {
  expect(citeGbt7714(article)).toBe('改革创新榜[N]. 南方都市报, 2019.');
  const online = { ...article, address: 'https://a.cn/1', date: '2019-03-01' };
  expect(citeGbt7714(online)).toBe('改革创新榜[N/OL]. 南方都市报, 2019-03-01. https://a.cn/1.');
  expect(citeApa(article)).toBe('改革创新榜. (2019). 南方都市报.');
  expect(citeRis(article)).toMatch(/^TY {2}- NEWS\r\n.*T2 {2}- 南方都市报\r\nPY {2}- 2019\r\n/s);
  expect(citeBibtex(article)).toContain('@article{daily,');
  expect(citeBibtex(article)).toContain('journal = {{南方都市报}},\n');
  expect(JSON.parse(citeCslJson(article))[0]).toMatchObject({
    type: 'article-newspaper',
    'container-title': '南方都市报',
    issued: { 'date-parts': [[2019]] },
  });
});

test('no style gives an address twice or a version of more than twelve digits', () => {
  for (const { name, cite } of CITATION_STYLES) {
    const text = cite(workOf(testDocument(), { ...TEST_OPTIONS, address: 'https://a.cn/#x' }));
    expect(text.split('https://a.cn/#x'), name).toHaveLength(2);
    expect(text, name).not.toMatch(/[0-9a-f]{13}/);
  }
});

test('who made the figures is the author, who drew the chart up the publisher', () => {
  const document = testDocument();
  const names = [...new Set(document.sources.map(({ publisher }) => publisher.en))];
  const site = { zh: '甲市改革办', en: 'Reform office of A' };
  const own = workOf({ ...document, publisher: site }, TEST_OPTIONS);
  expect(own).toMatchObject({ authors: names, container: 'Reform office of A' });
  const { publisher: _, ...untold } = document;
  const opened = workOf({ ...untold, packages: [] }, TEST_OPTIONS);
  expect(opened).toMatchObject({ authors: names, container: '' });
  for (const { cite } of CITATION_STYLES) expect(cite(opened)).not.toContain('Reform Yardstick');
  expect(originLine(untold, TEST_OPTIONS)).not.toContain('Reform Yardstick');
  expect(originLine({ ...untold, publisher: site }, TEST_OPTIONS)).toMatch(
    /^Reform office of A · /,
  );
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
