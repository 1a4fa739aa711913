import type { ChartDocument } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { linesWidth, round2 } from '../label.ts';
import { wholeTexts } from '../part-texts.ts';
import type { Split } from '../parts.ts';
import { isBounded } from '../statement.ts';
import { stackTexts } from '../text-block.ts';
import { shareTone } from '../tone.ts';
import type { Branch, Flow } from './flow.ts';
import { piecesOf } from './pieces.ts';

/** Height of the bar, pixels. */
const BAR = 24;
const TO_BAR = 8;
const GAP = 16;

/** A whole and one part: a bar of all of it with the part solid and the rest pale, both named. */
export function layoutShareBar(
  document: ChartDocument,
  split: Split,
  frame: Frame,
  top: number,
): { readonly flow: Flow; readonly bottom: number } {
  const { whole, group, extent } = split;
  const { width } = frame;
  const head = stackTexts(wholeTexts(document, split, frame), 0, top, width);
  const y = round2(head.bottom + TO_BAR);
  const pieces = piecesOf(document, split, frame);
  const half = (width - GAP) / Math.max(1, pieces.length);
  let [x, bottom] = [0, y + BAR];
  const branches = pieces.map(({ key, row, size, texts }, position): Branch => {
    const length = (size / extent) * width;
    const start = x;
    x += length;
    const stack = stackTexts(texts, 0, y + BAR + TO_BAR, half);
    const last = position > 0 && position === pieces.length - 1;
    const wide = Math.max(
      0,
      ...stack.labels.map(({ lines, size: s, bold }) => linesWidth(lines, s, bold)),
    );
    const left = last ? width - wide : Math.min(start, width - wide);
    bottom = Math.max(bottom, stack.bottom);
    const end = round2(start + length);
    return {
      key,
      row,
      tone: row === null ? 'contextPale' : shareTone(row, [whole, ...split.parts], group.context),
      path: `M${round2(start)},${y}H${end}V${y + BAR}H${round2(start)}Z`,
      node: null,
      edge: row !== null && isBounded(row) ? `M${end},${y}V${y + BAR}` : '',
      leader: '',
      labels: stack.labels.map((label) => ({ ...label, x: round2(left) })),
    };
  });
  const flow = { key: group.key, whole, node: null, labels: head.labels, branches, message: [] };
  return { flow, bottom };
}
