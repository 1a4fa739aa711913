import { YardstickError } from '../base/error.ts';
import type { Mapping } from './mapping.ts';

const isMapping = (value: unknown): value is Mapping => {
  const { version, columns, region } = (value ?? {}) as Partial<Mapping>;
  return version === 1 && Array.isArray(columns) && typeof region === 'object';
};

/** Every mapping within a value: a mapping, a list of them, or what `import` printed. */
function mappingsIn(value: unknown): Mapping[] {
  if (isMapping(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(mappingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { files, tables, mapping } = value as Readonly<Record<string, unknown>>;
  return [files, tables, mapping].flatMap((part) => (part === undefined ? [] : mappingsIn(part)));
}

/**
 * Reads mappings that were saved as JSON.
 * @throws YardstickError `intake-mapping` if there is none in it
 */
export function readMappings(text: string): readonly Mapping[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new YardstickError('intake-mapping', 'a mapping that is not JSON', {}, cause);
  }
  const found = mappingsIn(value);
  if (found.length === 0) throw new YardstickError('intake-mapping', 'no mapping');
  return found;
}
