import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { type CsvTable, readCsv } from '../../catalog/csv.ts';
import { TABLE_NAMES, type TableName } from '../../catalog/tables/table.ts';
import { onePath } from '../arguments.ts';
import { exists } from '../exists.ts';
import { EXIT } from '../exit-code.ts';
import { unwritable } from '../output.ts';
import { quoted } from '../words/en.ts';
import type { Command, Run } from './command.ts';

/** The workbook of the same tables. */
const WORKBOOK = 'tables.xlsx';
const DESCRIPTOR = 'datapackage.json';

/** A package's name from that of its folder; names are Latin, small, without spaces. */
function nameOf(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'my-city' : name;
}

/** The order in which a person fills them in. */
const ORDER: readonly TableName[] = [
  'reforms',
  'indicators',
  'observations',
  'derived',
  'sources',
  'charts',
];

/** The example's tables, those first that a person fills in first. */
async function readTables(template: string): Promise<Map<TableName, string>> {
  const names = [...ORDER, ...TABLE_NAMES.filter((name) => !ORDER.includes(name))];
  const texts = new Map<TableName, string>();
  for (const name of names) {
    texts.set(name, await readFile(join(template, `${name}.csv`), 'utf8'));
  }
  return texts;
}

/** Every file of a new package, by name. */
async function filesFor(
  to: string,
  { home, language }: Run,
): Promise<Map<string, string | Uint8Array>> {
  const template = join(home, 'template');
  const texts = await readTables(template);
  const { templateWorkbook } = await loadPart(() => import('../init/template-workbook.ts'));
  const tables = new Map<TableName, CsvTable>(
    [...texts].map(([name, text]) => [name, readCsv(`${name}.csv`, text)]),
  );
  const readme = await readFile(join(template, `README.${language}.md`), 'utf8');
  const descriptor = JSON.parse(await readFile(join(template, DESCRIPTOR), 'utf8'));
  const title = basename(resolve(to));
  const named = { ...descriptor, name: nameOf(resolve(to)), title, title_zh: title };
  return new Map<string, string | Uint8Array>([
    ['README.md', readme.replaceAll('{name}', title).replaceAll('{folder}', quoted(to))],
    [DESCRIPTOR, `${JSON.stringify(named, null, 2)}\n`],
    ...[...texts].map(([name, text]): [string, string] => [`${name}.csv`, text]),
    [WORKBOOK, await templateWorkbook(tables, language)],
  ]);
}

/** Refuses what is there already: nothing of a person's own is written over. */
async function checkFree(to: string): Promise<void> {
  if (!(await exists(to))) return;
  const names = await readdir(to).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOTDIR') throw unwritable(cause, to);
    throw new YardstickError('usage-init-file', `a file: ${to}`, { value: to }, cause);
  });
  if (names.some((name) => !name.startsWith('.'))) {
    throw new YardstickError('usage-init-occupied', `not empty: ${to}`, { value: to });
  }
}

/** Writes a package of examples that builds at once, for a person to put their own in its place. */
export const init: Command = {
  options: {},
  run: async (given, run) => {
    const to = onePath(given).replace(/(?<=.)[/\\]+$/, '');
    if (to === '') throw new YardstickError('usage-init-none', 'no folder');
    await checkFree(to);
    const files = await filesFor(to, run);
    try {
      await mkdir(to, { recursive: true });
      for (const [name, content] of files) await writeFile(join(to, name), content);
    } catch (cause) {
      throw unwritable(cause, to);
    }
    run.stderr.write(`${run.words.wrote(to)}\n${run.words.begun(quoted(to))}\n`);
    return EXIT.done;
  },
};
