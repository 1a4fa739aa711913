/** Fills pages of `room` with items in their order. */
function fill<T>(items: readonly T[], heightOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
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
  const pages = fill(items, heightOf, room);
  const all = items.reduce((sum, item) => sum + heightOf(item), 0);
  for (let less = all / pages.length; less < room; less += 1) {
    const even = fill(items, heightOf, less);
    if (even.length <= pages.length) return even;
  }
  return pages;
}
