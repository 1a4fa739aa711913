import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepInput } from './keep-input.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-keep-'));
  for (const name of ['log.csv', 'roles.json', 'other.csv']) writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'log.csv'), join(folder, 'link.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const given = (output: string) => ({
  values: { output: join(folder, output), roles: join(folder, 'roles.json') },
  paths: [join(folder, 'log.csv')],
});

describe('keepInput', () => {
  it.each(['log.csv', 'roles.json', 'link.csv', './log.csv'])('keeps %s', async (output) => {
    await expect(keepInput(given(output))).rejects.toMatchObject({ code: 'usage-output-input' });
  });

  it.each(['other.csv', 'new.csv', ''])('lets %j be written', async (output) => {
    await expect(keepInput(given(output))).resolves.toBeUndefined();
  });
});
