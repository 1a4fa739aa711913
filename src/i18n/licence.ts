import type { Language } from '../base/vocabulary.ts';

/** What packages write of sources under no public licence; names such as CC BY 4.0 are the same everywhere. */
const IN_CHINESE = new Map([
  ['facts cited; article © publisher', '仅引用事实，文章版权归发布者'],
  ['facts cited; page © publisher', '仅引用事实，网页版权归发布者'],
]);

/** The licence of a source in a reader's language; one that has no other wording stays as stated. */
export function writeLicence(licence: string, language: Language): string {
  return language === 'zh' ? (IN_CHINESE.get(licence) ?? licence) : licence;
}
