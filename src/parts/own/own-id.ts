/** Id of the package that is made of opened tables. */
export const OWN = 'own';

/** Ids of the packages of indicators that were counted from a log, and from an example of one. */
export const OWN_LOG = 'own-log';
export const OWN_LOG_EXAMPLE = 'own-log-example';

const ALL: readonly string[] = [OWN, OWN_LOG, OWN_LOG_EXAMPLE];

/** True where an address asks for figures that a reader opened, which only that device can hold. */
export function asksForOwn(search: string): boolean {
  return [...new URLSearchParams(search).values()].some((value) =>
    value.split('~').some((one) => ALL.includes(one) || isOwnId(one)),
  );
}

/** True for ids, among all packages, of what readers opened themselves. */
export const isOwnId = (id: string): boolean => ALL.some((name) => id.startsWith(`${name}/`));

/** The path, within a language, of the page of a reform; those of the reader share one. */
export const pathOfReform = (id: string): string =>
  isOwnId(id) ? `own/reforms/#${id}` : `reforms/${id}/`;
