import { expect, test } from 'vitest';
import type { DocumentSource } from '../spec/document.ts';
import { provenance } from './provenance.ts';

/** A chart whose sources have these publishers, of 2019. */
const publishedBy = (...names: string[]) => {
  const sources = names.map((name) => ({
    publisher: { zh: name, en: name },
    title: { zh: '题', en: 'title' },
    date: '2019-03',
  }));
  return { sources: sources as unknown as DocumentSource[] };
};

test('a source is named with its year, without who wrote', () => {
  expect(provenance(publishedBy('Daily (reporter Li)'), 'en')).toBe('Daily (2019)');
  expect(provenance(publishedBy('日报（记者李）', '日报（记者李）'), 'zh')).toBe('日报（2019）');
  expect(provenance(publishedBy(''), 'en')).toBe('title (2019)');
});

test('what tells two sources apart stays', () => {
  expect(provenance(publishedBy('Court (Haizhu)', 'Court (Yuexiu)'), 'en')).toBe(
    'Court (Haizhu) (2019); Court (Yuexiu) (2019)',
  );
});

test('of more than two the first is named, and how many there are', () => {
  expect(provenance(publishedBy('A', 'B', 'C'), 'en')).toBe('A (2019) and others (3 sources)');
  expect(provenance(publishedBy('甲', '乙', '丙'), 'zh')).toBe('甲（2019）等3个来源');
});
