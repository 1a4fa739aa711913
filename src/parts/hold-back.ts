let held: Promise<void> = Promise.resolve();
let count = 0;
let letGo: () => void = () => undefined;

/** Has what goes on in the background wait, for a reader does; what comes back lets it go on. */
export function holdBack(): () => void {
  if (count === 0) {
    held = new Promise((resolve) => {
      letGo = resolve;
    });
  }
  count += 1;
  return () => {
    count -= 1;
    if (count === 0) letGo();
  };
}

/** Waits until nothing holds the background back. */
export async function whenFree(): Promise<void> {
  while (count > 0) await held;
}
