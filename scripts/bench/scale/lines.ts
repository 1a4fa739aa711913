/** A line of the table of scale. */
export interface Line {
  readonly what: string;
  /** What it was before metadata and data were parted, and what it is to be. */
  readonly before: string;
  readonly goal: string;
  readonly now: string;
}

/** What a line is and how its value comes about. */
export type Measuring = Omit<Line, 'now'> & { readonly measure: () => string | Promise<string> };

/** How long one line may take, in milliseconds; what holds on to a page ends with its own limits. */
const LONGEST = 240_000;

/** What could not be measured is said in its line, so that the others stand. */
async function outcomeOf(measure: Measuring['measure']): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), LONGEST);
  });
  try {
    return await Promise.race([measure(), late]);
  } catch (cause) {
    return `not measured: ${String(cause).split('\n')[0]}`;
  } finally {
    clearTimeout(timer);
  }
}

/** Measures one line after the other, and says each at once on the side of errors. */
export async function measureLines(lines: readonly Measuring[]): Promise<Line[]> {
  const measured: Line[] = [];
  for (const { what, before, goal, measure } of lines) {
    const now = await outcomeOf(measure);
    console.error(`${what}: ${now}`);
    measured.push({ what, before, goal, now });
  }
  return measured;
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
export const times = (now: number, then: number) => `${(now / then).toFixed(1)}×`;
