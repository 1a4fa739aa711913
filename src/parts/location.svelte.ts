import { encodeValue } from './url-state.ts';

const FIGURE = 'figure';

/** Marks entries of the history that this page made by opening a figure. */
interface FigureEntryState {
  readonly opensFigure: true;
}

/** Takes the figure out of a query string: the rest is the view's own state. */
export function splitSearch(search: string): { view: string; figure: string } {
  const parts = search.replace(/^\?/, '').split('&');
  const isFigure = (part: string) => part === FIGURE || part.startsWith(`${FIGURE}=`);
  const view = parts.filter((part) => part !== '' && !isFigure(part)).join('&');
  return {
    view: view === '' ? '' : `?${view}`,
    figure: new URLSearchParams(search).get(FIGURE) ?? '',
  };
}

/** The query string of a view's state with a figure open on it; '' opens none. */
export function joinSearch(view: string, figure: string): string {
  if (figure === '') return view;
  return `${view === '' ? '?' : `${view}&`}${FIGURE}=${encodeValue(figure)}`;
}

/**
 * The page's address as reactive state. It is empty until the page is hydrated, so that the
 * browser first draws what the build rendered; read it in `$derived`.
 */
class PageLocation {
  /** The view's own query string with its `?`, or ''; the open figure is no part of it. */
  search = $state('');
  /** The observation whose source is open, or ''. */
  figure = $state('');
  /** True once `search` is that of the address; wait for it before costly work. */
  ready = $state(false);
  #closing = false;
  /** States that the history is still to have as steps. */
  #late: string[] = [];

  /** Follows the address from now on; call once, after hydration. */
  start(): void {
    this.#read();
    this.ready = true;
    window.addEventListener('popstate', () => {
      this.#late = [];
      this.#read();
    });
    window.addEventListener('pagehide', () => this.#step());
  }

  /** Goes to another state of this page: one step back returns. */
  push(search: string): void {
    if (search === this.search) return;
    this.#step();
    history.pushState(null, '', withSearch(search));
    this.#read();
  }

  /** The same, but the history has its step once the page has painted: a step costs as much as a chart. */
  pushSoon(search: string): void {
    if (search === this.search) return;
    this.search = search;
    this.figure = '';
    this.#late.push(search);
    if (document.visibilityState === 'hidden') this.#step();
    else requestAnimationFrame(() => setTimeout(() => this.#step()));
  }

  #step(): void {
    for (const search of this.#late.splice(0)) history.pushState(null, '', withSearch(search));
  }

  /** Changes the state without a step in the history, as while typing. */
  replace(search: string): void {
    if (search === this.search) return;
    this.#step();
    history.replaceState(history.state, '', withSearch(joinSearch(search, this.figure)));
    this.#read();
  }

  /** Opens a figure's source; while one is open the next takes its place, so that back closes. */
  openFigure(id: string): void {
    this.#step();
    const address = withSearch(joinSearch(this.search, id));
    const state: FigureEntryState = { opensFigure: true };
    if (this.figure === '') history.pushState(state, '', address);
    else history.replaceState(history.state, '', address);
    this.#read();
  }

  /** Closes the open figure: a step back where this page opened it, in place after a cold load. */
  closeFigure(): void {
    if (this.figure === '' || this.#closing) return;
    this.#step();
    const state: Partial<FigureEntryState> | null = history.state;
    if (state?.opensFigure) {
      this.#closing = true;
      history.back();
      return;
    }
    history.replaceState(history.state, '', withSearch(this.search));
    this.#read();
  }

  #read(): void {
    this.#closing = false;
    const { view, figure } = splitSearch(window.location.search);
    this.search = view;
    this.figure = figure;
  }
}

function withSearch(search: string): URL {
  const url = new URL(window.location.href);
  url.search = search;
  return url;
}

/** The address of this page. */
export const pageLocation = new PageLocation();
