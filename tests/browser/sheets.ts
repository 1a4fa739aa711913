import { inflateSync } from 'node:zlib';

/** Height of A4 and its margins above and below (print.css), points. */
const HIGH = 841.92;
const MARGIN = (14 / 25.4) * 72;

/** From one height to another: `to = scale * from + shift`. Pages hold no turned text. */
interface Upright {
  readonly scale: number;
  readonly shift: number;
}

/** Height on the sheet, from below, of each piece of text that a page's drawing commands write. */
function heightsOfText(commands: string): number[] {
  const saved: Upright[] = [];
  let at: Upright = { scale: 1, shift: 0 };
  const found: number[] = [];
  for (const [, d = '', f = '', command] of commands.matchAll(
    /^(?:\S+ \S+ \S+ (\S+) \S+ (\S+) )?(q|Q|cm|Tm)$/gm,
  )) {
    const [scale, shift] = [Number(d), Number(f)];
    if (command === 'q') saved.push(at);
    else if (command === 'Q') at = saved.pop() ?? at;
    else if (command === 'cm') at = { scale: at.scale * scale, shift: at.scale * shift + at.shift };
    else found.push(at.scale * shift + at.shift);
  }
  return found;
}

/**
 * How far down each sheet of a PDF that Chromium printed on A4 is written, as a share of the height
 * between its margins.
 */
export function writtenShares(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    Array.from(text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, id, body = '']) => [
      id,
      body,
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const stream = objects.get(/\/Contents (\d+)/.exec(page)?.[1]) ?? '';
    const packed = stream.slice(stream.indexOf('stream\n') + 7, stream.lastIndexOf('\nendstream'));
    const commands = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    const lowest = Math.min(...heightsOfText(commands).filter((height) => height > MARGIN - 1));
    return (HIGH - MARGIN - lowest) / (HIGH - 2 * MARGIN);
  });
}
