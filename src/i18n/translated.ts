import type { Translation } from './translation.ts';
import type { zh } from './zh.ts';

/** Every sentence of the interface; a language that lacks one does not compile. */
export type Messages = Translation<typeof zh>;
