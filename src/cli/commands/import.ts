import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { assemble } from '../../catalog/assemble.ts';
import type { PackageFiles } from '../../catalog/read-package.ts';
import { ownWords } from '../../i18n/own.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import { checkFileSize } from '../../intake/limits.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { openFile } from '../../intake/open-file.ts';
import { packageFiles } from '../../intake/package/files.ts';
import { ownPackage } from '../../intake/package/own-package.ts';
import type { ReadTable } from '../../intake/package/own-types.ts';
import { asReadTable, readBook } from '../../intake/read-book.ts';
import { readMappings } from '../../intake/saved-mapping.ts';
import { understood } from '../../intake/understood.ts';
import { type Arguments, textOf } from '../arguments.ts';
import { exists } from '../exists.ts';
import { EXIT } from '../exit-code.ts';
import { inFile } from '../fault-text.ts';
import { unreadable } from '../input.ts';
import { unwritable } from '../output.ts';
import { quoted } from '../words/en.ts';
import type { Command } from './command.ts';
import { findPackages } from './data-folder.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    checkFileSize(path, (await stat(path)).size);
    return await readFile(path);
  } catch (cause) {
    throw cause instanceof YardstickError ? cause : unreadable(cause, path);
  }
}

/** The places and units of the packages in a folder; none without one. */
async function readKnowledge(
  folder: string | undefined,
): Promise<{ readonly knowledge: Knowledge; readonly packages: readonly PackageFiles[] }> {
  if (folder === undefined) return { knowledge: { areas: [], units: [] }, packages: [] };
  const { packages } = await findPackages(folder);
  const { draft } = assemble(packages);
  const items = <T>(entries: readonly { readonly item: T }[]) => entries.map(({ item }) => item);
  return { knowledge: { areas: items(draft.areas), units: items(draft.units) }, packages };
}

async function savedMappings(path: string | undefined): Promise<readonly Mapping[]> {
  if (path === undefined) return [];
  const bytes = await bytesOf(path);
  try {
    return readMappings(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw inFile(cause, path);
  }
}

/** What the packages would be refused for; a mistake of this programme, not of the tables. */
function checkPackage(
  name: string,
  texts: ReadonlyMap<string, string>,
  others: readonly PackageFiles[],
) {
  const { problems } = assemble([...others, { path: name, texts }]);
  const own = problems.filter(({ file }) => file.startsWith(`${name}/`));
  if (own.length === 0) return;
  const [first] = own;
  const message = `${first?.file}:${first?.line} ${first?.column} ${first?.value} ${first?.code}`;
  throw new YardstickError('intake-package', `${own.length} problems: ${message}`, { message });
}

/** Refuses a folder that holds anything: what stands there may have been corrected by hand. */
async function checkFree(to: string | undefined, { values }: Arguments): Promise<void> {
  if (to === undefined || !(await exists(to))) return;
  if (!(await stat(to)).isDirectory()) {
    throw new YardstickError('usage-output-file', `a file: ${to}`, { value: to });
  }
  const names = await readdir(to).catch((cause: unknown) => {
    throw unwritable(cause, to);
  });
  if (values.force !== true && names.some((name) => !name.startsWith('.'))) {
    throw new YardstickError('usage-import-occupied', `not empty: ${to}`, { value: to });
  }
}

async function writePackage(to: string, texts: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(to, { recursive: true });
    for (const [name, text] of texts) await writeFile(join(to, name), text);
  } catch (cause) {
    throw unwritable(cause, to);
  }
}

function nameOf(given: Arguments, to: string): string {
  const name = textOf(given, 'name') ?? basename(to).toLowerCase();
  if (NAME.test(name)) return name;
  if (textOf(given, 'name') === undefined) return 'own';
  const details = { option: '--name', expected: 'a-z, 0-9, -', value: name };
  throw new YardstickError('usage-value', `bad --name: ${name}`, details);
}

/** Reads tables of any kind, says as JSON what it understood, and writes a data package of them. */
export const importTables: Command = {
  options: {
    output: { type: 'string', short: 'o' },
    with: { type: 'string' },
    mapping: { type: 'string' },
    name: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
  run: async (given, run) => {
    if (given.paths.length === 0) throw new YardstickError('usage-no-table', 'no table');
    const to = textOf(given, 'output');
    await checkFree(to, given);
    const { knowledge, packages } = await readKnowledge(textOf(given, 'with'));
    const saved = await savedMappings(textOf(given, 'mapping'));
    const tables: ReadTable[] = [];
    const told: unknown[] = [];
    for (const path of given.paths) {
      const book = await openFile({ name: basename(path), bytes: await bytesOf(path) });
      const found = readBook(book, knowledge, saved);
      tables.push(...found.map(({ reading }) => asReadTable(book, reading)));
      told.push(understood(book, found));
    }
    run.stdout.write(`${JSON.stringify({ files: told }, null, 2)}\n`);
    if (to === undefined) return EXIT.done;
    const name = nameOf(given, to);
    const statedBy = textOf(given, 'publisher') ?? '';
    const title = textOf(given, 'title');
    const own = ownPackage(tables, {
      name,
      title,
      statedBy,
      day: run.today,
      knowledge,
      words: ownWords,
    });
    if (own.observations.length === 0) throw new YardstickError('intake-no-figures', 'no figures');
    const texts = packageFiles(own);
    checkPackage(name, texts, packages);
    await writePackage(to, texts);
    run.stderr.write(`${run.words.wrote(to)}\n${run.words.imported(quoted(to))}\n`);
    return EXIT.done;
  },
};
