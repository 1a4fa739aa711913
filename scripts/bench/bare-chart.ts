import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

/** One bar. */
interface Bar {
  readonly name: string;
  readonly value: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

function append(parent: Element, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

/** Draws bars and their names as a first D3 page would: nothing else, no source, no language. */
function draw(bars: readonly Bar[]): void {
  const svg = append(document.body, 'svg', { width: 680, height: bars.length * 28 });
  const x = scaleLinear([0, max(bars, (bar) => bar.value) ?? 1], [0, 440]);
  const y = scaleBand(
    bars.map((bar) => bar.name),
    [0, bars.length * 28],
  ).padding(0.2);
  for (const { name, value } of bars) {
    const top = y(name) ?? 0;
    append(svg, 'rect', { x: 220, y: top, width: x(value), height: y.bandwidth() });
    append(svg, 'text', { x: 0, y: top + 16 }).textContent = `${name} ${value}`;
  }
}

const response = await fetch('bars.json');
draw(await response.json());
