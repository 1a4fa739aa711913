/*
 * What compiled charts need to write themselves as text: `svelte/server`, `svelte/internal/server`
 * and `svelte` in one small file. The embeds' build puts it in their place, because Svelte's own
 * also carries promises, streams and hydration, about a sixth of all that an embed may weigh. A test
 * holds both to the same text for every chart (tests/browser/embed.spec.ts), and the build stops at
 * anything that is not here.
 */

/** Collects the text of components. */
export class Renderer {
  text = '';

  push(text: string): void {
    this.text += text;
  }

  /** Runs a component's body; what it provides by context ends with it. */
  component(body: (renderer: Renderer) => void): void {
    const outer = contexts;
    contexts = new Map(outer);
    try {
      body(this);
    } finally {
      contexts = outer;
    }
  }
}

type Props = Readonly<Record<string, unknown>>;
type Compiled = (renderer: Renderer, props: Props) => void;

let contexts: ReadonlyMap<unknown, unknown> = new Map();

/** Renders a component as `render` of `svelte/server` does. */
export function render(component: Compiled, options: { readonly props?: Props } = {}) {
  const renderer = new Renderer();
  component(renderer, options.props ?? {});
  return { head: '', body: renderer.text };
}

export function getContext(key: unknown): unknown {
  return contexts.get(key);
}

export function setContext<T>(key: unknown, context: T): T {
  (contexts as Map<unknown, unknown>).set(key, context);
  return context;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

function escapeText(value: unknown, isAttribute = false): string {
  return String(value ?? '').replace(isAttribute ? /[&"<]/g : /[&<]/g, (one) => ESCAPES[one] ?? '');
}

export { escapeText as escape };

export function attr(name: string, value: unknown, isBoolean = false): string {
  const absent = value === null || value === undefined;
  if (absent || (isBoolean && !value && value !== '')) return '';
  return ` ${name}="${isBoolean ? '' : escapeText(value, true)}"`;
}

/** Attributes that were spread; handlers of events are left out, as Svelte does. */
export function attributes(all: Props): string {
  return Object.entries(all)
    .filter(([name, value]) => typeof value !== 'function' && /^(?!on)[\w:.-]+$/i.test(name))
    .map(([name, value]) => attr(name, value))
    .join('');
}

export function attr_class(value: unknown): string {
  return value ? attr('class', value) : '';
}

export function stringify(value: unknown): string {
  return String(value ?? '');
}

export function ensure_array_like<T>(list: ArrayLike<T> | Iterable<T> | null | undefined) {
  if (!list) return [];
  return 'length' in list ? list : Array.from(list);
}

export function to_array<T>(list: Iterable<T>): T[] {
  return Array.isArray(list) ? list : Array.from(list);
}

export function spread_props(all: readonly (Props | null | undefined)[]): Props {
  return Object.assign({}, ...all);
}

/** A value computed once, when it is first asked for. */
export function derived<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
