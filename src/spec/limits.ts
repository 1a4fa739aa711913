import { YardstickError } from '../base/error.ts';

/** The most characters that are read: parsing more would freeze a page. */
export const DOCUMENT_LIMIT = 20_000_000;

/** Throws `document-too-large` if a text or file of this size is not to be read. */
export function checkDocumentSize(size: number): void {
  if (size <= DOCUMENT_LIMIT) return;
  const [megabytes, limit] = [size, DOCUMENT_LIMIT].map((one) => String(Math.ceil(one / 1e6)));
  throw new YardstickError('document-too-large', `chart document too large: ${size} bytes`, {
    megabytes: megabytes ?? '',
    limit: limit ?? '',
  });
}

/** Levels of objects within objects that are read; the form has eight. */
const DEEPEST = 64;
/**
 * Throws `document-too-deep`: what checks and writes a value calls itself once a level. Gives the
 * number of values in it.
 */
export function checkDepth(value: unknown): number {
  let level = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      const limit = String(DEEPEST);
      throw new YardstickError('document-too-deep', `nested beyond ${limit} levels`, { limit });
    }
    const objects = level.filter((one) => typeof one === 'object' && one !== null) as object[];
    const values = objects.flatMap((one): unknown[] => Object.values(one));
    count += values.length;
    level = [...new Set(values)];
  }
  return count;
}
