import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import type { ChartDocument, ChartRow, Figure } from '../../spec/document.ts';
import { citeSource } from '../cite/source.ts';
import type { FigureContext } from '../figure-table.ts';
import type { Paper, PaperChart, PaperPart, PaperTable } from './paper.ts';
import type { FigureRun, PaperBlock } from './prose.ts';

/** A figure where it stands on the paper. */
export interface Appearance {
  /** `图1、表1`, or the section whose text names it. */
  readonly place: string;
  readonly figure: Figure & Partial<ChartRow>;
  readonly context: FigureContext;
  /** As the text writes it; undefined where it stands as charts and tables write theirs. */
  readonly stated?: string;
  /** Number of its source; null if the paper does not list it. */
  readonly reference: number | null;
  readonly synthetic: boolean;
}

/** The figures of a text in their order. */
export function figureRuns(block: PaperBlock): FigureRun[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(figureRuns));
  const runs = block.kind === 'own-table' ? block.rows.flat(2) : block.runs;
  return runs.filter((run) => run.kind === 'figure');
}

function ofText(block: PaperBlock, place: string, briefing: Briefing): Appearance[] {
  return figureRuns(block).flatMap(({ observation, text, reference }) => {
    const quoted = briefing.figures.find(({ figure }) => figure.observation === observation);
    return quoted === undefined ? [] : [quotedAppearance(quoted, place, text, reference)];
  });
}

function quotedAppearance(
  { figure, unit, source }: QuotedFigure,
  place: string,
  stated: string,
  reference: number | null,
): Appearance {
  const context = { encodings: { groups: [] }, units: [unit], sources: [source] };
  return { place, figure, context, stated, reference, synthetic: figure.synthetic === true };
}

/** The numbers that the paper gives the sources of a chart; null for those that it does not list. */
function numbersOf(document: ChartDocument, paper: Paper): ReadonlyMap<string, number | null> {
  return new Map(
    document.sources.map((source) => {
      const text = citeSource(source, paper.language);
      const found = paper.references.find((one) => {
        return one.source.id === source.id && one.text === text;
      });
      return [source.id, found?.number ?? null];
    }),
  );
}

function ofExhibit({ document }: PaperChart | PaperTable, place: string, paper: Paper) {
  const numbers = numbersOf(document, paper);
  return document.rows.map((figure): Appearance => {
    const reference = numbers.get(figure.source) ?? null;
    return { place, figure, context: document, reference, synthetic: document.synthetic };
  });
}

const isExhibit = (part: PaperPart | undefined): part is PaperChart | PaperTable =>
  part?.kind === 'chart' || part?.kind === 'table';

/** A chart right before its own table: both show the same figures. */
function isPair(one: PaperPart | undefined, next: PaperPart | undefined): boolean {
  return isExhibit(one) && next?.kind === 'table' && one.document === next.document;
}

const listed = ({ language }: Paper, ...labels: readonly string[]) =>
  labels.join(punctuation(language).list);

/** Every figure of a briefing in the order in which its paper shows them. */
export function appearances(briefing: Briefing, paper: Paper): Appearance[] {
  const { inText } = messages(paper.language).briefing.handIn;
  let section = inText;
  return paper.parts.flatMap((part, position) => {
    if (part.kind === 'page-break') return [];
    if (part.kind === 'heading') {
      section = `${inText} · ${part.number}${punctuation(paper.language).gap}${part.text}`;
      return [];
    }
    if (!isExhibit(part)) return ofText(part, section, briefing);
    if (isPair(paper.parts[position - 1], part)) return [];
    const next = paper.parts[position + 1];
    const both = isPair(part, next) && isExhibit(next);
    return ofExhibit(part, both ? listed(paper, part.label, next.label) : part.label, paper);
  });
}

/** Every figure that others were computed from, once, with all charts and tables that rest on it. */
export function inputAppearances(paper: Paper): Appearance[] {
  const all = new Map<string, Appearance>();
  for (const { document, label } of paper.parts.filter(isExhibit)) {
    const numbers = numbersOf(document, paper);
    for (const figure of document.inputs) {
      // Charts may hold a figure as it was at different times.
      const key = JSON.stringify(figure);
      const known = all.get(key);
      const place = known === undefined ? label : listed(paper, known.place, label);
      const reference = known?.reference ?? numbers.get(figure.source) ?? null;
      const synthetic = document.synthetic || known?.synthetic === true;
      all.set(key, { place, figure, context: document, reference, synthetic });
    }
  }
  return [...all.values()];
}
