import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { YardstickError } from '../base/error.ts';
import { LANGUAGE_TAG, type Language } from '../base/vocabulary.ts';
import type { Picture } from '../export/exporter.ts';
import { escapeMarkup } from '../export/markup.ts';
import { findBrowser, QUIET_SWITCHES } from './chromium.ts';

/** What a browser makes of a picture. */
export type BrowserFile = (
  | { readonly kind: 'png'; readonly scale: number }
  | { readonly kind: 'pdf'; readonly title: string; readonly language: Language }
) & {
  /** Colour under the picture, for the part of a pixel or point that it leaves over at its edge. */
  readonly paper: string;
};

/** Milliseconds after which a browser that does not answer is ended. */
const PATIENCE = 90_000;

/** Nothing may run or be fetched, whatever a text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page that is the picture and nothing else: as wide, as high, and one sheet in print. */
function picturePage({ svg, width, height }: Picture, file: BrowserFile): string {
  const { title, language } = file.kind === 'pdf' ? file : ({ title: '', language: 'zh' } as const);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[language]}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeMarkup(title)}</title>
<style>
@page{size:${width}px ${height}px;margin:0}
html,body{margin:0;overflow:hidden;background:${file.paper};print-color-adjust:exact}
svg{display:block}
</style>
${svg}
</html>
`;
}

function switches({ width, height }: Picture, file: BrowserFile, target: string): string[] {
  if (file.kind === 'pdf') return ['--no-pdf-header-footer', `--print-to-pdf=${target}`];
  return [
    '--hide-scrollbars',
    `--window-size=${width},${height}`,
    `--force-device-scale-factor=${file.scale}`,
    `--screenshot=${target}`,
  ];
}

/** Runs a programme to its end; throws its last words if it fails or takes too long. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-500);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(said.trim().split('\n').at(-1) || `${code ?? signal}`));
    });
  });
}

/**
 * Makes a PNG or a PDF of a picture with an installed Chromium, which has the system's fonts.
 * @returns the bytes; a PDF has one page, vectors, and text that can be selected
 * @throws YardstickError `cannot-find-browser`, `cannot-named-browser` or `cannot-run-browser`
 */
export async function makeInBrowser(
  picture: Picture,
  file: BrowserFile,
  env: NodeJS.ProcessEnv,
): Promise<Uint8Array> {
  const browser = findBrowser({ env });
  if (browser === null) {
    throw new YardstickError('cannot-find-browser', 'no Chromium or Chrome found');
  }
  const folder = await mkdtemp(join(tmpdir(), 'reform-yardstick-'));
  const [page, target] = [join(folder, 'picture.html'), join(folder, `picture.${file.kind}`)];
  try {
    await writeFile(page, picturePage(picture, file));
    await run(browser, [
      '--headless',
      ...QUIET_SWITCHES,
      // Chromium refuses to run as root inside its sandbox; the page holds no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      `--user-data-dir=${join(folder, 'profile')}`,
      ...switches(picture, file, target),
      pathToFileURL(page).href,
    ]);
    return await readFile(target);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const details = { value: browser, message };
    throw new YardstickError('cannot-run-browser', `${browser}: ${message}`, details, cause);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
