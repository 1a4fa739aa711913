/** Id of the package that is made of opened tables; those opened beside it have a number: `own-2`. */
export const OWN = 'own';

/** True for ids, among all packages, of what readers opened themselves. */
export const isOwnId = (id: string): boolean => /^own(?:-\d+)?\//.test(id);
