/** The colours a reader can choose. */
export const COLOURS = ['auto', 'light', 'dark'] as const;
export type Colours = (typeof COLOURS)[number];

const KEY = 'theme';

/** The colours that the page shows now. */
export function currentColours(): Colours {
  const set = document.documentElement.dataset.theme;
  return COLOURS.find((one) => one === set) ?? 'auto';
}

/** Sets the colours and keeps the choice on this device, where that is allowed. */
export function chooseColours(colours: Colours): void {
  document.documentElement.dataset.theme = colours;
  try {
    localStorage.setItem(KEY, colours);
  } catch {
    // Storage may be blocked; the choice then holds for this page alone.
  }
}
