import type { Language } from '../../../base/vocabulary.ts';
import { escapeMarkup } from '../../markup.ts';

/** A font for Latin letters and digits, and one for Chinese: Word, WPS and LibreOffice choose by character. */
export interface Face {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

const face = (latin: string, eastAsia: string): Face => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** What a face is for. */
export type FaceName = 'title' | 'heading' | 'subheading' | 'body' | 'small';

const SERIF = 'Times New Roman';
const SANS = 'Arial';

/**
 * The faces of each language. Chinese ones as GB/T 9704-2012 has them (7.2, 7.3): title 小标宋, first
 * headings 黑体, second headings 楷体, text 仿宋.
 */
export const FACES: Readonly<Record<Language, Readonly<Record<FaceName, Face>>>> = {
  zh: {
    title: face(SERIF, '方正小标宋简体'),
    heading: face(SANS, '黑体'),
    subheading: face(SERIF, '楷体'),
    body: face(SERIF, '仿宋'),
    small: face(SERIF, '宋体'),
  },
  en: {
    title: face(SANS, '黑体'),
    heading: face(SANS, '黑体'),
    subheading: face(SANS, '黑体'),
    body: face(SERIF, '宋体'),
    small: face(SANS, '宋体'),
  },
};

/** Families for the text in charts; the first of each is what office programmes know. */
export const CHART_FONTS: Readonly<Record<Language, string>> = {
  zh: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', SimHei, Arial, sans-serif",
  en: "Arial, 'Helvetica Neue', 'Liberation Sans', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
};

interface KnownFont {
  readonly name: string;
  /** Names under which other machines have it, or its nearest kin. */
  readonly instead: string;
  /** Word's classes, by which it chooses when it has none of these names. */
  readonly family: 'roman' | 'swiss' | 'script' | 'modern';
  readonly chinese: boolean;
}

const KNOWN: readonly KnownFont[] = [
  {
    name: '方正小标宋简体',
    instead: '宋体,SimSun,Noto Serif CJK SC',
    family: 'roman',
    chinese: true,
  },
  {
    name: '仿宋',
    instead: 'FangSong,仿宋_GB2312,Noto Serif CJK SC',
    family: 'roman',
    chinese: true,
  },
  { name: '楷体', instead: 'KaiTi,楷体_GB2312,Noto Serif CJK SC', family: 'roman', chinese: true },
  { name: '黑体', instead: 'SimHei,Noto Sans CJK SC', family: 'swiss', chinese: true },
  { name: '宋体', instead: 'SimSun,Noto Serif CJK SC', family: 'roman', chinese: true },
  { name: SERIF, instead: 'Liberation Serif', family: 'roman', chinese: false },
  { name: SANS, instead: 'Liberation Sans', family: 'swiss', chinese: false },
];

/**
 * The font table (ECMA-376-1, 17.8.2): for each font the names to try where it is not installed and
 * its kind, so that a serif is replaced by a serif.
 */
export function fontTable(): string {
  const fonts = KNOWN.map(
    ({ name, instead, family, chinese }) =>
      `<w:font w:name="${escapeMarkup(name)}"><w:altName w:val="${escapeMarkup(instead)}"/>` +
      `<w:charset w:val="${chinese ? '86' : '00'}"/><w:family w:val="${family}"/>` +
      '<w:pitch w:val="variable"/></w:font>',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
