import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { writeShare } from '../change.ts';
import type { Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { partTexts, restTexts } from '../part-texts.ts';
import { drawnSize, type Split } from '../parts.ts';
import { statedShare } from '../stated-input.ts';
import type { TextBlock } from '../text-block.ts';

/** What a whole splits into, with its words; `row` is null for the computed rest. */
export interface Piece {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly size: number;
  readonly texts: readonly TextBlock[];
}

const SHARE_SIZE = 20;

function partOf(document: ChartDocument, split: Split, row: ChartRow, frame: Frame): Piece {
  const stated = statedShare(document, row, split.whole);
  const text = stated
    ? writeRow(document, stated, frame.language)
    : writeShare(row, split.whole, frame.language);
  const share: TextBlock = { text, size: SHARE_SIZE, bold: true, tone: 'ink' };
  const texts = [share, ...partTexts(document, row, frame)];
  return { key: row.key, row, size: drawnSize(row), texts };
}

/** The parts in their order, each led by its share of the whole, and the rest if there is one. */
export function piecesOf(document: ChartDocument, split: Split, frame: Frame): Piece[] {
  const parts = split.parts.map((row) => partOf(document, split, row, frame));
  if (split.left === 0) return parts;
  const key = `${split.group.key}-rest`;
  return [...parts, { key, row: null, size: split.left, texts: restTexts(document, split, frame) }];
}
