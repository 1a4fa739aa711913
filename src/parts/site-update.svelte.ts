import { SITE_UPDATED } from '../base/part.ts';

const state = $state({ updated: false });

/** True once a part of the page could not come any more because the site was updated. */
export const siteWasUpdated = (): boolean => state.updated;

/** Listens for it from now on; one listener serves the page and all its dialogs. */
export function hearOfUpdate(): () => void {
  const hear = () => {
    state.updated = true;
  };
  window.addEventListener(SITE_UPDATED, hear);
  return () => window.removeEventListener(SITE_UPDATED, hear);
}
