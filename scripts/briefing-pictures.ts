import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { messages } from '../src/i18n/messages.ts';

const words = messages('zh').briefing;

/** Makes a briefing from a template as a reader does, and stays in its editor. */
async function makeBriefing(page: Page, address: string): Promise<void> {
  await page.goto(`${address}zh/briefing/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: words.templates.title }).click();
  await page.getByText(words.templates.kinds.overview.name, { exact: true }).click();
  await page.getByRole('button', { name: words.templates.make }).click();
  await page.waitForURL('**/briefing/edit/**');
  await page.locator('figure[data-chart][data-ready="true"]').first().waitFor();
}

/** Takes a file away and gives its path. */
async function handIn(page: Page, kind: 'docx' | 'pptx', folder: string): Promise<string> {
  const menu = page.locator('details', { hasText: words.handIn.open });
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const saving = page.waitForEvent('download');
  await menu.getByRole('button', { name: words.handIn[kind] }).click();
  const path = join(folder, `briefing.${kind}`);
  await (await saving).saveAs(path);
  return path;
}

/** Draws pages of an office file side by side; needs LibreOffice, poppler and ImageMagick. */
function drawPages(file: string, pages: readonly number[], picture: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const run = (command: string, ...args: readonly string[]) => {
    const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${command} did not draw ${file}`, { cause: error });
  };
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
  const [pdf = ''] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const drawn = pages.map((number) => {
    const name = join(folder, `page-${number}`);
    const range = ['-f', String(number), '-l', String(number)];
    run('pdftoppm', '-png', '-singlefile', '-scale-to', '620', ...range, join(folder, pdf), name);
    return `${name}.png`;
  });
  const edge = ['-bordercolor', '#d8dce2', '-border', '1'];
  run('convert', ...drawn, ...edge, '+append', '+dither', '-colors', '128', picture);
  rmSync(folder, { recursive: true });
}

/**
 * Writes the pictures of a briefing: its editor, and the Word file and slides made of it, as
 * LibreOffice draws them. Without LibreOffice the pictures of files stay as they are.
 */
export async function takeBriefing(
  browser: Browser,
  address: string,
  images: string,
): Promise<void> {
  const viewport = { width: 1200, height: 800 };
  const page = await browser.newPage({ viewport, locale: 'zh-CN', acceptDownloads: true });
  await makeBriefing(page, address);
  await page.screenshot({ path: join(images, 'briefing-editor.png') });
  if (spawnSync('soffice', ['--version']).status === 0) {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    drawPages(await handIn(page, 'docx', folder), [4, 5], join(images, 'briefing-word.png'));
    drawPages(await handIn(page, 'pptx', folder), [3, 7], join(images, 'briefing-slides.png'));
    rmSync(folder, { recursive: true });
  } else {
    console.log('LibreOffice is not installed: the pictures of Word and slides were not retaken.');
  }
  await page.close();
}
