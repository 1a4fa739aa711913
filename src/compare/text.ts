import { both, type Language, type LocalText } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Observation } from '../catalog/types.ts';
import { type FigureStyle, mustBeFull } from '../i18n/figure.ts';
import { sayObservation } from '../i18n/observation.ts';

const PLACEHOLDER = /\{([a-z0-9-]+(?:\/[a-z0-9-]+)?)\}/g;

const SENTENCE: FigureStyle = { grouped: false };

/** A run of text; `observation` is set where it is a figure. */
export interface TextPart {
  readonly text: string;
  readonly observation: string | null;
}

/** The ids of the figures that a text names as `{id}`, in both languages, once each. */
export function figuresIn(text: LocalText): string[] {
  const ids = [text.zh, text.en].flatMap((one) =>
    Array.from(one.matchAll(PLACEHOLDER), (match) => match[1] ?? ''),
  );
  return [...new Set(ids)];
}

/** The units whose figures are all written in full in the column. */
export function fullUnits(
  index: CatalogIndex,
  observations: readonly Observation[],
  language: Language,
): ReadonlySet<string> {
  const codes = [...new Set(observations.map(({ unit }) => unit))];
  const isFull = (code: string) => {
    const figures = observations.filter(({ unit }) => unit === code);
    return mustBeFull(figures, mustGet(index.units, 'unit', code), language);
  };
  return new Set(codes.filter(isFull));
}

/** Says one observation with qualifier and unit; a change with its direction and base. */
export function writeFigure(
  index: CatalogIndex,
  id: string,
  language: Language,
  style: FigureStyle = {},
): string {
  const observation = mustGet(index.observations, 'observation', id);
  const unit = mustGet(index.units, 'unit', observation.unit);
  return sayObservation(observation, unit, language, style);
}

/** Splits a text into runs, its `{id}` figures written out. */
export function textParts(index: CatalogIndex, text: LocalText, language: Language): TextPart[] {
  const source = text[language];
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of source.matchAll(PLACEHOLDER)) {
    const id = match[1] ?? '';
    if (match.index > from)
      parts.push({ text: source.slice(from, match.index), observation: null });
    parts.push({ text: writeFigure(index, id, language, SENTENCE), observation: id });
    from = match.index + match[0].length;
  }
  if (from < source.length) parts.push({ text: source.slice(from), observation: null });
  return parts;
}

/** A text with its figures written out, plain, in both languages. */
export function writeText(index: CatalogIndex, text: LocalText): LocalText {
  const write = (language: Language) =>
    textParts(index, text, language)
      .map((part) => part.text)
      .join('');
  return both(write);
}
