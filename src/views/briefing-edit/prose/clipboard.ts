import { DOMParser, DOMSerializer, Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { proseSchema } from '../../../spec/briefing/prose-schema.ts';
import type { FigureText } from './figure-view.ts';

/** Marks `<b>` that is not bold: Google Docs wraps all that it copies in one. */
const PLAIN = 'yardstick-plain';
const TAG = /<[a-z][^>]*>/gi;
const STYLED = /\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** The paragraph that Word makes of each cell: a row is one. */
const IN_CELL = /(<t[dh]\b[^>]*>)\s*<p\b[^>]*>|<\/p>\s*(?=<\/t[dh]>)/gi;
/** The end of a table's cell that another one follows. */
const CELL = /<\/t[dh]>(?=\s*<t[dh])/gi;
const WIDE_SPACE = '\u2003';

/**
 * Without styles and handlers: they have no effect here, but browsers report each to the console.
 * Cells are kept apart, lest two figures be read as one.
 */
function plainHtml(html: string): string {
  const rows = html.replace(IN_CELL, '$1').replace(CELL, `${WIDE_SPACE}$&`);
  return rows.replace(TAG, (tag) =>
    /^<b\s[^>]*font-weight:\s*normal/i.test(tag) ? `<b class="${PLAIN}">` : tag.replace(STYLED, ''),
  );
}

const ID = /^[a-z0-9-]+$/;

/** Figures of this site, wherever they stand, are figures; what merely looks bold is not. */
const parser = new DOMParser(proseSchema, [
  {
    tag: '[data-observation]',
    node: 'figure',
    getAttrs: (element) => ({ observation: element.getAttribute('data-observation') }),
  },
  { tag: `b.${PLAIN}`, skip: true },
  { tag: 'tr', node: 'paragraph' },
  ...DOMParser.fromSchema(proseSchema).rules,
]);

function checked(fragment: Fragment): Fragment {
  const kept: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name === 'figure' && !ID.test(String(node.attrs.observation))) return;
    kept.push(node.copy(checked(node.content)));
  });
  return Fragment.from(kept);
}

/**
 * How text is copied and pasted: figures are copied with their ids and written out for other
 * programmes; what is pasted is reduced to what a text may hold.
 */
export function clipboardProps(writeFigure: (id: string) => FigureText): EditorProps {
  const textOf = (node: Node) => writeFigure(String(node.attrs.observation)).text;
  const serializer = new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(proseSchema),
      figure: (node) => ['span', { 'data-observation': node.attrs.observation }, textOf(node)],
    },
    DOMSerializer.marksFromSchema(proseSchema),
  );
  return {
    clipboardParser: parser,
    transformPastedHTML: plainHtml,
    clipboardSerializer: serializer,
    clipboardTextSerializer: ({ content }) =>
      content.textBetween(0, content.size, '\n\n', (leaf) =>
        leaf.type.name === 'figure' ? textOf(leaf) : '\n',
      ),
    transformPasted: ({ content, openStart, openEnd }) =>
      new Slice(checked(content), openStart, openEnd),
  };
}
