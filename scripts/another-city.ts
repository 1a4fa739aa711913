import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { secondCity } from '../tests/second-city/package.ts';
import { ROOT } from './preview.ts';

/**
 * Runs the project's own tests on other data: a copy of the project in `.cache/another-city` that
 * has the city of `tests/second-city` for its only one (`alone`) or beside its others (`added`).
 * `npm run another-city -- alone` builds and runs the unit tests; with `browser`, and names of spec
 * files if not all are meant, those too. Those of the first city's figures leave themselves out.
 */
const [kind = '', then, ...specs] = process.argv.slice(2);
if (!['alone', 'added'].includes(kind) || ![undefined, 'browser'].includes(then)) {
  throw new Error('npm run another-city -- alone|added [browser [spec file …]]');
}

const copy = join(ROOT, '.cache/another-city', kind);
rmSync(copy, { recursive: true, force: true });
const listed = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
);
for (const path of listed.split('\0').filter((one) => one !== '' && existsSync(join(ROOT, one)))) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  cpSync(join(ROOT, path), join(copy, path));
}
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');

const data = join(copy, 'data');
if (kind === 'alone') {
  for (const one of readdirSync(data).filter((name) => name !== 'vocabulary')) {
    rmSync(join(data, one), { recursive: true });
  }
}
mkdirSync(join(data, 'port-city-2021'));
for (const [name, text] of secondCity()) writeFileSync(join(data, 'port-city-2021', name), text);

const browser = then === undefined ? [] : [['browser', '--', '--project=pages', ...specs]];
for (const script of [['build'], ['unit'], ...browser]) {
  console.log(`\n── ${kind}: ${script.join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', ...script], {
    cwd: copy,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
  if (status !== 0 && script[0] === 'build') break;
}
