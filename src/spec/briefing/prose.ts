import type { Mark, Node } from 'prosemirror-model';
import { proseParser, proseSchema, proseSerializer } from './prose-schema.ts';

/** A run of text, or a figure named by its observation. */
export type ProseRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      /** An http(s) address; '' if it leads nowhere. */
      readonly href: string;
    }
  | {
      readonly kind: 'figure';
      readonly observation: string;
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | { readonly kind: 'break' };

/** A paragraph, a list or a table; items of lists hold blocks again. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly ProseRun[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Number of the first item. */
      readonly start: number;
      readonly items: readonly (readonly ProseBlock[])[];
    }
  | {
      readonly kind: 'own-table';
      /** The first holds the heads of the columns. */
      readonly rows: readonly (readonly (readonly ProseRun[])[])[];
    };

const childrenOf = (node: Node): readonly Node[] => node.children;

function runOf(node: Node): ProseRun {
  const has = (name: string) => node.marks.some((mark: Mark) => mark.type.name === name);
  if (node.type.name === 'hard_break') return { kind: 'break' };
  const [bold, italic] = [has('strong'), has('em')];
  if (node.type.name === 'figure') {
    return { kind: 'figure', observation: String(node.attrs.observation), bold, italic };
  }
  const link = node.marks.find((mark: Mark) => mark.type.name === 'link');
  return {
    kind: 'text',
    text: node.text ?? '',
    bold,
    italic,
    href: String(link?.attrs.href ?? ''),
  };
}

function blockOf(node: Node): ProseBlock {
  if (node.type.name === 'paragraph')
    return { kind: 'paragraph', runs: childrenOf(node).map(runOf) };
  if (node.type.name === 'table') {
    const rows = childrenOf(node).map((row) =>
      childrenOf(row).map((cell) => childrenOf(cell).map(runOf)),
    );
    return { kind: 'own-table', rows };
  }
  return {
    kind: 'list',
    ordered: node.type.name === 'ordered_list',
    start: Number(node.attrs.order ?? 1),
    items: childrenOf(node).map((item) => childrenOf(item).map(blockOf)),
  };
}

/** Reads a text's Markdown as plain objects, for who writes files; empty paragraphs are left out. */
export function readProse(markdown: string): ProseBlock[] {
  return childrenOf(proseParser.parse(markdown))
    .map(blockOf)
    .filter((block) => block.kind !== 'paragraph' || block.runs.length > 0);
}

/** The observations that a text names, once each, in order. */
export function observationsIn(markdown: string): string[] {
  const found = new Set<string>();
  proseParser.parse(markdown).descendants((node) => {
    if (node.type.name === 'figure') found.add(String(node.attrs.observation));
  });
  return [...found];
}

/** Writes plain text as Markdown that reads as that very text; `{id}` figures are figures. */
export function plainProse(text: string): string {
  const inline = text.split(/(\{[a-z0-9-]+(?:\/[a-z0-9-]+)?\})/).flatMap((part, position) => {
    if (position % 2 === 1) return [proseSchema.node('figure', { observation: part.slice(1, -1) })];
    return part === '' ? [] : [proseSchema.text(part)];
  });
  return proseSerializer.serialize(
    proseSchema.node('doc', null, [proseSchema.node('paragraph', null, inline)]),
  );
}
