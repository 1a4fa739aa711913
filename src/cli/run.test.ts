import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from './context.ts';
import { runCommandLine } from './run.ts';

interface World {
  readonly input?: string;
  /** True if a person sits before it. */
  readonly terminal?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

async function run(line: string, { input = '', terminal = false, env = {} }: World = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const collect = (into: string[]) => ({
    isTTY: terminal,
    write: (content: string | Uint8Array) => into.push(String(content)),
  });
  const context: CommandContext = {
    env,
    stdin: Object.assign(Readable.from([input]), { isTTY: terminal }),
    stdout: collect(out),
    stderr: collect(err),
    home: '',
    version: '1.2.3',
    today: '2026-11-23',
  };
  const code = await runCommandLine(line.split(' ').filter(Boolean), context);
  return { code, out: out.join(''), err: err.join('') };
}

const CHART = 'tests/spec/chart-document-1.json';

describe('runCommandLine', () => {
  it('explains itself in the language asked for, or that of the system', async () => {
    const { code, out } = await run('--help --lang zh');
    expect([code, out.split('：')[0]]).toEqual([0, '用法']);
    expect((await run('render --help', { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain(
      'svg, png',
    );
    expect((await run('help build', { env: { LC_ALL: 'C', LANG: 'zh_CN' } })).out).toMatch(
      /^Usage/,
    );
    expect((await run('--version')).out).toBe('1.2.3\n');
  });

  it.each([
    ['/nowhere/chart.svg', 'there is no such folder'],
    ['/chart.json/chart.svg', 'there is no such folder'],
    ['/', 'This is a folder'],
  ])('says why it cannot write to %s, in no words of the system', async (below, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-write-'));
    writeFileSync(join(folder, 'chart.json'), '');
    const command = `render ${CHART} --format svg --lang en -o ${folder}${below}`;
    const { code, err } = await run(command);
    expect(code).toBe(3);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/E[A-Z]{4,}|\{/);
    rmSync(folder, { recursive: true });
  });

  it('takes nothing, and what it does not know, for a wrong use', async () => {
    expect(await run('')).toMatchObject({ code: 2, out: '' });
    expect(await run('toString')).toMatchObject({ code: 2, out: '' });
    expect(await run('render --nix')).toMatchObject({
      code: 2,
      err: 'reform-yardstick: Unknown option: --nix.\nSee: npx reform-yardstick render --help\n',
    });
  });

  it.each([
    '--width 12',
    '--width 500.5',
    '--width many',
    '--scale 9',
    '--theme pink',
    '--lang fr',
  ])('refuses %s and says what it takes', async (option) => {
    const { code, err } = await run(`render ${CHART} -o x.svg ${option}`);
    const [name = '', value = ''] = option.split(' ');
    expect(code).toBe(2);
    expect(err).toContain(name);
    expect(err).toContain(value);
  });

  it.each(['2026-02-30', '2026-2-1', 'today'])('refuses the day %s', async (day) => {
    expect(await run(`render ${CHART} -o x.svg --date ${day}`)).toMatchObject({ code: 2 });
  });

  it('keeps bytes out of a terminal, and asks a person for a document instead of waiting', async () => {
    const terminal = true;
    expect(await run(`render ${CHART} --format xlsx`, { terminal })).toMatchObject({
      code: 2,
      out: '',
    });
    expect(await run('render --format svg', { terminal })).toMatchObject({ code: 2, out: '' });
  });

  it('shows progress to a person alone', async () => {
    const quiet = await run(`render ${CHART} --format csv`);
    expect(quiet).toMatchObject({ code: 0, err: '' });
    expect((await run(`render ${CHART} --format csv`, { terminal: true })).err).toContain(
      'drawing',
    );
  });

  it('reads a format by its ending whatever the case, and prefers the one that is named', async () => {
    const { out } = await run(`render ${CHART} -o - --format SVG`);
    expect(out).toContain('</svg>');
  });

  it('reads a document in GB18030, and refuses bytes that are no text by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
    const file = join(folder, 'chart.json');
    const text = readFileSync(CHART, 'utf8');
    // “广州” stands for every character that is no ASCII.
    const bytes = [...text].flatMap((letter) =>
      letter < '\x80' ? [letter.charCodeAt(0)] : [0xb9, 0xe3],
    );
    writeFileSync(file, Uint8Array.from(bytes));
    expect((await run(`render ${file} --format svg --lang zh`)).out).toContain('广');
    writeFileSync(file, Uint8Array.of(0x7b, 0xe9, 0x20, 0x7d));
    expect(await run(`render ${file} --format svg`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /chart\.json: This file is not text in UTF-8, UTF-16, GB18030 or Big5/,
      ),
    });
    rmSync(folder, { recursive: true });
  });

  it('shows a stack only when asked', async () => {
    const input = '{"version": 1, "rows": [';
    const plain = await run('render --format svg', { input });
    expect(plain).toMatchObject({ code: 1, out: '' });
    expect(plain.err).toMatch(/^reform-yardstick: <stdin>: .*\n$/);
    expect((await run('render --format svg --debug', { input })).err).toMatch(/^\s+at /m);
  });
});
