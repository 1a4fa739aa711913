import { messages } from '../../i18n/messages.ts';
import type { Paper, PaperChart, PaperHeading, PaperTable } from './paper.ts';
import type { PaperBlock } from './prose.ts';
import type { Reference } from './references.ts';
import { figureLines, plainLines, sourceLines, usedIn } from './slides-notes.ts';
import { fitReferences, fitRows } from './slides-rows.ts';
import { fitProse, isShort, type SlideLine } from './slides-text.ts';

/** What every slide has. */
interface SlideFrame {
  /** Unique in the deck; for links. */
  readonly anchor: string;
  /** The headings that the slide stands under, with their numbers, outermost first. */
  readonly sections: readonly string[];
  /** Says the message: a chart's caption, the heading of a text. */
  readonly title: string;
  /** Which part of what did not fit on one slide; null if it is whole. */
  readonly part: { readonly number: number; readonly of: number } | null;
  /** Sources of what the slide shows, by number. */
  readonly references: readonly Reference[];
  /** What the speaker has at hand, a paragraph each: all texts, every figure, every source whole. */
  readonly notes: readonly string[];
  /** True if made-up rows are shown: the slide has to say so. */
  readonly synthetic: boolean;
}

export type Slide = SlideFrame &
  (
    | {
        readonly kind: 'title';
        readonly office: string;
        readonly author: string;
        readonly date: string;
      }
    /** A heading with its text; without lines it opens a section. */
    | {
        readonly kind: 'text';
        readonly lines: readonly SlideLine[];
        /** True where so little is said that larger type does it good. */
        readonly short: boolean;
      }
    | { readonly kind: 'chart'; readonly chart: PaperChart }
    | {
        readonly kind: 'table';
        readonly table: PaperTable;
        /** Width of each column as a part of the whole. */
        readonly columns: readonly number[];
        /** The rows of this slide, cells cut to what fits. */
        readonly rows: PaperTable['rows'];
        /** Says under the last rows how many no slide holds and where they stand; else ''. */
        readonly remark: string;
        /** Their catalog ids, as in the table. */
        readonly observations: PaperTable['observations'];
      }
    | { readonly kind: 'sources'; readonly items: readonly Reference[] }
  );

/** A heading and what follows it up to the next one. */
interface Section {
  readonly trail: readonly PaperHeading[];
  /** Runs of text, and charts and tables between them; page breaks part texts. */
  readonly members: (readonly PaperBlock[] | PaperChart | PaperTable)[];
}

const isProse = (member: Section['members'][number]): member is readonly PaperBlock[] =>
  Array.isArray(member);

/** Parts under the headings that they belong to; the first section may have no heading. */
function sectionsOf({ parts }: Paper): Section[] {
  let section: Section = { trail: [], members: [] };
  const sections = [section];
  let prose: PaperBlock[] | null = null;
  for (const part of parts) {
    if (part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'own-table') {
      if (prose === null) {
        prose = [];
        section.members.push(prose);
      }
      prose.push(part);
      continue;
    }
    prose = null;
    if (part.kind === 'page-break') continue;
    if (part.kind === 'heading') {
      const above = part.level === 1 ? [] : section.trail.filter(({ level }) => level === 1);
      section = { trail: [...above, part], members: [] };
      sections.push(section);
    } else {
      section.members.push(part);
    }
  }
  return sections;
}

/** A heading with its number as one line: `一、背景`, `1.1 Background`. */
function headingText({ number, text }: PaperHeading): string {
  return /[.\d]$/.test(number) ? `${number} ${text}` : number + text;
}

const partOf = (position: number, of: number) => (of > 1 ? { number: position + 1, of } : null);

function textSlides(paper: Paper, section: Section, prose: readonly PaperBlock[]): Slide[] {
  const path = section.trail.map(headingText);
  const fitted = fitProse(prose);
  return fitted.map((lines, position) => {
    const references = usedIn(paper, lines);
    return {
      kind: 'text',
      lines,
      short: isShort(lines),
      anchor: '',
      sections: path.slice(0, -1),
      title: path.at(-1) ?? paper.title,
      part: partOf(position, fitted.length),
      references,
      notes: [...plainLines(prose), ...sourceLines(references, paper.language)],
      synthetic: false,
    };
  });
}

