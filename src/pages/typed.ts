import { SITE_UPDATED } from '../base/part.ts';
import { isBriefing, type Page } from '../parts/page.ts';

/** What a reader typed or chose in one field. */
interface TypedField {
  /** Which field: see `keyOf`. */
  readonly key: string;
  /** Of several fields with this key, which; 0 is the first. */
  readonly position: number;
  readonly value: string;
  readonly checked: boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = 'input:not([type=file]), textarea, select';

const isField = (target: unknown): target is Field =>
  target instanceof Element && target.matches(FIELDS);

/** Tells fields apart by what a reader knows them by, which is the same after a reload. */
function keyOf(field: Field): string {
  const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
  const choice = isToggle(field) ? field.value : '';
  return [field.localName, field.type, field.name, label.trim().slice(0, 80), choice].join('|');
}

function isToggle(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

const fieldsOf = () => [...document.querySelectorAll<Field>(FIELDS)];
const storeKey = () => `typed:${location.pathname}`;

/** What a briefing's editor holds is stored as it is typed; its dialogs are not. */
const isStored = (field: Field, page: Pick<Page, 'view'>) =>
  isBriefing(page) && page.view !== 'briefing' && field.closest('dialog') === null;

/**
 * Keeps what was typed over the reload that an update of the site asks for. Follows from now on
 * which fields the reader uses.
 */
export function keepTyped(page: Pick<Page, 'view'>): void {
  const used = new Set<Field>();
  // Fields of a dialog leave the page as it closes, which the reader does to get at the notice.
  const typed = new Map<string, TypedField>();
  const gather = () => {
    for (const one of readTyped(used)) typed.set(`${one.key}|${one.position}`, one);
  };
  let updated = false;
  const follow = ({ target }: Event) => {
    if (isField(target) && !isStored(target, page)) used.add(target);
    if (updated) gather();
  };
  document.addEventListener('input', follow, { capture: true });
  document.addEventListener('change', follow, { capture: true });
  const keep = () => {
    gather();
    try {
      sessionStorage.setItem(storeKey(), JSON.stringify([...typed.values()]));
    } catch {
      // Without a store there is nothing that could outlive the page.
    }
  };
  const once = { once: true };
  const prepare = () => {
    updated = true;
    gather();
    window.addEventListener('pagehide', keep, once);
  };
  window.addEventListener(SITE_UPDATED, prepare, once);
}

/** What stands in those used fields that are on the page. */
function readTyped(used: ReadonlySet<Field>): readonly TypedField[] {
  const fields = fieldsOf();
  return fields.flatMap((field, at): TypedField[] => {
    if (!used.has(field)) return [];
    const key = keyOf(field);
    const position = fields.slice(0, at).filter((one) => keyOf(one) === key).length;
    return [{ key, position, value: field.value, checked: isToggle(field) && field.checked }];
  });
}

/**
 * Puts back what was typed before such a reload: at once, or, in dialogs and parts that are opened
 * later, when their fields appear.
 */
export function putBackTyped(): void {
  let waiting = takeKept();
  if (waiting.length === 0) return;
  const fill = () => {
    const fields = fieldsOf();
    waiting = waiting.filter((typed) => {
      const field = fields.filter((one) => keyOf(one) === typed.key)[typed.position];
      if (field !== undefined) putBack(field, typed);
      return field === undefined;
    });
    if (waiting.length === 0) watcher.disconnect();
  };
  const watcher = new MutationObserver(fill);
  watcher.observe(document.body, { childList: true, subtree: true });
  fill();
}

function putBack(field: Field, { value, checked }: TypedField): void {
  if (isToggle(field)) {
    if (field.checked !== checked) field.click();
    return;
  }
  if (field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function takeKept(): readonly TypedField[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storeKey()) ?? '[]');
    sessionStorage.removeItem(storeKey());
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
