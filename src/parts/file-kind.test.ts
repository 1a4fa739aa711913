import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { readFileText } from './file-kind.ts';

const office = (part: string) =>
  zipSync({ '[Content_Types].xml': strToU8('<a/>'), [part]: strToU8('x') });
const OLD = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const fileOf = (content: Uint8Array | string, name: string) =>
  new File([content as Uint8Array<ArrayBuffer> | string], name);

describe('a file that is none of this site', () => {
  it.each([
    ['', 'a.briefing.json', 'file-empty'],
    [office('word/document.xml'), '简报.docx', 'file-word'],
    [office('word/document.xml'), 'renamed.briefing.json', 'file-word'],
    [office('xl/workbook.xml'), 'a.xlsx', 'file-excel'],
    [office('ppt/presentation.xml'), 'a.pptx', 'file-slides'],
    [office('data.csv'), 'a.zip', 'file-archive'],
    [OLD, 'a.doc', 'file-word'],
    [OLD, 'a.wps', 'file-word'],
    [OLD, 'a.xls', 'file-excel'],
    [OLD, 'a.et', 'file-excel'],
    ['%PDF-1.7', 'a.pdf', 'file-pdf'],
    [bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.png', 'file-picture'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'a.jpg', 'file-picture'],
    ['<?xml version="1.0"?><svg xmlns="x"/>', 'a.svg', 'file-picture'],
    ['<!doctype html><p>x</p>', 'a.html', 'file-web-page'],
    ['a,b\n1,2\n', 'a.csv', 'file-table'],
  ])('%# %s is refused by name: %s', async (content, name, code) => {
    await expect(readFileText(fileOf(content, name))).rejects.toMatchObject({ code });
    for (const language of ['zh', 'en'] as const)
      expect(messages(language).errors).toHaveProperty(code);
  });
});

describe('a text file', () => {
  it('is read in the encodings that editors save it in', async () => {
    const text = '{"标题":"简报"}';
    const utf16 = Buffer.concat([bytes(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
    expect(await readFileText(fileOf(text, 'a.json'))).toBe(text);
    expect(await readFileText(fileOf(utf16, 'a.json'))).toBe(text);
    const gbk = bytes(0x7b, 0x22, 0xb1, 0xea, 0xcc, 0xe2, 0x22, 0x7d);
    expect(await readFileText(fileOf(gbk, 'a.json'))).toBe('{"标题"}');
  });

  it('of this site passes whole', async () => {
    const written = readFileSync('tests/briefing-files/briefing-1.json', 'utf8');
    expect(await readFileText(fileOf(written, 'a.briefing.json'))).toBe(written);
  });
});
