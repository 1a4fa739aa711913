import { flushSync, mount, unmount } from 'svelte';
import { YardstickError } from '../../base/error.ts';
import { chartModule } from '../../charts/registry.ts';
import { THEMES } from '../../charts/theme.ts';
import type { DrawChart } from '../../export/exporter.ts';

/** Draws a chart aside from the page, as `renderSvg` does in Node; throws `unknown-chart`. */
export const drawInPage: DrawChart = (chart, { width, language, theme = THEMES.light }) => {
  const module = chartModule(chart.type);
  if (module === undefined) {
    throw new YardstickError('unknown-chart', `unknown chart type: ${chart.type}`, {
      chart: chart.type,
    });
  }
  const target = document.createElement('div');
  const props = { document: chart, width, language, theme };
  const component = mount(module.component, { target, props });
  try {
    flushSync();
    const svg = target.querySelector('svg');
    if (svg === null) throw new YardstickError('export-failed', `nothing drawn: ${chart.id}`);
    return new XMLSerializer().serializeToString(svg).replace(/<!--.*?-->/gs, '');
  } finally {
    void unmount(component);
  }
};
