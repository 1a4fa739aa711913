import type { Plugin } from 'vite';

/** The sections of the message catalogues that an embed speaks from; see src/i18n. */
const SECTIONS = ['chart', 'embed', 'errors', 'figure', 'qualifier', 'role'];
/** The errors that can happen in an embed. */
const ERRORS = /^(document-|embed-|unknown)/;

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
  readonly argument?: { readonly name?: string };
}

/**
 * Leaves out of the message catalogues what only pages say: sections and errors that are not listed
 * above. A chart that says more fails its test (tests/browser/embed.spec.ts), not a reader.
 */
export function keepWords(): Plugin {
  return {
    name: 'keep-words',
    transform(code, id) {
      if (!/\/src\/i18n\/(zh|en)\.ts$/.test(id)) return null;
      const catalogue = catalogueOf(this.parse(code) as Node);
      if (catalogue === null) this.error(`no catalogue of messages: ${id}`);
      const dropped = (catalogue.properties ?? []).flatMap((one) => {
        if (nameOf(one) !== 'errors') return isKept(one) ? [] : [one];
        return (one.value?.properties ?? []).filter((error) => !ERRORS.test(nameOf(error)));
      });
      return { code: cut(code, dropped), map: null };
    },
  };
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

/** Spread catalogues are kept by the name of their section: `...embedZh`. */
function isKept(property: Property): boolean {
  if (property.type !== 'SpreadElement') return SECTIONS.includes(nameOf(property));
  return SECTIONS.some((section) => property.argument?.name?.startsWith(section));
}

/** The code without these properties and the commas behind them. */
function cut(code: string, properties: readonly Property[]): string {
  return [...properties].reverse().reduce((rest, { start, end }) => {
    const behind = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    return rest.slice(0, start) + rest.slice(end + behind);
  }, code);
}
