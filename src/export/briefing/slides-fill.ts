/** An item with its height, which is measured once: texts are long. */
interface Measured<T> {
  readonly item: T;
  readonly height: number;
}

/** Fills pages of `room` with items in their order. */
function fill<T>(items: readonly Measured<T>[], room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const { item, height } of items) {
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= height;
  }
  return pages;
}

/**
 * Items in as few pages as hold them, filled alike so that none ends with a single line. An item
 * higher than a page has one of its own.
 * @param room height of a page, in the unit of `heightOf`
 */
export function paginate<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  room: number,
): T[][] {
  const measured = items.map((item) => ({ item, height: heightOf(item) }));
  const pages = fill(measured, room);
  const all = measured.reduce((sum, { height }) => sum + height, 0);
  for (let less = all / pages.length; less < room; less += 1) {
    const even = fill(measured, less);
    if (even.length <= pages.length) return even;
  }
  return pages;
}
