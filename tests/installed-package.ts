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

/** Runs npm or npx in a folder; gives what it printed; throws what it complains of. */
export function runNpm(command: 'npm' | 'npx', folder: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * Packs the project and installs the package in a folder, without a network and so without what is
 * optional.
 */
export function installPackage(folder: string): void {
  runNpm('npm', ROOT, ['pack', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const plain = ['--offline', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  runNpm('npm', folder, ['install', ...plain, `./${tarball}`]);
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
