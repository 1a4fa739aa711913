import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../../base/vocabulary.ts';
import { THEMES } from '../../../charts/theme.ts';
import { FACES, type FaceName } from './fonts.ts';
import { TEXT_WIDTH, twips } from './page.ts';

const hex = (colour: string) => colour.replace('#', '');
/** Ink of text, of quiet text, of hairlines and of warnings, as Word writes colours. */
export const COLOURS = {
  ink: hex(THEMES.light.ink),
  muted: hex(THEMES.light.muted),
  line: hex(THEMES.light.line),
  worse: hex(THEMES.light.worse),
  link: hex(THEMES.light.better),
} as const;

/** Sizes of type in points, and the height of a line of text. */
export interface Sizes {
  readonly title: number;
  readonly heading: number;
  readonly subheading: number;
  readonly body: number;
  readonly line: number;
  readonly caption: number;
  readonly table: number;
  readonly small: number;
}

// The Chinese ones are 二号, 三号, 四号, 五号 and 小五; in short papers 小二, 四号, 小四.
const COMMON = {
  zh: { caption: 10.5, table: 10.5, small: 9 },
  en: { caption: 10, table: 9, small: 9 },
};
const LONG = {
  zh: { title: 22, heading: 16, subheading: 14, body: 14, line: 26 },
  en: { title: 22, heading: 15, subheading: 12, body: 11, line: 15.5 },
};
const SHORT = {
  zh: { title: 18, heading: 14, subheading: 12, body: 12, line: 21 },
  en: { title: 20, heading: 13, subheading: 11.5, body: 10.5, line: 14.5 },
};

/** The sizes of a paper: smaller for a short one, which is to fit on its two pages. */
export function paperSizes(language: Language, short: boolean): Sizes {
  return { ...COMMON[language], ...(short ? SHORT : LONG)[language] };
}

type Paragraphs = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** The styles of all that a briefing's paper holds, by Word's own names where it has one. */
export function paperStyles(language: Language, size: Sizes): IStylesOptions {
  const chinese = language === 'zh';
  const { CENTER, JUSTIFIED, LEFT } = AlignmentType;
  const run = (face: FaceName, points: number, more: Paragraphs['run'] = {}) => ({
    font: FACES[language][face],
    // Half-points: the schema of Office 2007 knows no sizes that name their unit.
    size: Math.round(points * 2),
    color: COLOURS.ink,
    ...more,
  });
  const exactly = { line: twips(size.line), lineRule: LineRuleType.EXACT };
  const atLeast = (points: number) => ({ line: twips(points), lineRule: LineRuleType.AT_LEAST });
  const quiet = run('small', size.small, { color: COLOURS.muted });
  const style = (
    id: string,
    name: string,
    paragraph: Paragraphs['paragraph'],
    text: Paragraphs['run'],
  ): Paragraphs => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run: text });
  const heading = (face: FaceName, points: number, before: number, bold: boolean) => ({
    run: run(face, points, { bold }),
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: LEFT,
      spacing: { before: twips(before), after: twips(4), ...atLeast(size.line) },
    },
  });
  return {
    default: {
      document: {
        run: {
          ...run('body', size.body),
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
      },
      title: {
        run: run('title', size.title, { bold: !chinese }),
        paragraph: {
          alignment: chinese ? CENTER : LEFT,
          spacing: { before: twips(6), after: twips(10), ...atLeast(size.title * 1.4) },
        },
      },
      heading1: heading('heading', size.heading, 16, !chinese),
      heading2: heading('subheading', size.subheading, 10, true),
      caption: {
        run: run('heading', size.caption, { bold: !chinese }),
        paragraph: {
          alignment: LEFT,
          keepLines: true,
          spacing: { before: twips(6), after: twips(2), ...atLeast(size.caption * 1.3) },
        },
      },
      hyperlink: { run: { color: COLOURS.link, underline: { type: 'single' } } },
      footnoteText: {
        run: run(chinese ? 'small' : 'body', size.small),
        paragraph: {
          alignment: LEFT,
          spacing: { after: twips(2), ...atLeast(size.small * 1.25) },
          indent: { left: twips(14), hanging: twips(14) },
        },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      style(
        'BodyText',
        'Body Text',
        {
          alignment: chinese ? JUSTIFIED : LEFT,
          spacing: { after: chinese ? 0 : twips(7), ...exactly },
          ...(chinese ? { indent: { firstLine: twips(2 * size.body), firstLineChars: 200 } } : {}),
        },
        {},
      ),
      style('ListText', 'List Text', { alignment: LEFT, spacing: { after: 0, ...exactly } }, {}),
      style(
        'CoverLine',
        'Cover Line',
        {
          alignment: chinese ? CENTER : LEFT,
          spacing: { after: twips(4), ...atLeast(size.body * 1.4) },
        },
        run(chinese ? 'subheading' : 'body', size.body, { color: COLOURS.muted }),
      ),
      style(
        'Warning',
        'Warning',
        { alignment: chinese ? CENTER : LEFT, spacing: { before: twips(6), after: twips(6) } },
        run('heading', size.caption + 1, { color: COLOURS.worse, bold: !chinese }),
      ),
      style(
        'TOCHeading',
        'TOC Heading',
        {
          keepNext: true,
          alignment: chinese ? CENTER : LEFT,
          spacing: { before: twips(18), after: twips(6) },
        },
        run('heading', size.heading, { bold: !chinese }),
      ),
      ...[1, 2].map((level) =>
        style(
          `TOC${level}`,
          `toc ${level}`,
          {
            alignment: LEFT,
            indent: { left: twips((level - 1) * 2 * size.body) },
            rightTabStop: TEXT_WIDTH,
            spacing: { after: 0, ...atLeast(size.line * 0.9) },
          },
          run(level === 1 && chinese ? 'heading' : 'body', size.body - (chinese ? 2 : 0)),
        ),
      ),
      style(
        'Figure',
        'Figure',
        { keepNext: true, alignment: CENTER, spacing: { before: twips(10), after: 0 } },
        {},
      ),
      style(
        'ExhibitSubtitle',
        'Exhibit Subtitle',
        {
          keepLines: true,
          alignment: LEFT,
          spacing: { after: twips(3), ...atLeast(size.small * 1.3) },
        },
        quiet,
      ),
      style(
        'ExhibitNote',
        'Exhibit Note',
        {
          keepLines: true,
          alignment: LEFT,
          spacing: { after: twips(2), ...atLeast(size.small * 1.3) },
        },
        quiet,
      ),
      style(
        'TableText',
        'Table Text',
        {
          alignment: LEFT,
          spacing: { before: twips(2), after: twips(2), ...atLeast(size.caption * 1.2) },
        },
        run('small', size.table),
      ),
      style(
        'Reference',
        'Reference',
        {
          alignment: LEFT,
          indent: { left: twips(26), hanging: twips(26) },
          spacing: { after: twips(4), ...atLeast(size.caption * 1.4) },
        },
        run(chinese ? 'small' : 'body', size.caption),
      ),
      style(
        'Header',
        'header',
        {
          alignment: chinese ? CENTER : LEFT,
          border: {
            bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.line },
          },
        },
        quiet,
      ),
      style(
        'Footer',
        'footer',
        { alignment: CENTER },
        run('small', chinese ? size.body : size.small),
      ),
    ],
  };
}
