import type { Page } from '@playwright/test';

/** What moved on a page without being asked to: how much, and what. */
declare global {
  interface Window {
    shifts: { readonly at: number; readonly value: number; readonly moved: string }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes every layout shift of the browser's own record; runs in the page, before all else. */
export function noteShifts(): void {
  window.shifts = [];
  const nameOf = (node: Node | null) =>
    node instanceof Element ? `${node.tagName} ${node.className}` : (node?.textContent ?? '');
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const { startTime, value, sources } of entries as readonly LayoutShift[]) {
      window.shifts.push({
        at: startTime,
        value,
        moved: sources.map(({ node }) => nameOf(node)).join(', '),
      });
    }
  };
  new PerformanceObserver((list) => note(list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

/**
 * What moved since the HTML had come whole, two frames after the page has settled: what an observer
 * is told comes after a frame.
 */
export async function shiftsOf(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(() => {
    const [{ domInteractive = 0 } = {}] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return window.shifts.filter(({ at }) => at >= domInteractive);
  });
}
