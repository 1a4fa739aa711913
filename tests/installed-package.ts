import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

/** What a programme left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function npm(folder: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/**
 * Packs the project and installs the package in a folder, without a network and so without what is
 * optional.
 */
export function installPackage(folder: string): void {
  npm(ROOT, ['pack', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const plain = ['--offline', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  npm(folder, ['install', ...plain, `./${tarball}`]);
}

/** Runs Node in a folder to its end; `env` is added to this process's own. */
export function runNode(
  folder: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Outcome {
  const options = {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, stdout, stderr };
}
