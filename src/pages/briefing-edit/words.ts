import { cutText } from '../../base/plain-text.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation, quoted } from '../../i18n/punctuation.ts';
import type { Block } from '../../spec/briefing/briefing.ts';

const LONGEST = 40;

/** A text's first words, its figures written out, without the signs of Markdown. */
function firstWords(markdown: string, writeFigure: (id: string) => string): string {
  const [line = ''] = markdown.trim().split('\n');
  const plain = line
    .replace(/^\s*([-*+]|\d+\.)\s+/, '')
    // The heads of a table's columns.
    .replace(/(?<!\\)\s*\|\s*/g, ' ')
    .trim()
    .replace(
      /\\(.)|\{([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}|\[([^\]]*)\]\([^)]*\)|[*_]/g,
      (_, sign, id, link) => (id === undefined ? (sign ?? link ?? '') : writeFigure(id)),
    );
  return plain.length > LONGEST ? `${cutText(plain, LONGEST)}…` : plain;
}

/** What a block is called in lists and announcements; '' if it says nothing yet. */
export function nameOf(
  block: Block,
  language: Language,
  writeFigure: (id: string) => string,
): string {
  switch (block.kind) {
    case 'heading':
      return block.text.trim();
    case 'text':
      return firstWords(block.markdown, writeFigure);
    case 'chart':
      return block.caption.trim() || block.document.texts.title[language];
    case 'page-break':
      return '';
  }
}

/** A kind of block and its name: `图表“审批时间”`, as the page's language writes it. */
export function labelOf(kind: Block['kind'], name: string, language: Language): string {
  const word = messages(language).briefing.edit.kind[kind];
  if (name === '') return word;
  return word + punctuation(language).gap + quoted(name);
}
