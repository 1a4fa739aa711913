/** Id of the package that is made of opened tables. */
export const OWN = 'own';

/** True where an address asks for figures that a reader opened: only a device that holds them has any. */
export function asksForOwn(search: string): boolean {
  return [...new URLSearchParams(search).values()].some((value) =>
    value.split('~').some((one) => one === OWN || isOwnId(one)),
  );
}

/** True for ids, among all packages, of what readers opened themselves. */
export const isOwnId = (id: string): boolean => id.startsWith('own/');

/** The path, within a language, of the page of a reform; those of the reader share one. */
export const pathOfReform = (id: string): string =>
  isOwnId(id) ? `own/reforms/#${id}` : `reforms/${id}/`;
