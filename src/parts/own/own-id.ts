/** Id of the package that is made of opened tables. */
export const OWN = 'own';

/** True for ids, among all packages, of what readers opened themselves. */
export const isOwnId = (id: string): boolean => id.startsWith('own/');
