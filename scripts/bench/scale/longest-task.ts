import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/**
 * Watches the tasks of a page's main thread from now on.
 * @returns ends it and tells the longest in milliseconds of processor time, which other programs of
 *   the machine do not lengthen as they do its time by the clock
 */
export async function watchTasks(session: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', { categories: 'toplevel', transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    const isMain = ({ name, args }: TraceEvent) =>
      name === 'thread_name' && args.name === 'CrRendererMain';
    const mains = new Set(events.filter(isMain).map(threadOf));
    const tasks = events.filter((one) => /RunTask$/.test(one.name) && mains.has(threadOf(one)));
    return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  };
}
