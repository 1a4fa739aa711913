import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AST, parse } from 'svelte/compiler';
import ts from 'typescript';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file of src: its path (`src/base/error.ts`), text, and what it imports as written. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Every .ts and .svelte file under a folder of the project. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: findImports(path, text) };
    });
}

/** The path of an imported file of ours (`src/base/error.ts`); null for a package or a built-in. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = relative(ROOT, join(ROOT, dirname(from), specifier.replace(/\?.*$/, '')));
  return path.replaceAll('\\', '/');
}

/** Specifiers of every static, type, dynamic and re-exporting import, and of `new URL('./…')`. */
export function findImports(path: string, text: string): string[] {
  const script = path.endsWith('.svelte') ? scriptsOf(text) : text;
  const { importedFiles } = ts.preProcessFile(script, true, true);
  const urls = [...script.matchAll(/new URL\(\s*['"](\.[^'"]+\.ts)['"]/g)].map((match) => match[1]);
  return [
    ...importedFiles.map((file) => file.fileName),
    ...urls.filter((url) => url !== undefined),
  ];
}

/** The text of a component's scripts, module and instance. */
function scriptsOf(text: string): string {
  const { instance, module } = parse(text, { modern: true });
  return [module, instance]
    .map((script) => (script ? text.slice(...spanOf(script.content)) : ''))
    .join('\n');
}

function spanOf(node: unknown): [number, number] {
  const { start, end } = node as { start: number; end: number };
  return [start, end];
}

/**
 * What a component must not do: raw HTML, styles as attributes (the pages' content policy drops
 * them; `style:` directives that only a running page reaches are set by script and may stay), and
 * `let` state that is no rune (it would not update).
 * @returns one sentence for each breach
 */
export function findBreaches(text: string): string[] {
  const root = parse(text, { modern: true });
  const breaches: string[] = [];
  visit(root.fragment, (node) => {
    if (node.type === 'HtmlTag') breaches.push('{@html} of data');
    if (node.type === 'Attribute' && node.name === 'style') breaches.push('style= in markup');
  });
  for (const statement of root.instance?.content.body ?? []) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'let') continue;
    for (const { id, init } of statement.declarations) {
      if (!isRune(init)) breaches.push(`let ${text.slice(...spanOf(id))} without a rune`);
    }
  }
  return breaches;
}

/** `$state(…)`, `$derived.by(…)` and their like. */
function isRune(init: unknown): boolean {
  type Call = { type: string; callee?: { name?: string; object?: { name?: string } } };
  const callee = (init as Call | null | undefined)?.callee;
  return (callee?.name ?? callee?.object?.name ?? '').startsWith('$');
}

function visit(value: unknown, enter: (node: AST.SvelteNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, enter);
  } else if (value !== null && typeof value === 'object') {
    if ('type' in value && typeof value.type === 'string') enter(value as AST.SvelteNode);
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child, enter);
  }
}
