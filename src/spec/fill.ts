import { withDates } from '../base/period.ts';
import type { ChartDocument } from './document.ts';
import { resolveDocument } from './resolve.ts';
import type { FilledDocument } from './schema.ts';
import {
  EMPTY,
  type Fields,
  OF_DOCUMENT,
  OF_FIGURE,
  OF_GROUP,
  OF_SOURCE,
  PARTS,
  TEXTS,
} from './written-form.ts';

/** What a part of the form has where nothing is said, by the field that it stands in. */
const USUAL: Readonly<Record<string, Fields>> = {
  rows: OF_FIGURE,
  inputs: OF_FIGURE,
  groups: OF_GROUP,
  sources: OF_SOURCE,
  encodings: { facets: [], value: null, x: null },
  texts: { subtitle: '' },
};

function fill(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(one, field));
  if (typeof value === 'string') return TEXTS.has(field) ? { zh: value, en: value } : value;
  if (typeof value !== 'object' || value === null || !PARTS.has(field)) return value;
  const { part: _, ...ofInput } = OF_FIGURE;
  const whole = { ...(field === 'inputs' ? ofInput : USUAL[field]), ...value };
  // The inputs of a formula are names, not figures.
  const isFilled = (key: string) => !(field === 'derivation' && key === 'inputs');
  return Object.fromEntries(
    Object.entries(whole).map(([key, one]) => [key, isFilled(key) ? fill(one, key) : one]),
  );
}

/**
 * The document of what `writeDocument` wrote, unchecked: only for text that is known to be just
 * that. All else goes through `readDocument`.
 */
export function fillDocument(written: Fields): ChartDocument {
  const lists = Object.fromEntries([...EMPTY].map((name) => [name, []]));
  const whole = { ...OF_DOCUMENT, ...lists, ...written };
  const filled = Object.fromEntries(
    Object.entries(whole).map(([key, one]) => [key, fill(one, key)]),
  ) as unknown as FilledDocument;
  const document = resolveDocument(filled, () => undefined);
  const { rows, inputs } = document;
  return { ...document, rows: rows.map(withDates), inputs: inputs.map(withDates) };
}
