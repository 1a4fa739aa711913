// Runs on any Node and before anything is installed, so it uses the standard library alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the command with a plain message unless this Node is as new as package.json asks. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = engines.node.replace(/[^\d.]/g, '');
  if (isOlder(process.versions.node, wanted)) {
    console.error(`Reform Yardstick needs Node ${wanted} or newer; this is ${process.version}.`);
    console.error('Install a current one from https://nodejs.org and run the command again.');
    process.exit(1);
  }
}

/** Installs the packages of the lock file unless node_modules is there and as new as that file. */
export function installPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names itself here, which spares the search for npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? run(process.execPath, [npm].concat(install))
    : run('npm', install, { shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed; what npm says above names the reason.');
    process.exit(1);
  }
}

/** Checks Node, installs, then runs a TypeScript script in this very process. */
export async function runScript(script) {
  requireNode();
  installPackages();
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(script, import.meta.url).href);
}

function run(command, args, options) {
  return spawnSync(command, args, Object.assign({ cwd: ROOT, stdio: 'inherit' }, options));
}

function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    if ((a[i] || 0) !== (b[i] || 0)) return (a[i] || 0) < (b[i] || 0);
  }
  return false;
}
