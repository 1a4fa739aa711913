import { defineState } from '../../parts/url-state.ts';

/** The longest statement that an address holds: about what servers and mail programs let through. */
const LONGEST_LINK = 6000;

/** What the address says: the statement. */
export const sqlState = defineState({ q: { text: true, longest: LONGEST_LINK } });

/** True for a statement that no address can hold. */
export const linkTooLong = (sql: string): boolean => sql.length > LONGEST_LINK;
