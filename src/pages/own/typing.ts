/** So long is waited for the next key, milliseconds. */
const PAUSE = 500;

type Input = Event & { currentTarget: HTMLInputElement };

/**
 * Reads a field soon after typing, so that whoever leaves the page without leaving the field keeps what
 * was typed, and at once when it is left.
 */
export function soonAfterTyping(change: (value: string) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    typed: ({ currentTarget }: Input): void => {
      clearTimeout(timer);
      timer = setTimeout(() => change(currentTarget.value), PAUSE);
    },
    left: ({ currentTarget }: Input): void => {
      clearTimeout(timer);
      change(currentTarget.value);
    },
  };
}
