import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT = 'id,name\n1,广州“街坊”\n';
/** “广州” in GB18030. */
const GUANGZHOU = [0xb9, 0xe3, 0xd6, 0xdd];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding: 'UTF-8' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe(TEXT);
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
  });

  it.each([
    ['UTF-16LE', true],
    ['UTF-16BE', false],
  ] as const)('reads %s with and without a mark', (encoding, little) => {
    const bytes = utf16(TEXT, little);
    const mark = little ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding });
    expect(decodeText(Uint8Array.of(...mark, ...bytes))).toEqual({ text: TEXT, encoding });
  });

  it('reads GB18030, four-byte characters among them', () => {
    const bytes = Uint8Array.of(...ascii('a,'), ...GUANGZHOU, ...GUANGZHOU, ...GUANGZHOU);
    expect(decodeText(bytes)).toEqual({ text: 'a,广州广州广州', encoding: 'GB18030' });
    // U+3400, which GBK lacks.
    const rare = Uint8Array.of(...GUANGZHOU, 0x81, 0x39, 0xee, 0x39);
    expect(decodeText(rare).text).toBe('广州㐀');
  });

  it.each([
    ['Latin-1', [...ascii('caf'), 0xe9]],
    ['Latin-1 that happens to pair up', [...ascii('M'), 0xfc, ...ascii('nchen, Z'), 0xfc, 0x72]],
    ['UTF-8 cut off', [...new TextEncoder().encode('广州街坊')].slice(0, -1)],
    ['UTF-16 of an odd length', [0xff, 0xfe, 0x61]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'encoding-unknown' }),
    );
  });
});
