const KEY = 'reform-yardstick-own';

/** Whether this device holds packages that its reader opened; asked before any code for them loads. */
export function holdsOwn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Notes whether it does. */
export function markOwn(holds: boolean): void {
  try {
    if (holds) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing is stored, other pages do not look for it, and the page that stores says so.
  }
}
