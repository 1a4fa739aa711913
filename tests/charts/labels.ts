import { type Box, type Label, LINE_HEIGHT, labelBox } from '../../src/charts/label.ts';

/** A text of a layout and the room that it needs. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
}

const isObject = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null;

/**
 * Every line of text anywhere in a layout: labels, and lines of several sizes with a `box` of their own.
 * Parts that hang below a `y`, as the glyph of a row does, are moved there.
 */
export function textsOf(layout: unknown, down = 0): PlacedText[] {
  if (!isObject(layout)) return [];
  if ('anchor' in layout && 'lines' in layout) {
    const label = layout as unknown as Label;
    return label.lines.map((line, position) => {
      const y = label.y + down + position * label.size * LINE_HEIGHT;
      return { text: line, box: labelBox({ ...label, lines: [line], y }) };
    });
  }
  if ('box' in layout) return [{ text: 'line', box: layout.box as Box }];
  return Object.entries(layout).flatMap(([key, value]) =>
    textsOf(value, key === 'glyph' ? down + Number(layout.y) : down),
  );
}

/** Pairs of texts that lie over one another, by at least a pixel each way. */
export function overlaps(layout: unknown): string[] {
  const texts = textsOf(layout);
  return texts.flatMap((a, position) =>
    texts
      .slice(position + 1)
      .filter(
        (b) =>
          Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x) > 1 &&
          Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y) > 1,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that reach out of the drawing. */
export function outside(layout: { readonly width: number; readonly height: number }): string[] {
  return textsOf(layout)
    .filter(
      ({ box }) =>
        box.x < -0.5 ||
        box.x + box.width > layout.width + 0.5 ||
        box.y < -2 ||
        box.y + box.height > layout.height + 2,
    )
    .map(({ text }) => text);
}
