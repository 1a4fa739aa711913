import * as v from 'valibot';
import { isDay } from '../../base/period.ts';
import { withoutControls } from '../../base/plain-text.ts';
import { LANGUAGES } from '../../base/vocabulary.ts';
import { figureSchema, sourceSchema, unitSchema } from '../schema.ts';
import { LIMITS } from '../schema-parts.ts';
import { BRIEFING_VERSION, CHART_SHOWN } from './briefing.ts';

/** The most that a briefing may hold, so that no file can freeze a page. */
export const BRIEFING_LIMITS = { blocks: 2_000, figures: 5_000, line: 500, markdown: 50_000 };

const code = v.pipe(v.string(), v.maxLength(LIMITS.code));
/** A text that someone wrote; characters that no file may hold are left out of it. */
const written = (longest: number) =>
  v.pipe(v.string(), v.transform(withoutControls), v.maxLength(longest));
const line = written(BRIEFING_LIMITS.line);

/** A briefing without its figures and blocks, which are read one by one. */
export const coverSchema = v.looseObject({
  kind: v.literal('briefing'),
  version: v.literal(BRIEFING_VERSION),
  id: v.pipe(code, v.nonEmpty()),
  language: v.picklist(LANGUAGES),
  title: line,
  office: line,
  author: line,
  date: v.pipe(
    v.string(),
    v.check((text) => text === '' || isDay(text)),
  ),
});

/** A figure that a text names. */
export const quotedFigureSchema = v.looseObject({
  figure: figureSchema,
  unit: unitSchema,
  source: sourceSchema,
  dataHash: code,
});

const block = { id: v.pipe(code, v.nonEmpty()) };

/** A block; the chart document in it is read by `readDocument`. */
export const blockSchema = v.variant('kind', [
  v.looseObject({ ...block, kind: v.literal('heading'), level: v.picklist([1, 2]), text: line }),
  v.looseObject({
    ...block,
    kind: v.literal('text'),
    markdown: written(BRIEFING_LIMITS.markdown),
  }),
  v.looseObject({
    ...block,
    kind: v.literal('chart'),
    document: v.unknown(),
    show: v.picklist(CHART_SHOWN),
    caption: line,
    note: written(LIMITS.text),
    notes: v.optional(v.boolean()),
  }),
  v.looseObject({ ...block, kind: v.literal('page-break') }),
]);
