import { YardstickError } from '../base/error.ts';

/** Says that a browser, or what it is told by its owners, allows no workers. */
export const noWorkers = (cause?: unknown) =>
  new YardstickError('engine-workers', 'no workers here', {}, cause);
