/**
 * What Word, WPS and Excel put on the clipboard, as plain HTML: their list paragraphs are lists, a
 * table has one line of text in each cell and the same number of cells in each row. It works on a
 * document that is apart from the page, so nothing of it runs or loads.
 */
export function plainOffice(html: string): string {
  const { body } = new DOMParser().parseFromString(keepMarks(html), 'text/html');
  for (const table of body.querySelectorAll('table')) evenTable(table);
  makeLists(body);
  return body.innerHTML;
}

/** Marks `<b>` that is not bold: Google Docs wraps all that it copies in one. */
export const PLAIN = 'yardstick-plain';

/** Stands in the place of `style`, of which browsers report each use to the console. */
const LEVEL = 'data-list-level';
const IGNORED = 'data-list-mark';
/** Comments, those of Word's conditions too, and what is no text. */
const UNSEEN = /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<(style|script|xml|title)\b[\s\S]*?<\/\1>/gi;
const TAG = /<[a-z][^>]*>/gi;
const STYLED = /\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** Without styles and handlers; what styles say of lists becomes attributes. */
function keepMarks(html: string): string {
  return html.replace(UNSEEN, '').replace(TAG, (tag) => {
    if (/^<b\s[^>]*[^-]font-weight:\s*normal/i.test(tag)) return `<b class="${PLAIN}">`;
    const level = /mso-list:[^;"'>]*\blevel(\d+)/i.exec(tag)?.[1];
    const ignored = /mso-list:\s*ignore/i.test(tag);
    const marks = `${level ? ` ${LEVEL}="${level}"` : ''}${ignored ? ` ${IGNORED}=""` : ''}`;
    return tag.replace(STYLED, '').replace(/\s*\/?>$/, `${marks}>`);
  });
}

/** Numbers and letters of ordered lists, as `1.`, `(2)`, `a)`, `三、`. */
const NUMBERED = /^[(（]?(\d+|[a-z]|[ivx]+|[一二三四五六七八九十]+)[.)）、．]/i;

/** Paragraphs that Word marks as items become lists, each level in the item before it. */
function makeLists(root: HTMLElement): void {
  const open: { level: number; list: HTMLElement }[] = [];
  let last: Element | null = null;
  for (const item of root.querySelectorAll<HTMLElement>(`[${LEVEL}]`)) {
    const level = Number(item.getAttribute(LEVEL));
    const mark = item.querySelector(`[${IGNORED}]`);
    const name = NUMBERED.test(mark?.textContent?.trim() ?? '') ? 'ol' : 'ul';
    mark?.remove();
    // What is between two items ends all lists.
    if (last === null || item.previousElementSibling !== last) open.length = 0;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const current = open.at(-1);
    let list = current?.level === level && current.list.localName === name ? current.list : null;
    if (list === null) {
      if (current?.level === level) open.pop();
      list = item.ownerDocument.createElement(name);
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else item.before(list);
      open.push({ level, list });
    }
    const entry = item.ownerDocument.createElement('li');
    const text = item.ownerDocument.createElement('p');
    text.append(...item.childNodes);
    entry.append(text);
    list.append(entry);
    item.remove();
    last = open[0]?.list ?? null;
  }
}

/** A cell's words as one line, its paragraphs apart. */
function oneLine(cell: HTMLTableCellElement): void {
  for (const line of cell.querySelectorAll('br, p, div, li, h1, h2, h3, h4, h5, h6')) {
    if (line.localName === 'br') line.replaceWith(' ');
    else line.replaceWith(...line.childNodes, ' ');
  }
  for (const wrapper of cell.querySelectorAll('ul, ol, table, tbody, tr, td, th')) {
    wrapper.replaceWith(...wrapper.childNodes, ' ');
  }
  cell.normalize();
  const text = cell.lastChild;
  if (text?.nodeType === Node.TEXT_NODE) text.textContent = text.textContent?.trimEnd() ?? '';
}

/** Gives every row of a table the same number of cells: joined ones stand first, the rest is empty. */
function evenTable(table: HTMLTableElement): void {
  const rows = [...table.rows].filter((row) => row.closest('table') === table);
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of [...row.cells]) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const [wide, high] = [Math.min(cell.colSpan, 100), Math.min(cell.rowSpan, rows.length - at)];
      for (let down = 0; down < Math.max(high, 1); down += 1) {
        for (let right = 0; right < wide; right += 1) {
          const line = grid[at + down];
          const first = down + right === 0;
          if (line) line[column + right] = first ? cell : table.ownerDocument.createElement('td');
        }
      }
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
      oneLine(cell);
    }
  }
  const width = Math.max(1, ...grid.map((line) => line.length));
  for (const [at, row] of rows.entries()) {
    const cells = Array.from(
      { length: width },
      (_, column) => grid[at]?.[column] ?? table.ownerDocument.createElement('td'),
    );
    const name = at === 0 ? 'th' : 'td';
    row.replaceChildren(...cells.map((cell) => renamed(cell, name)));
  }
  table.replaceChildren(...rows);
}

function renamed(cell: HTMLTableCellElement, name: 'th' | 'td'): HTMLElement {
  if (cell.localName === name) return cell;
  const other = cell.ownerDocument.createElement(name);
  other.append(...cell.childNodes);
  return other;
}
