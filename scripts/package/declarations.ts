import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../preview.ts';

/** The compiler's options, from tsconfig.json, set to write types and nothing else. */
function compilerOptions(): ts.CompilerOptions {
  const file = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(ROOT, 'src'),
    outDir: join(ROOT, 'src'),
  };
}

/** Every declaration that the compiler writes for a file and what it imports, by its path. */
function emitAll(entry: string): ReadonlyMap<string, string> {
  const program = ts.createProgram([join(ROOT, entry)], compilerOptions());
  const texts = new Map<string, string>();
  const { diagnostics, emitSkipped } = program.emit(undefined, (path, text) => {
    texts.set(path, text);
  });
  if (emitSkipped || diagnostics.length > 0) {
    const messages = diagnostics.map((one) =>
      ts.flattenDiagnosticMessageText(one.messageText, '\n'),
    );
    throw new Error(`no types for ${entry}: ${messages.join('\n')}`);
  }
  return texts;
}

const RELATIVE_TS = /(?<=(?:from |import\()['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g;

/**
 * The types of a module as TypeScript derives them from its source: of what it shows, and of what
 * that refers to, but nothing behind it.
 * @param entry path in the project
 * @returns texts by path below src
 * @throws Error if the compiler writes none, or if they need a package
 */
export function declarationsOf(entry: string): ReadonlyMap<string, string> {
  const all = emitAll(entry);
  const wanted = new Map<string, string>();
  const take = (path: string) => {
    const name = relative(join(ROOT, 'src'), path);
    const text = all.get(path);
    if (text === undefined || wanted.has(name)) return;
    // Readers of declarations look for the JavaScript that belongs to them.
    wanted.set(name, text.replace(RELATIVE_TS, '.js'));
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith('.')) throw new Error(`${name} needs types of ${fileName}`);
      take(join(dirname(path), fileName.replace(/\.ts$/, '.d.ts')));
    }
  };
  take(join(ROOT, entry).replace(/\.ts$/, '.d.ts'));
  return wanted;
}
