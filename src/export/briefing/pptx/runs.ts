import type PptxGenJS from 'pptxgenjs';
import { linkable } from '../../../base/address.ts';
import { withoutControls } from '../../../base/plain-text.ts';
import type { PaperRun } from '../prose.ts';
import type { Reference } from '../references.ts';
import type { SlideLine } from '../slides-text.ts';
import { BETTER, INK, MUTED } from './deck.ts';

type Props = PptxGenJS.TextProps;

/** A text that may stand in a slide: one line, nothing that XML forbids. */
export const clean = (text: string) => withoutControls(text).replace(/\s*\n\s*/g, ' ');

function textRun(text: string, { bold, italic }: { bold: boolean; italic: boolean }): Props {
  return { text: clean(text), options: { bold, italic, color: INK } };
}

function propsOf(run: PaperRun): Props[] {
  if (run.kind === 'break') return [];
  if (run.kind === 'figure') {
    const figure = textRun(run.text, run);
    if (run.reference === null) return [figure];
    const mark = { text: `[${run.reference}]`, options: { superscript: true, color: MUTED } };
    return [figure, mark];
  }
  const props = textRun(run.text, run);
  const url = linkable(run.href);
  if (url === '') return [props];
  return [{ ...props, options: { ...props.options, color: BETTER, hyperlink: { url } } }];
}

/** Marks what follows a break, and gives the first run what its paragraph needs. */
function lineProps({ level, marker, runs }: SlideLine): Props[] {
  const props: Props[] = [];
  let broken = false;
  for (const run of runs) {
    if (run.kind === 'break') broken = true;
    for (const one of propsOf(run)) {
      props.push(broken ? { ...one, options: { ...one.options, softBreakBefore: true } } : one);
      broken = false;
    }
  }
  const [first = { text: ' ', options: {} }, ...rest] = props;
  const ordered = /^\d/.test(marker);
  const bullet = ordered
    ? ({ type: 'number', numberStartAt: Number.parseInt(marker, 10), indent: 22 } as const)
    : { indent: 22 };
  const item = marker === '' ? {} : { bullet, indentLevel: level - 1 };
  const all = [{ ...first, options: { ...first.options, ...item } }, ...rest];
  const last = all[all.length - 1];
  if (last) all[all.length - 1] = { ...last, options: { ...last.options, breakLine: true } };
  return all;
}

/** The lines of a slide as pptxgenjs takes them. */
export function textProps(lines: readonly SlideLine[]): Props[] {
  return lines.flatMap(lineProps);
}

/** A list of sources; addresses are links. */
export function sourceProps(items: readonly Reference[]): Props[] {
  return items.flatMap(({ number, text, url }): Props[] => {
    const told = clean(text);
    const at = linkable(url) === '' ? -1 : told.lastIndexOf(url);
    const head = at < 0 ? told : told.slice(0, at);
    const tail = at < 0 ? '' : told.slice(at + url.length);
    const link: Props[] =
      at < 0 ? [] : [{ text: url, options: { color: BETTER, hyperlink: { url } } }];
    const parts: Props[] = [
      { text: `[${number}] `, options: { color: MUTED } },
      { text: head, options: { color: INK } },
      ...link,
      { text: tail, options: { color: INK } },
    ];
    const shown = parts.filter((part) => part.text !== '');
    const last = shown[shown.length - 1];
    if (last) shown[shown.length - 1] = { ...last, options: { ...last.options, breakLine: true } };
    return shown;
  });
}
