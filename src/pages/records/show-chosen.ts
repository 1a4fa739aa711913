import type { Attachment } from 'svelte/attachments';
import type { ChosenMarks } from './chosen-marks.ts';

/** Charts along an axis, of which a stretch is chosen: it gets a band. */
const ALONG = ['line', 'histogram'];
const BAND = 'data-chosen-band';
const SVG = 'http://www.w3.org/2000/svg';
/** Space of a band beside and above the marks that are points, units of the drawing. */
const AROUND = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const numberOf = (one: Element, name: string) => Number(one.getAttribute(name));

/** Where a mark stands, read off its own shapes: asking the browser would lay the page out. */
function boxOf(mark: Element): Box | null {
  const point = mark.querySelector('[data-anchor]');
  if (point !== null) {
    const [x, y] = [numberOf(point, 'cx'), numberOf(point, 'cy')];
    return { left: x - AROUND, right: x + AROUND, top: y - AROUND, bottom: y + AROUND };
  }
  const bar = mark.querySelector('rect');
  if (bar === null) return null;
  const [left, top] = [numberOf(bar, 'x'), numberOf(bar, 'y')];
  return { left, top, right: left + numberOf(bar, 'width'), bottom: top + numberOf(bar, 'height') };
}

const boxesOf = (marks: readonly Element[]) =>
  marks.map(boxOf).filter((box): box is Box => box !== null);

/** A rectangle behind the chosen marks, and a line at each of its ends. */
function shapeOf(chosen: readonly Element[], marks: readonly Element[]): string | null {
  const [own, all] = [boxesOf(chosen), boxesOf(marks)];
  if (own.length === 0) return null;
  const left = Math.min(...own.map((box) => box.left));
  const right = Math.max(...own.map((box) => box.right));
  const top = Math.max(0, Math.min(...all.map((box) => box.top)));
  const bottom = Math.max(...all.map((box) => box.bottom));
  return `M${left},${top}V${bottom}H${right}V${top}Z`;
}

function setBand(svg: Element, shape: string | null): void {
  const held = svg.querySelector(`[${BAND}]`);
  if (shape === null) {
    held?.remove();
    return;
  }
  const band = held ?? document.createElementNS(SVG, 'path');
  if (band.getAttribute('d') !== shape) band.setAttribute('d', shape);
  if (held !== null) return;
  band.setAttribute(BAND, '');
  svg.prepend(band);
}

function set(mark: Element, name: string, value: string | null): void {
  if (mark.getAttribute(name) === value) return;
  if (value === null) mark.removeAttribute(name);
  else mark.setAttribute(name, value);
}

/** Attach to what holds a chart: its chosen marks stand out, and say that they are pressed. */
export function showChosen(of: () => ChosenMarks | null): Attachment<HTMLElement> {
  return (host) => {
    const marks = of();
    if (marks === null) return;
    const { pickable, chosen } = marks;
    host.toggleAttribute('data-choosing', chosen !== null);
    const show = () => {
      const type = host.querySelector('[data-chart]')?.getAttribute('data-chart') ?? '';
      for (const svg of host.querySelectorAll('.canvas svg')) {
        const own = [...svg.querySelectorAll('[data-mark]')];
        const keyOf = (mark: Element) => mark.getAttribute('data-mark') ?? '';
        const picked = own.filter((mark) => chosen?.has(keyOf(mark)) === true);
        for (const mark of own) {
          const isChosen = chosen?.has(keyOf(mark)) === true;
          set(mark, 'data-chosen', isChosen ? '' : null);
          set(mark, 'aria-pressed', pickable.has(keyOf(mark)) ? String(isChosen) : null);
        }
        const choosers = own.filter((mark) => pickable.has(keyOf(mark)));
        setBand(svg, ALONG.includes(type) ? shapeOf(picked, choosers) : null);
      }
    };
    // Drawings come late, and marks with other answers.
    const redrawn = new MutationObserver(() => {
      show();
      redrawn.takeRecords();
    });
    show();
    redrawn.observe(host, { childList: true, subtree: true });
    return () => redrawn.disconnect();
  };
}
