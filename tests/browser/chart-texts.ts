/** Lines of text of a chart that lie over each other or leave the drawing; runs in the page. */
export function faultsOfCharts(): string[] {
  const faults: string[] = [];
  const linesOf = (svg: SVGSVGElement) => {
    const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
    const lines: { said: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const said = node.textContent?.trim() ?? '';
      if (said === '' || node.parentElement?.closest('text') === null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push({ said, box: range.getBoundingClientRect() });
    }
    return lines;
  };
  for (const svg of document.querySelectorAll<SVGSVGElement>('figure[data-chart] .canvas svg')) {
    if (svg.getClientRects().length === 0) continue;
    const id = svg.closest('figure')?.dataset.chartId ?? '';
    const frame = svg.getBoundingClientRect();
    if (frame.right > document.documentElement.clientWidth + 1) faults.push(`${id}: too wide`);
    const lines = linesOf(svg);
    for (const { said, box } of lines) {
      const out = Math.max(frame.left - box.left, box.right - frame.right);
      if (out > 4) faults.push(`${id}: ${Math.round(out)} px outside: ${said}`);
    }
    lines.forEach(({ said, box: a }, position) => {
      for (const { said: other, box: b } of lines.slice(position + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Boxes hold the whole line height of the font, letters less.
        if (across > 1 && down > 0.35 * Math.min(a.height, b.height))
          faults.push(`${id}: ${said} × ${other}`);
      }
    });
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    faults.push('the page scrolls sideways');
  return faults;
}
