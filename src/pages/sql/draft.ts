const KEY = 'sql';

/** What was last written here; '' if nothing, or where the browser keeps nothing. */
export function lastDraft(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is being written, at every key: it is small. */
export function keepDraft(sql: string): void {
  try {
    localStorage.setItem(KEY, sql);
  } catch {
    // The address keeps what was run.
  }
}
