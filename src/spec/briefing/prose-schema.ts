import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown';
import { Schema } from 'prosemirror-model';

/** What `{observation-id}` may look like; the same as in the texts of the data packages. */
const FIGURE = /\{([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}/y;
const BRACE = 0x7b;

const cellAttrs = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } };

/**
 * What prose may hold: paragraphs, lists, tables, bold, italic, links and figures. Headings, charts
 * and pictures are blocks of the briefing and not part of a text.
 */
export const proseSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      toDOM: () => ['p', 0],
      parseDOM: [{ tag: 'p' }],
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { tight: { default: true } },
      toDOM: () => ['ul', 0],
      parseDOM: [{ tag: 'ul' }],
    },
    ordered_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { order: { default: 1 }, tight: { default: true } },
      toDOM: (node) =>
        node.attrs.order === 1 ? ['ol', 0] : ['ol', { start: node.attrs.order }, 0],
      parseDOM: [{ tag: 'ol' }],
    },
    list_item: { content: 'paragraph block*', toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] },
    // A Markdown table is one of lines: a first row of heads, and one line of text in each cell.
    table: {
      content: 'table_row+',
      group: 'block',
      isolating: true,
      tableRole: 'table',
      toDOM: () => ['table', ['tbody', 0]],
      parseDOM: [{ tag: 'table' }],
    },
    table_row: {
      content: '(table_header | table_cell)+',
      tableRole: 'row',
      toDOM: () => ['tr', 0],
      parseDOM: [{ tag: 'tr' }],
    },
    table_header: {
      content: '(text | figure)*',
      isolating: true,
      attrs: cellAttrs,
      tableRole: 'header_cell',
      toDOM: () => ['th', 0],
      parseDOM: [{ tag: 'th' }],
    },
    table_cell: {
      content: '(text | figure)*',
      isolating: true,
      attrs: cellAttrs,
      tableRole: 'cell',
      toDOM: () => ['td', 0],
      parseDOM: [{ tag: 'td' }],
    },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      toDOM: () => ['br'],
      parseDOM: [{ tag: 'br' }],
    },
    figure: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { observation: {} },
      toDOM: (node) => ['span', { 'data-observation': node.attrs.observation }],
      parseDOM: [
        {
          tag: 'span[data-observation]',
          getAttrs: (element) => ({ observation: element.getAttribute('data-observation') }),
        },
      ],
    },
  },
  marks: {
    strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
    em: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener' }, 0],
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href') ?? '';
            return /^https?:\/\//i.test(href) ? { href } : false;
          },
        },
      ],
    },
  },
});

const markdown = new MarkdownIt('zero', { html: false })
  .enable(['table', 'list', 'emphasis', 'link', 'autolink', 'newline', 'escape'])
  .use(cjkFriendly);
markdown.validateLink = (url) => /^https?:\/\//i.test(url);
markdown.inline.ruler.before('emphasis', 'figure', (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== BRACE) return false;
  FIGURE.lastIndex = state.pos;
  const match = FIGURE.exec(state.src);
  if (match === null) return false;
  if (!silent) state.push('figure', 'span', 0).meta = { observation: match[1] };
  state.pos += match[0].length;
  return true;
});

/** A sign that would end or break a link's address; `encodeURIComponent` leaves some of them. */
const percentEncoded = (sign: string) =>
  encodeURIComponent(sign).replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);

/** Reads Markdown; what the schema does not know stays as the text that was typed. */
export const proseParser = new MarkdownParser(proseSchema, markdown, {
  paragraph: { block: 'paragraph' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token) => ({ order: Number(token.attrGet('start') ?? 1) }),
  },
  list_item: { block: 'list_item' },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: { block: 'table_header' },
  td: { block: 'table_cell' },
  hardbreak: { node: 'hard_break' },
  figure: { node: 'figure', getAttrs: (token) => ({ observation: token.meta.observation }) },
  strong: { mark: 'strong' },
  em: { mark: 'em' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') }) },
});

/** Writes Markdown that `proseParser` reads as the same. */
export const proseSerializer = new MarkdownSerializer(
  {
    paragraph: (state, node) => {
      state.renderInline(node);
      state.closeBlock(node);
    },
    bullet_list: (state, node) => state.renderList(node, '  ', () => '- '),
    ordered_list: (state, node) => {
      const start = Number(node.attrs.order);
      const indent = ' '.repeat(String(start + node.childCount - 1).length + 2);
      state.renderList(node, indent, (position) => `${start + position}. `.padEnd(indent.length));
    },
    list_item: (state, node) => state.renderContent(node),
    table: (state, node) => {
      node.forEach((row, _, position) => {
        state.ensureNewLine();
        state.write('|');
        row.forEach((cell) => {
          state.write(' ');
          state.renderInline(cell, false);
          state.write(' |');
        });
        if (position > 0) return;
        state.ensureNewLine();
        state.write(`|${' --- |'.repeat(row.childCount)}`);
      });
      state.closeBlock(node);
    },
    text: (state, node) => state.text(node.text ?? ''),
    hard_break: (state, node, parent, position) => {
      for (let next = position + 1; next < parent.childCount; next += 1) {
        if (parent.child(next).type === node.type) continue;
        state.write('\\\n');
        return;
      }
    },
    figure: (state, node) => state.write(`{${node.attrs.observation}}`),
  },
  {
    strong: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
    em: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
    link: {
      open: () => '[',
      close: (_state, mark) =>
        `](${String(mark.attrs.href).replace(/[()\\\s"<>]/g, percentEncoded)})`,
      mixable: false,
    },
  },
  { escapeExtraCharacters: /[{|]/g },
);
