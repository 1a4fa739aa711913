import { extent, group, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Point, SIZE } from './points.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const ROOM = { top: 12, right: 220, bottom: 28, left: 40 };

function append(parent: Element, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

/** Draws lines, their names and two axes as a first D3 page would: no source, no table, no language. */
function draw(points: readonly Point[]): void {
  const svg = append(document.body, 'svg', SIZE);
  const [first = 0, last = 1] = extent(points, (point) => point.year);
  const x = scaleLinear([first, last], [ROOM.left, SIZE.width - ROOM.right]);
  const top = max(points, (point) => point.value) ?? 1;
  const y = scaleLinear([0, top], [SIZE.height - ROOM.bottom, ROOM.top]).nice();
  for (const year of x.ticks(6).filter(Number.isInteger)) {
    append(svg, 'text', { x: x(year), y: SIZE.height - 8 }).textContent = String(year);
  }
  for (const value of y.ticks(5)) {
    append(svg, 'text', { x: 0, y: y(value) }).textContent = String(value);
  }
  const path = line<Point>(
    (point) => x(point.year),
    (point) => y(point.value),
  );
  for (const [name, own] of group(points, (point) => point.line)) {
    append(svg, 'path', { d: path(own) ?? '', fill: 'none', stroke: 'currentColor' });
    const end = own.at(-1);
    if (end) append(svg, 'text', { x: x(end.year) + 6, y: y(end.value) }).textContent = name;
  }
}

const response = await fetch('points.json');
draw(await response.json());
