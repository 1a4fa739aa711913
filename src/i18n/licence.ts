import type { Language } from '../base/vocabulary.ts';
import { bracketed } from './punctuation.ts';

/** What packages write of their own and of sources under no public licence. */
const IN_CHINESE = new Map([
  ['facts cited; article © publisher', '仅引用事实，文章版权归发布者所有'],
  ['facts cited; page © publisher', '仅引用事实，网页版权归发布者所有'],
  ['ODbL 1.0', '开放数据库许可协议1.0（ODbL 1.0）'],
  ['CC0 1.0', '公共领域贡献宣告1.0（CC0 1.0）'],
]);

const COMPILED = / \(compilation; facts cited from the sources named\)$/;
const COMMONS = /^CC[ -](BY(?:-(?:NC|ND|SA))*)[ -](\d\.\d)$/;
const TERMS: Readonly<Record<string, string>> = {
  BY: '署名',
  NC: '非商业性使用',
  ND: '禁止演绎',
  SA: '相同方式共享',
};

function commons(licence: string): string | undefined {
  const [, terms = '', version = ''] = COMMONS.exec(licence) ?? [];
  if (terms === '') return undefined;
  const written = terms.split('-').map((term) => TERMS[term] ?? term);
  const port = version === '4.0' ? '国际' : '';
  return `知识共享${written.join('—')}${version}${port}许可协议（${licence}）`;
}

/** The licence of a source in a reader's language; one that has no other wording stays as stated. */
export function writeLicence(licence: string, language: Language): string {
  if (language === 'en') return licence;
  const own = licence.replace(COMPILED, '');
  const written = IN_CHINESE.get(own) ?? commons(own) ?? own;
  return own === licence ? written : `${written}${bracketed('汇编作品；事实引自所列来源', 'zh')}`;
}
