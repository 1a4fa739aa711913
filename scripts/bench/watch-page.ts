import type { Page } from '@playwright/test';

/** What is noted of a page of a case log while it is used. */
export interface Watched {
  /** Milliseconds from the choice of a file to all linked charts. */
  readonly opened: number;
  /** Milliseconds of the longest task of the page's main thread since then. */
  readonly longest: number;
}

declare const watched: {
  chosen: number;
  tasks: number[];
  settled: () => Promise<number>;
};

/** Runs in the page before all else: notes when a file is chosen, and tells when all charts have answered. */
function watchPage(): void {
  const tasks: number[] = [];
  const noted = {
    chosen: 0,
    tasks,
    settled: () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const number = document.querySelector('[data-selection]')?.getAttribute('data-selection');
          const figures = [...document.querySelectorAll('figure[data-answer]')];
          const isDone = (one: Element) =>
            one.getAttribute('data-answer') === number && one.getAttribute('data-ready') === 'true';
          if (figures.length === 0 || !figures.every(isDone))
            return void requestAnimationFrame(look);
          // The message comes after the frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
  };
  document.addEventListener(
    'change',
    () => {
      noted.chosen = performance.now();
      tasks.length = 0;
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  Object.assign(globalThis, { watched: noted });
}

/** Opens the page of case logs, watched from its first line on. */
export async function openWatched(page: Page, address: string): Promise<void> {
  // Functions that tsx hands over name themselves by a helper of its own.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await page.addInitScript(watchPage);
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated === 'true');
}

/** Chooses a file and waits for all linked charts. */
export async function chooseLog(page: Page, file: string, patience: number): Promise<Watched> {
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.waitForFunction(() => watched.chosen > 0);
  const opened = page.evaluate(async () => (await watched.settled()) - watched.chosen);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no charts of ${file}`)), patience).unref();
  });
  const took = await Promise.race([opened, late]);
  const longest = await page.evaluate(() => Math.max(0, ...watched.tasks));
  return { opened: took, longest };
}

/** Presses marks of charts one after another; milliseconds from each press to all charts painted. */
export async function pressMarks(
  page: Page,
  marks: readonly { readonly chart: string; readonly place: number }[],
): Promise<{ readonly times: readonly number[]; readonly longest: number }> {
  return page.evaluate(async (pressed) => {
    watched.tasks.length = 0;
    const times: number[] = [];
    for (const { chart, place } of pressed) {
      const all = document.querySelectorAll(`[data-chart-id="${chart}"] svg [data-mark]`);
      const mark = all[place % all.length];
      if (mark === undefined) throw new Error(`no mark in ${chart}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = performance.now();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      // The address is set in the same task, what follows from it in the next.
      await Promise.resolve();
      times.push((await watched.settled()) - before);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { times, longest: Math.max(0, ...watched.tasks) };
  }, marks);
}