function exhibitSlides(paper: Paper, section: Section, exhibit: PaperChart | PaperTable): Slide[] {
  const references = paper.references.filter(({ number }) => exhibit.references.includes(number));
  const told = section.members.filter(isProse).flatMap(plainLines);
  const frame = {
    anchor: exhibit.anchor,
    sections: section.trail.map(headingText),
    // A slide stands alone: it is not below the chart.
    title: (exhibit.kind === 'table' && exhibit.follows) || exhibit.caption,
    references,
    notes: [
      ...told,
      ...figureLines(exhibit, paper.language),
      ...sourceLines(references, paper.language),
    ],
    synthetic: exhibit.document.synthetic,
  };
  if (exhibit.kind === 'chart') return [{ ...frame, kind: 'chart', part: null, chart: exhibit }];
  const { columns, pages, left } = fitRows(exhibit);
  const { furtherRows } = messages(paper.language).briefing.present;
  const remark = left === 0 ? '' : furtherRows(String(left), String(exhibit.rows.length));
  return pages.map(({ rows, observations }, position) => ({
    ...frame,
    kind: 'table',
    anchor: position === 0 ? exhibit.anchor : `${exhibit.anchor}-${position + 1}`,
    part: partOf(position, pages.length),
    table: exhibit,
    columns,
    rows,
    observations,
    remark: position === pages.length - 1 ? remark : '',
  }));
}

/** A heading that no slide would name otherwise has one of its own. */
function sectionSlides(paper: Paper, section: Section, next: Section | undefined): Slide[] {
  const heading = section.trail.at(-1);
  const named = heading !== undefined && next?.trail.slice(0, -1).includes(heading);
  if (section.members.length === 0 && heading !== undefined && !named) {
    return [
      {
        kind: 'text',
        lines: [],
        short: true,
        anchor: '',
        sections: section.trail.slice(0, -1).map(headingText),
        title: headingText(heading),
        part: null,
        references: [],
        notes: [],
        synthetic: false,
      },
    ];
  }
  return section.members.flatMap((member) =>
    isProse(member)
      ? textSlides(paper, section, member)
      : exhibitSlides(paper, section, member as PaperChart | PaperTable),
  );
}

function titleSlide(paper: Paper): Slide {
  const { title, office, author, date, synthetic, language } = paper;
  const told = [title, office, author, date].filter((text) => text !== '');
  return {
    kind: 'title',
    anchor: '',
    sections: [],
    title,
    office,
    author,
    date,
    part: null,
    references: [],
    notes: [...told, ...(synthetic ? [messages(language).briefing.paper.synthetic] : [])],
    synthetic,
  };
}

function sourceSlides(paper: Paper): Slide[] {
  const pages = fitReferences(paper.references);
  return pages.map((items, position) => ({
    kind: 'sources',
    anchor: '',
    sections: [],
    title: messages(paper.language).briefing.paper.references,
    part: partOf(position, pages.length),
    references: [],
    notes: sourceLines(items, paper.language),
    synthetic: false,
    items,
  }));
}

/**
 * A paper as slides, one message each: a title, a slide for every text, chart and table, the
 * sources at the end. What is too long for a slide is parted, so that nothing runs over its edge;
 * what is cut short on a slide stands whole in its notes.
 */
export function slidesOf(paper: Paper): Slide[] {
  const sections = sectionsOf(paper);
  const slides = [
    titleSlide(paper),
    ...sections.flatMap((section, position) =>
      sectionSlides(paper, section, sections[position + 1]),
    ),
    ...sourceSlides(paper),
  ];
  return slides.map((slide, position) => ({
    ...slide,
    anchor: slide.anchor || `slide-${position + 1}`,
  }));
}
