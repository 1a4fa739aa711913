import { YardstickError } from '../base/error.ts';
import { fingerprint } from '../base/fingerprint.ts';
import { loadPart } from '../base/part.ts';
import { LANGUAGE_TAG } from '../base/vocabulary.ts';
import { fillDocument } from '../spec/fill.ts';
import { loadDrawing } from './chart-loaders.ts';
import {
  type FrameState,
  frameTheme,
  heightMessages,
  readHostMessage,
  stateMessage,
} from './frame-protocol.ts';
import { languageOf } from './language.ts';
import { type DocumentReader, ReformChart } from './reform-chart.ts';

/** Room that the page leaves above and below the chart; see FRAME_STYLE. */
const PADDING = 24;

const root = document.documentElement;
let told = 0;

function idOf(chart: ReformChart): string {
  return chart.chart?.id ?? chart.dataset.id ?? '';
}

function heightOf(chart: ReformChart): number {
  return chart.contentHeight + PADDING;
}

function stateOf(chart: ReformChart): FrameState {
  return {
    theme: frameTheme(root.dataset.theme) ?? 'auto',
    language: chart.language,
    table: chart.tableOpen,
  };
}

/** Tells the host page the height, each time that it is another. */
function tellHeight(chart: ReformChart): void {
  const height = heightOf(chart);
  if (height === told || window.parent === window) return;
  told = height;
  for (const message of heightMessages(idOf(chart), height)) {
    window.parent.postMessage(message, '*');
  }
}

function change(chart: ReformChart, { theme, language, table }: Partial<FrameState>): void {
  if (theme !== undefined) root.dataset.theme = theme;
  if (language !== undefined) {
    const tag = LANGUAGE_TAG[language];
    root.lang = tag;
    chart.lang = tag;
  }
  if (table !== undefined) chart.tableOpen = table;
}

/** Answers the parent window, and no other. */
function answer(chart: ReformChart, event: MessageEvent): void {
  if (event.source === null || event.source !== window.parent || window.parent === window) return;
  const message = readHostMessage(event.data);
  if (message === null) return;
  if (message.kind === 'set') change(chart, message.change);
  // Opaque origins (a sandboxed host, a file) can only be answered through '*'.
  const target = event.origin === 'null' ? '*' : event.origin;
  const reply = stateMessage(idOf(chart), stateOf(chart), heightOf(chart));
  window.parent.postMessage(reply, target);
}

/** The document that the frame's address asks for; throws unless it is one of this site. */
function askedSource(query: URLSearchParams): string {
  const asked = query.get('src');
  if (!asked) throw new YardstickError('embed-no-source', 'no src in the address');
  const url = URL.canParse(asked, location.href) ? new URL(asked, location.href) : null;
  if (url?.origin !== location.origin) {
    const address = url?.href ?? asked;
    throw new YardstickError('embed-origin', `document of another origin: ${address}`, { address });
  }
  return url.href;
}

/**
 * Reads the very text that the build of this page wrote, and checked, without loading what checks
 * all others.
 */
const readerFor =
  (known: string | undefined): DocumentReader =>
  async (input) => {
    if (typeof input === 'string' && fingerprint(input) === known) {
      return fillDocument(JSON.parse(input));
    }
    const { readDocument } = await loadPart(() => import('../spec/read.ts'));
    return readDocument(input);
  };

function start(chart: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  let fault: unknown;
  if (!chart.hasAttribute('src')) {
    try {
      chart.setAttribute('src', askedSource(query));
    } catch (cause) {
      fault = cause;
    }
  }
  root.dataset.theme = frameTheme(query.get('theme')) ?? 'auto';
  chart.lang = root.lang;
  root.lang = LANGUAGE_TAG[languageOf(chart.lang)];
  // Heard before the element is one, for it may find its fault at once.
  chart.addEventListener('reform-chart:error', () =>
    chart.querySelector('[data-loading]')?.remove(),
  );
  ReformChart.reader = readerFor(chart.dataset.made);
  ReformChart.drawingOf = loadDrawing;
  customElements.define('reform-chart', ReformChart);
  const live = chart as ReformChart;
  if (fault !== undefined) live.showFault(fault);
  for (const name of ['ready', 'error', 'resize']) {
    live.addEventListener(`reform-chart:${name}`, () => tellHeight(live));
  }
  window.addEventListener('message', (event) => answer(live, event));
  tellHeight(live);
}

const chart = document.querySelector<HTMLElement>('reform-chart');
if (chart !== null) start(chart);
