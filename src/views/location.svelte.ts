/**
 * The page's query string as reactive state. It is '' until the page is hydrated, so that the
 * browser first draws what the build rendered; read it in `$derived`.
 */
class PageLocation {
  /** The query string with its `?`, or ''. */
  search = $state('');
  /** True once `search` is that of the address; wait for it before costly work. */
  ready = $state(false);

  /** Follows the address from now on; call once, after hydration. */
  start(): void {
    const read = () => {
      this.search = window.location.search;
    };
    read();
    this.ready = true;
    window.addEventListener('popstate', read);
  }

  /** Goes to another state of this page: one step back returns. */
  push(search: string): void {
    if (search === this.search) return;
    history.pushState(null, '', withSearch(search));
    this.search = window.location.search;
  }

  /** Changes the state without a step in the history, as while typing. */
  replace(search: string): void {
    if (search === this.search) return;
    history.replaceState(history.state, '', withSearch(search));
    this.search = window.location.search;
  }
}

function withSearch(search: string): URL {
  const url = new URL(window.location.href);
  url.search = search;
  return url;
}

/** The address of this page. */
export const pageLocation = new PageLocation();
