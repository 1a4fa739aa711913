/** A cell in quotes; one that begins with quotes and goes on behind them; one whose quotes never end. */
const QUOTED = /^"(?:[^"]|"")*"$/;
const PARTLY = /^"[^"]*".+/;

const isOdd = (part: string) =>
  part.includes('"') && !QUOTED.test(part) && (PARTLY.test(part) || !part.startsWith('"'));
const isOpen = (part: string) => part.startsWith('"') && !QUOTED.test(part) && !PARTLY.test(part);

/** The number that most of them are. */
function usual(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * Quotes whole the cells that have quotes around a part of them alone, `"甲"区` and `5" disk`, so that
 * they are read as written: on lines that have, split at every delimiter, as many cells as most lines
 * have, since no quote there holds a delimiter. `lines` are those, from 1; `cells` is that number.
 */
export function quoteParts(
  text: string,
  delimiter: string,
): { readonly text: string; readonly lines: readonly number[]; readonly cells: number } {
  const all = text.split(/(\r\n|\r|\n)/);
  const rows = all.map((line, at) => (at % 2 === 0 ? line.split(delimiter) : []));
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const cells = usual(filled.map(({ length }) => length));
  const lines: number[] = [];
  const mended = rows.map((row, at) => {
    const parts = row.map((part) => part.trim());
    const fits = cells > 1 && row.length === cells && parts.some(isOdd) && !parts.some(isOpen);
    if (!fits) return all[at];
    lines.push(at / 2 + 1);
    const whole = (part: string) => (isOdd(part) ? `"${part.replaceAll('"', '""')}"` : part);
    return parts.map(whole).join(delimiter);
  });
  return { text: mended.join(''), lines, cells };
}

/**
 * The line on which the first quoted cell begins whose quotes are not closed, or go on behind them; null
 * where all are in order. A parser tells of it only where it noticed, which may be the last line.
 */
export function lineOfFault(text: string, delimiter: string): number | null {
  let [line, at] = [1, 0];
  const isEnd = (place: number) => {
    let next = place;
    while (' \t\r'.includes(text[next] ?? '.') && text[next] !== delimiter) next += 1;
    return next >= text.length || text[next] === '\n' || text.startsWith(delimiter, next);
  };
  for (let begins = true; at < text.length; at += 1) {
    const one = text[at];
    if (one === '"' && begins) {
      const opened = line;
      for (at += 1; at < text.length; at += 1) {
        if (text[at] === '\n') line += 1;
        if (text[at] !== '"') continue;
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      if (at >= text.length || !isEnd(at + 1)) return opened;
      begins = false;
    } else if (one === '\n') {
      line += 1;
      begins = true;
    } else if (text.startsWith(delimiter, at)) begins = true;
    else if (one !== ' ' && one !== '\t' && one !== '\r' && one !== '\ufeff') begins = false;
  }
  return null;
}
