import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import type { Block } from '../../spec/briefing/briefing.ts';

const LONGEST = 40;

/** A text's first words without the signs of Markdown. */
function firstWords(markdown: string): string {
  const [line = ''] = markdown.trim().split('\n');
  const plain = line.replace(/^\s*([-*+]|\d+\.)\s+/, '').replace(/\\(.)|[*_]/g, '$1');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** What a block is called in lists and announcements; '' if it says nothing yet. */
export function nameOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return block.text.trim();
    case 'text':
      return firstWords(block.markdown);
    case 'chart':
      return block.caption.trim() || block.document.texts.title[language];
    case 'page-break':
      return '';
  }
}

/** A block by kind and name: `图表“审批时间”`, as the page's language writes it. */
export function labelOf(block: Block, content: Language, page: Language): string {
  const kind = messages(page).briefing.edit.kind[block.kind];
  const name = nameOf(block, content);
  if (name === '') return kind;
  return page === 'zh' ? `${kind}“${name}”` : `${kind} “${name}”`;
}
