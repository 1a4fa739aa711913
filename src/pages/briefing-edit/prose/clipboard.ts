import {
  DOMParser,
  DOMSerializer,
  Fragment,
  type Node,
  type ResolvedPos,
  Slice,
} from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { proseSchema } from '../../../spec/briefing/prose-schema.ts';
import type { FigureText } from './figure-view.ts';
import { PLAIN, plainOffice } from './office.ts';

const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;

/** Figures of this site, wherever they stand, are figures; what merely looks bold is not. */
const parser = new DOMParser(proseSchema, [
  {
    tag: '[data-observation]',
    node: 'figure',
    getAttrs: (element) => ({ observation: element.getAttribute('data-observation') }),
  },
  { tag: `b.${PLAIN}`, skip: true },
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

/** Reads plain HTML (see `plainOffice`) as a text. */
export function readHtml(html: string): Node {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  const read = parser.parse(body);
  return read.copy(checked(read.content));
}

/** Plain text; lines of cells between tabs, as spreadsheets copy them, are a table. */
function textSlice(text: string, $context: ResolvedPos): Slice {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const isTable = width > 1 && rows.every((row) => row.length > 1);
  if (!isTable || $context.parent.type !== proseSchema.nodes.paragraph) {
    const paragraphs = text
      .split(/(?:\r\n?|\n)+/)
      .map((line) =>
        proseSchema.node(
          'paragraph',
          null,
          line === '' ? [] : [proseSchema.text(line, $context.marks())],
        ),
      );
    return new Slice(Fragment.from(paragraphs), 1, 1);
  }
  const { table, table_row, table_header, table_cell } = proseSchema.nodes;
  const grid = rows.map((row, position) => {
    const cell = position === 0 ? table_header : table_cell;
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '');
    return table_row.create(
      null,
      cells.map((one) => cell.create(null, one ? proseSchema.text(one) : null)),
    );
  });
  return new Slice(Fragment.from(table.create(null, grid)), 0, 0);
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
    clipboardTextParser: (text, $context) => textSlice(text, $context),
    clipboardParser: parser,
    transformPastedHTML: plainOffice,
    clipboardSerializer: serializer,
    clipboardTextSerializer: ({ content }) =>
      content.textBetween(0, content.size, '\n\n', (leaf) =>
        leaf.type.name === 'figure' ? textOf(leaf) : '\n',
      ),
    transformPasted: ({ content, openStart, openEnd }) =>
      new Slice(checked(content), openStart, openEnd),
  };
}
