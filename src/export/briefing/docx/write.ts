import {
  Document,
  type FileChild,
  Footer,
  Header,
  NoteNumberRestart,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { makePaper, type Paper, type PaperHeading, type PaperPart } from '../paper.ts';
import { isShort } from '../short.ts';
import type { BriefingOptions, BriefingTools, WriteBriefingFile } from '../writer.ts';
import { writeBack } from './back.ts';
import { Citations } from './citations.ts';
import { writeChart, writeTable } from './exhibits.ts';
import { fontTable } from './fonts.ts';
import { writeFront } from './front.ts';
import { PAGE } from './page.ts';
import { pageNumbers } from './page-numbers.ts';
import { plain } from './plain.ts';
import { coreProperties, extendedProperties } from './properties.ts';
import { ProseWriter } from './prose.ts';
import { paperSizes, paperStyles } from './styles.ts';

interface Opening {
  readonly pageBreakBefore?: boolean;
}

function writeHeading({ level, number, text }: PaperHeading, opening: Opening): Paragraph {
  const space = number === '' || /[、）]$/.test(number) ? '' : ' ';
  return new Paragraph({
    heading: level === 1 ? 'Heading1' : 'Heading2',
    children: [plain(number + space + text)],
    ...opening,
  });
}

/** All of a paper in Word's terms, from its title to its sources. */
async function writeBody(
  paper: Paper,
  short: boolean,
  options: BriefingOptions,
  tools: BriefingTools,
): Promise<FileChild[]> {
  const { parts, language, references } = paper;
  const citations = new Citations(references, language);
  const prose = new ProseWriter(citations);
  const charts = parts.filter(({ kind }) => kind === 'chart').length;
  const front = writeFront(paper, short);
  const body: FileChild[] = [];
  let drawn = 0;
  // A break is a property of what follows it: a paragraph of its own would stand on the new page.
  let opening: Opening = short ? {} : { pageBreakBefore: true };
  const write = async (part: Exclude<PaperPart, { kind: 'page-break' }>) => {
    if (part.kind === 'heading') return [writeHeading(part, opening)];
    if (part.kind === 'table') return writeTable(part, language, opening);
    if (part.kind !== 'chart') return prose.write(part, opening);
    await tools.step(drawn++, charts);
    return writeChart(part, language, tools, opening);
  };
  for (const part of parts) {
    if (part.kind === 'page-break') {
      opening = { pageBreakBefore: true };
    } else {
      body.push(...(await write(part)));
      opening = {};
    }
  }
  await tools.step(charts, charts);
  return [...front, ...body, ...writeBack(paper, options, opening)];
}

function pageNumber({ language }: Paper): Footer {
  const number = new TextRun({
    children: language === 'zh' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT],
  });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [number] })] });
}

function assemble(paper: Paper, short: boolean, children: FileChild[]): Document {
  const { language, title } = paper;
  const numbers = pageNumber(paper);
  const head = new Header({
    children: [new Paragraph({ style: 'Header', children: [plain(title)] })],
  });
  return new Document({
    styles: paperStyles(language, paperSizes(language, short)),
    pageNumbers,
    sections: [
      {
        properties: {
          page: PAGE,
          titlePage: true,
          ...(language === 'zh'
            ? {
                footnoteProperties: {
                  numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
                  restart: NoteNumberRestart.EACH_PAGE,
                },
              }
            : {}),
        },
        headers: { default: head },
        footers: short ? { default: numbers, first: numbers } : { default: numbers },
        children,
      },
    ],
  });
}

/**
 * A briefing as a Word document: real headings, contents, captions, footnotes and tables, charts as
 * vectors with bitmaps beside them.
 */
export const writeDocx: WriteBriefingFile = async (briefing, options, tools) => {
  const paper = makePaper(briefing);
  const short = isShort(paper);
  const body = await writeBody(paper, short, options, tools);
  const buffer = await Packer.toArrayBuffer(assemble(paper, short, body), false, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(paper, options.date) },
    { path: 'docProps/app.xml', data: extendedProperties(paper) },
  ]);
  return new Uint8Array(buffer);
};
