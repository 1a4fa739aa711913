/** A page with nothing but the engine, so that its tests need no view. */
import { YardstickError } from '../../../src/base/error.ts';
import { SharedEngine } from '../../../src/engine/shared.ts';
import { startEngine } from '../../../src/engine/start.ts';

/** The outcome of a promise in a form that crosses from the page to the test. */
async function outcome<T>(work: Promise<T>) {
  try {
    return { value: await work };
  } catch (error) {
    if (!(error instanceof YardstickError)) throw error;
    const { code, details, message } = error;
    return { error: { code, details, message, cause: String(error.cause) } };
  }
}

const shared = new SharedEngine();
const sharedEngine: SharedEngine['start'] = (options) => shared.start(options);

const harness = { startEngine, sharedEngine, outcome };
export type Harness = typeof harness;
Object.assign(globalThis, { harness });
