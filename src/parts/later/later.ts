import type { Language } from '../../base/vocabulary.ts';
import type { ChartDocument, ChartType } from '../../spec/document.ts';
import { subtitleOf } from '../../spec/subtitle.ts';

/** A chart that is fetched when it comes into view: what stands in its place until then. */
export interface LaterChart {
  readonly id: string;
  readonly type: ChartType;
  readonly title: string;
  readonly subtitle: string;
  /** Figures that it draws. */
  readonly figures: number;
}

/** Kilobytes of HTML that a chart takes, and each figure of it: drawn twice, listed, and as data. */
const WEIGHT = { chart: 4, figure: 1.5 };

/** The charts of a page, as far as its HTML carries them. */
export interface Charts {
  readonly documents: readonly ChartDocument[];
  readonly later: readonly LaterChart[];
}

function laterOf(document: ChartDocument, language: Language): LaterChart {
  const { id, type, rows, texts } = document;
  const subtitle = subtitleOf(document, language);
  return { id, type, title: texts.title[language], subtitle, figures: rows.length };
}

/**
 * Lets a page carry its charts, in the order in which they stand on it, as far as its HTML stays
 * within about so many kilobytes; the others come later.
 */
export function carryCharts(
  documents: readonly ChartDocument[],
  kilobytes: number,
  language: Language,
): Charts {
  const carried: ChartDocument[] = [];
  const later: LaterChart[] = [];
  let left = kilobytes;
  for (const document of documents) {
    const weight = WEIGHT.chart + WEIGHT.figure * document.rows.length;
    if (weight > left) later.push(laterOf(document, language));
    else {
      carried.push(document);
      left -= weight;
    }
  }
  return { documents: carried, later };
}
