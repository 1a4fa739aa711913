import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import {
  CUBE_WORDS,
  type Cube,
  LEAST_THRESHOLD,
  USUAL_THRESHOLD,
} from '../../records/published/cube.ts';
import { publishCube } from '../../records/published/publish-cube.ts';
import type { Roles } from '../../records/roles.ts';
import { type Arguments, numberOf, textOf } from '../arguments.ts';
import { CUBES, DESCRIPTOR } from '../data/read-packages.ts';
import { exists } from '../exists.ts';
import { EXIT } from '../exit-code.ts';
import { byOf, calendarOf, readingLog, rolesOf } from '../log-arguments.ts';
import { unwritable } from '../output.ts';
import { showProgress } from '../progress.ts';
import type { Command, Run } from './command.ts';

const NAME = /^[a-z0-9-]+$/;
const MOST = 1000;

/** Periods and words to publish; by month and area if nothing is said. */
function asked(given: Arguments, roles: Roles) {
  const { grain, words } = byOf(given);
  const said = textOf(given, 'by') !== undefined;
  const by = said
    ? words
    : CUBE_WORDS.filter((word) => word === 'area' && roles.area !== undefined);
  const missing = by.find((word) => roles[word] === undefined);
  if (missing === undefined) return { grain: grain ?? 'month', by } as const;
  const known = CUBE_WORDS.filter((word) => roles[word] !== undefined).join(', ');
  const details = { option: '--by', expected: known, value: missing };
  throw new YardstickError('usage-value', `no role ${missing}`, details);
}

function nameOf(given: Arguments): string {
  const [first = ''] = given.paths;
  const told = textOf(given, 'name');
  const name = told ?? basename(first, extname(first)).toLowerCase();
  if (NAME.test(name)) return name;
  if (told === undefined) return 'log';
  const details = { option: '--name', expected: 'a-z, 0-9, -', value: name };
  throw new YardstickError('usage-value', `bad --name: ${name}`, details);
}

/** What a package says of itself if it is new; its author completes it. */
function descriptorOf(to: string, { title, synthetic }: Cube, { words }: Run): string {
  const named = basename(to).toLowerCase();
  const { cubePackage } = words;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: NAME.test(named) ? named : 'log', title, title_zh: title },
    ...{ description: cubePackage.description.en, description_zh: cubePackage.description.zh },
    version: '1.0.0',
    ...(synthetic ? { synthetic } : {}),
    licenses: [{ title: cubePackage.licence.en, title_zh: cubePackage.licence.zh }],
    resources: [],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

async function write(to: string, name: string, cube: Cube, run: Run): Promise<string> {
  const file = join(to, CUBES, `${name}.json`);
  try {
    await mkdir(join(to, CUBES), { recursive: true });
    if (!(await exists(join(to, DESCRIPTOR)))) {
      await writeFile(join(to, DESCRIPTOR), descriptorOf(to, cube, run));
    }
    await writeFile(file, `${JSON.stringify(cube)}\n`);
  } catch (cause) {
    throw unwritable(cause, file);
  }
  return file;
}

/** Writes a case log as counts into a data package; no row of it is published. */
export const cube: Command = {
  options: {
    roles: { type: 'string' },
    calendar: { type: 'string' },
    'count-start': { type: 'boolean', default: false },
    by: { type: 'string' },
    threshold: { type: 'string' },
    limit: { type: 'string' },
    extract: { type: 'string' },
    name: { type: 'string' },
    title: { type: 'string' },
    synthetic: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
  },
  run: async (given, run) => {
    const { words, stderr } = run;
    if (given.paths.length === 0) throw new YardstickError('usage-no-log', 'no log');
    const to = textOf(given, 'output') ?? '';
    if (to === '') throw new YardstickError('usage-no-output', 'no output');
    const [roles, calendar] = [await rolesOf(given), await calendarOf(given)];
    const name = nameOf(given);
    const bounds = { least: LEAST_THRESHOLD, most: MOST, whole: true };
    const query = {
      ...asked(given, roles),
      threshold: numberOf(given, 'threshold', bounds, USUAL_THRESHOLD),
      title: textOf(given, 'title') ?? name,
      synthetic: given.values.synthetic === true,
      count: { calendar, countsStart: given.values['count-start'] === true },
    };
    const progress = showProgress(stderr);
    const { log } = await readingLog(given.paths, roles, run, progress);
    const made = publishCube(log, roles, query);
    progress.clear();
    const file = await write(to, name, made, run);
    const { cells, cases, leftOut, threshold } = made;
    const hidden = log.cases.rows - cases;
    stderr.write(`${words.cubeMade(cells.count.length, cases, threshold)}\n`);
    if (hidden > 0) stderr.write(`${words.note(words.cubeLeftOut(hidden, leftOut))}\n`);
    const others = (await readdir(join(to, CUBES))).filter((one) => one !== basename(file));
    if (others.length > 0) stderr.write(`${words.note(words.cubeBeside(others.join(', ')))}\n`);
    stderr.write(`${words.wrote(file)}\n`);
    return EXIT.done;
  },
};
