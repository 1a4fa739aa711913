import type { Language, LocalText } from '../base/vocabulary.ts';

/** A licence as a source states it, and its name where the data have one. */
export interface StatedLicence {
  readonly licence: string;
  readonly licenceName?: LocalText | undefined;
}

/** Documents from before licences had names say these, and are read for years. */
const KEPT = new Map([
  ['facts cited; article © publisher', '仅引用事实，文章版权归发布者所有'],
  ['facts cited; page © publisher', '仅引用事实，网页版权归发布者所有'],
  ['CC BY 4.0', '知识共享署名4.0国际许可协议（CC BY 4.0）'],
]);

/** The licence of a source in a reader's language; one that has no other wording stays as stated. */
export function writeLicence({ licence, licenceName }: StatedLicence, language: Language): string {
  return licenceName?.[language] || (language === 'zh' && KEPT.get(licence)) || licence;
}
