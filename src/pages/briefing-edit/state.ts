import { defineState } from '../../parts/url-state.ts';

/** The state of the page: the id of the briefing. */
export const editState = defineState({ b: { text: true } });
