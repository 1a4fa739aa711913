import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { ROOT } from './preview.ts';

interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
type LookUp = (id: string) => Module | null;

/** The script of every page. */
export const MAIN = resolve(ROOT, 'src/pages/main.ts');

/** A module that so many views need comes with the others of its kind. */
const SHARED_BY = 3;

/** All modules that a module needs before it can run, itself included. */
function needsOf(id: string, lookUp: LookUp, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const one of lookUp(id)?.importedIds ?? []) needsOf(one, lookUp, found);
  return found;
}

/** The file that a module goes into: `frame`, `shared` or, null, where it falls. */
function chooser(lookUp: LookUp): (id: string) => string | null {
  const frame = needsOf(MAIN, lookUp);
  const later = new Set([...frame].flatMap((id) => lookUp(id)?.dynamicallyImportedIds ?? []));
  const views = [...later].filter((id) => id.endsWith('Page.svelte'));
  const needs = views.map((id) => needsOf(id, lookUp));
  // It waits for its view, and the view for the frame: in one file they would wait for ever.
  frame.delete(MAIN);
  return (id) => {
    if (frame.has(id)) return 'frame';
    return needs.filter((one) => one.has(id)).length < SHARED_BY ? null : 'shared';
  };
}

/**
 * How the code of pages is cut: what each page needs in one file, what several views need in
 * another, the rest as it falls. With thirty small files instead, a page shows its first chart half
 * as late again (docs/bench.md). What a file imports is never in one that imports it.
 */
export function pageChunks(): Rolldown.CodeSplittingOptions {
  let choose: ReturnType<typeof chooser> | undefined;
  const name: Rolldown.CodeSplittingNameFunction = (id, context) => {
    choose ??= chooser((one) => context.getModuleInfo(one));
    return choose(id);
  };
  return { groups: [{ name }] };
}
