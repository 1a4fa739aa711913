import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import open from 'open';
import { isFresh, SITE } from './freshness.ts';
import { ROOT, serveBuild } from './preview.ts';

const USAGE = 'npm start -- [--port 4173] [--no-open] [--allow-host NAME,…]';

const values = readArguments();
const port = Number(values.port);

if (values.help) {
  console.log(USAGE);
} else if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port takes a number from 1 to 65535, not: ${values.port}`);
  process.exitCode = 2;
} else if (buildIfStale()) {
  const { address } = await serveBuild({ port, hosts: values['allow-host']?.split(',') ?? [] });
  console.log(`\nReform Yardstick: ${address}\nCtrl+C stops it.`);
  if (values.open && hasDisplay()) await show(address);
} else {
  console.error('The app could not be built; the messages above name the file and the line.');
  process.exitCode = 1;
}

/** The command's options; ends with the usage if there is one that it does not know. */
function readArguments() {
  try {
    const options = {
      port: { type: 'string', default: '4173' },
      open: { type: 'boolean', default: true },
      'allow-host': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    return parseArgs({ options, allowNegative: true }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

/** Builds data and pages unless `dist` already shows the sources as they are; false if that fails. */
function buildIfStale(): boolean {
  if (isFresh(ROOT, SITE)) return true;
  console.log('Building …');
  const { status } = spawnSync('npm run --silent build', {
    cwd: ROOT,
    stdio: 'inherit',
    shell: true,
  });
  return status === 0;
}

/** Opens the browser; without one the address that was printed still stands. */
async function show(address: string): Promise<void> {
  const opened = await open(address).catch(() => null);
  opened?.on('error', () => console.log('No browser opened by itself; open the address above.'));
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
