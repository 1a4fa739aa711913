/** What is noted in local storage where it does. */
export const KEY = 'reform-yardstick-own';

/** Whether this device holds packages that its reader opened; asked before any code for them loads. */
export function holdsOwn(): boolean {
  try {
    return KEY in localStorage;
  } catch {
    return false;
  }
}
