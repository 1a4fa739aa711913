import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { partTexts, restTexts } from '../part-texts.ts';
import { drawnSize, type Split } from '../parts.ts';
import { sharesOf } from '../shares.ts';
import type { TextBlock } from '../text-block.ts';

/** What a whole splits into, with its words; `row` is null for the computed rest. */
export interface Piece {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly size: number;
  readonly texts: readonly TextBlock[];
}

const SHARE_SIZE = 20;

function partOf(document: ChartDocument, text: string, row: ChartRow, frame: Frame): Piece {
  const share: TextBlock = { text, size: SHARE_SIZE, bold: true, tone: 'ink' };
  const texts = [share, ...partTexts(document, row, frame)];
  return { key: row.key, row, size: drawnSize(row), texts };
}

/** The parts in their order, each led by its share of the whole, and the rest if there is one. */
export function piecesOf(document: ChartDocument, split: Split, frame: Frame): Piece[] {
  const shares = sharesOf(document, split, frame.language).texts;
  const parts = split.parts.map((row, at) => partOf(document, shares[at] ?? '', row, frame));
  if (split.left === 0) return parts;
  const key = `${split.group.key}-rest`;
  return [...parts, { key, row: null, size: split.left, texts: restTexts(document, split, frame) }];
}
