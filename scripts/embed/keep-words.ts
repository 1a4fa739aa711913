import type { Plugin } from 'vite';

/** What an embed says of the message catalogues in src/i18n, by section. */
const KEPT: Readonly<Record<string, RegExp>> = {
  bases: /./,
  chart: /./,
  embed: /./,
  // Pages say what is wrong with a document in detail; where it is embedded one sentence does.
  errors:
    /^(document-(truncated|damaged|not-json|foreign|newer|encoding|too-large|chart|invalid)|embed-|unknown)/,
  figure:
    /^(area|asGiven|asStated|derived|formula|locator|note|period|publisher|qualifier|role|source|toNearest|undated)$/,
  file: /^summary$/,
  qualifier: /./,
  role: /./,
  // Its title and subtitle stand in the document.
  yardstick: /^(?!title|subtitle)/,
};

/** Modules that hold the sentences of one section, and nothing around them. */
const SECTION_MODULE = /\/(?:zh|en)-(errors|figure|yardstick)\.ts$/;

/** The parts of an ESTree node that are read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly body?: readonly Node[];
  readonly declaration?: Node | null;
  readonly declarations?: readonly (Node & { readonly init: Node | null })[];
  readonly properties?: readonly Property[];
}
interface Property extends Node {
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: Node;
}

/**
 * Leaves out of the message catalogues what only pages say: all that is not listed above. A chart
 * that says more fails its test (tests/browser/embed.spec.ts), not a reader.
 */
export function keepWords(): Plugin {
  return {
    name: 'keep-words',
    transform(code, id) {
      if (!/\/src\/i18n\/(zh|en)(-\w+)?\.ts$/.test(id)) return null;
      const catalogue = catalogueOf(this.parse(code) as Node);
      if (catalogue === null) this.error(`no catalogue of messages: ${id}`);
      const all = catalogue.properties ?? [];
      const section = SECTION_MODULE.exec(id)?.[1];
      const left = section === undefined ? all.flatMap(unsaid) : unkept(all, KEPT[section]);
      return { code: cut(code, left), map: null };
    },
  };
}

/** The parts of a section to leave out: the whole of it, or some of its sentences. */
function unsaid(section: Property): readonly Property[] {
  // A catalogue spread into another is a module of its own, cut there.
  if (section.type === 'SpreadElement') return [];
  const kept = KEPT[nameOf(section)];
  if (kept === undefined) return [section];
  return unkept(section.value?.properties ?? [], kept);
}

/** The sentences that are not said; of a section that is a module of its own there are none here. */
function unkept(sentences: readonly Property[], kept: RegExp | undefined): readonly Property[] {
  return sentences.filter((sentence) => !kept?.test(nameOf(sentence)));
}

/** The object that the module exports first. */
function catalogueOf(program: Node): Node | null {
  for (const { declaration } of program.body ?? []) {
    const init = declaration?.declarations?.[0]?.init;
    if (init?.type === 'ObjectExpression') return init;
  }
  return null;
}

function nameOf({ key }: Property): string {
  return key?.name ?? String(key?.value ?? '');
}

/** The code without these properties and the commas behind them. */
function cut(code: string, properties: readonly Property[]): string {
  return [...properties].reverse().reduce((rest, { start, end }) => {
    const behind = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    return rest.slice(0, start) + rest.slice(end + behind);
  }, code);
}
