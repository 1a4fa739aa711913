import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import { readCatalog } from '../src/catalog/read-catalog.ts';
import { citeSource } from '../src/export/cite/source.ts';
import { CITATION_STYLES } from '../src/export/cite/styles.ts';
import { workOfSource } from '../src/export/cite/work.ts';

const catalog = readCatalog(readFileSync('public/data/catalog.json', 'utf8'));
const MARKS = { newspaper: 'N', journal: 'J', report: 'R', dataset: 'DS', web: 'EB' } as const;

describe.each(LANGUAGES)('the sources of the catalog in every style: %s', (language) => {
  test.each(catalog.sources)('$id', (source) => {
    const work = workOfSource(source, language);
    const title = source.title[language].replace(/[。.]$/, '');
    for (const { name, cite } of CITATION_STYLES) {
      const text = cite(work);
      expect(text, name).toContain(title.split(/[&%]/)[0]);
      expect(text.split(/, |，/).join(' '), name).toContain(
        source.publisher[language].split(/, |，/)[0],
      );
      expect(text, name).toContain(source.date.slice(0, 4));
      if (source.url !== '') expect(text.split(source.url), name).toHaveLength(2);
    }
    const mark = source.url === '' ? '' : '/OL';
    const listed = citeSource(source, language);
    if (source.kind !== 'web' && source.kind !== '') {
      expect(listed).toContain(`${title}[${MARKS[source.kind]}${mark}]`);
    }
  });
});

const articles = catalog.sources.filter(({ kind }) => kind === 'newspaper');

test.skipIf(articles.length === 0)('articles are cited by their newspaper, with the year', () => {
  for (const one of articles) {
    expect(workOfSource(one, 'zh')).toMatchObject({ authors: [], container: one.publisher.zh });
  }
});
