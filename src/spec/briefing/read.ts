import { jsonrepair } from 'jsonrepair';
import * as v from 'valibot';
import { YardstickError } from '../../base/error.ts';
import { isDay, withDates } from '../../base/period.ts';
import { cutText } from '../../base/plain-text.ts';
import { collector } from '../check.ts';
import { checkFigure } from '../figures.ts';
import { pathOf, shown } from '../issue.ts';
import { checkDepth } from '../limits.ts';
import { checkNumberLiterals } from '../number-literals.ts';
import { DocumentError } from '../problem.ts';
import { readDocument } from '../read.ts';
import { writeDocument } from '../write.ts';
import { type Block, BRIEFING_VERSION, type Briefing, type QuotedFigure } from './briefing.ts';
import { BRIEFING_LIMITS, blockSchema, coverSchema, quotedFigureSchema } from './schema.ts';

/** The most characters that are read: parsing more would freeze a page. */
export const BRIEFING_SIZE_LIMIT = 60_000_000;

/** So much of a date that is none is told. */
const LONGEST_DATE = 30;

/** A part of a file that could not be kept, counted from 1 in its list, and why. */
export interface LostPart {
  readonly part: 'date' | 'block' | 'figure' | 'end';
  readonly position: number;
  readonly cause: YardstickError;
}

/** What was read of a briefing, and what was not. */
export interface ReadBriefing {
  readonly briefing: Briefing;
  readonly lost: readonly LostPart[];
}

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws `briefing-too-large` if a text or file of this size is not to be read. */
export function checkBriefingSize(size: number): void {
  if (size <= BRIEFING_SIZE_LIMIT) return;
  const [megabytes = '', limit = ''] = [size, BRIEFING_SIZE_LIMIT].map((one) =>
    String(Math.round(one / 1e6)),
  );
  throw new YardstickError('briefing-too-large', `briefing too large: ${size} bytes`, {
    megabytes,
    limit,
  });
}

/** Reads JSON; of a text that was cut off, what came before the cut. */
function parseJson(text: string): { value: unknown; cut: boolean } {
  checkBriefingSize(text.length);
  const json = text.replace(/^\uFEFF/, '').trim();
  try {
    const value: unknown = JSON.parse(json);
    checkNumberLiterals(json);
    return { value, cut: false };
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    if (json.startsWith('{') && !json.endsWith('}')) {
      try {
        return { value: JSON.parse(jsonrepair(json)), cut: true };
      } catch {
        // The first fault is the one to tell.
      }
    }
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('briefing-damaged', `not JSON: ${message}`, { message }, cause);
  }
}

function invalid(issue: v.BaseIssue<unknown>): YardstickError {
  const [path, value] = [pathOf(issue), shown(issue.input)];
  if (issue.input === undefined) {
    return new YardstickError('briefing-missing', `missing ${path}`, { path });
  }
  return new YardstickError('briefing-field', `bad ${path}: ${value}`, { path, value });
}

const cutOff = (cause?: unknown) =>
  new YardstickError('briefing-truncated', 'briefing is cut off', {}, cause);

function must<Schema extends v.GenericSchema>(schema: Schema, value: unknown) {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw invalid(result.issues[0]);
  return result.output;
}

function readBlock(value: unknown): Block {
  const block = must(blockSchema, value);
  if (block.kind !== 'chart') return block;
  return { ...block, document: readDocument(block.document) };
}

/** A figure of a text is checked as those of charts are. */
function readQuoted(value: unknown): QuotedFigure {
  const quoted = must(quotedFigureSchema, value);
  const { found, report } = collector();
  checkFigure(quoted.figure, 'figure', report);
  if (found().length > 0) throw new DocumentError(found());
  return { ...quoted, figure: withDates(quoted.figure) };
}

/** A list of a file; one that was cut off may not have come to it. */
function listIn(value: Parts, name: 'figures' | 'blocks', cut: boolean): readonly unknown[] {
  const list = value[name];
  if (Array.isArray(list)) return list;
  if (cut && list === undefined) return [];
  throw new YardstickError('briefing-missing', `no list of ${name}`, { path: name });
}

/** Reads what can be read of a list and notes the rest. */
function readEach<Item>(
  value: readonly unknown[],
  part: 'block' | 'figure',
  limit: number,
  read: (item: unknown) => Item,
): { items: Item[]; lost: LostPart[] } {
  const items: Item[] = [];
  const lost: LostPart[] = [];
  value.forEach((item, index) => {
    const position = index + 1;
    try {
      if (position > limit) {
        throw new YardstickError('briefing-too-many', `more than ${limit}`, {
          limit: String(limit),
        });
      }
      items.push(read(item));
    } catch (cause) {
      if (!(cause instanceof YardstickError)) throw cause;
      lost.push({ part, position, cause });
    }
  });
  return { items, lost };
}

function checkVersion(value: Parts): void {
  if (typeof value.version !== 'number' || value.version <= BRIEFING_VERSION) return;
  throw new YardstickError('briefing-newer', `briefing version ${value.version} is newer`, {
    version: String(value.version),
    known: String(BRIEFING_VERSION),
  });
}

/** Reads the title page; a file that was cut off within it has nothing to keep. */
function readCover(value: Parts, cut: boolean) {
  const { date } = value;
  const isNoDay = typeof date === 'string' && date !== '' && !isDay(date);
  const lost: LostPart[] = isNoDay ? [{ part: 'date', position: 1, cause: noDay(date) }] : [];
  try {
    return { cover: must(coverSchema, isNoDay ? { ...value, date: '' } : value), lost };
  } catch (cause) {
    throw cut ? cutOff(cause) : cause;
  }
}

const noDay = (date: string) =>
  new YardstickError('briefing-date', `no day: ${date}`, { value: cutText(date, LONGEST_DATE) });

/** Blocks of one name would be taken for each other; the later ones get another. */
function withOwnNames(blocks: readonly Block[]): Block[] {
  const names = new Set<string>();
  return blocks.map((block) => {
    let id = block.id;
    for (let count = 2; names.has(id); count += 1) id = `${block.id}-${count}`;
    names.add(id);
    return { ...block, id };
  });
}

/**
 * Reads a briefing from JSON text or from a value already parsed. Parts that cannot be read are
 * left out and named in `lost`; so is what a file lost that was cut off. Unknown fields are kept.
 * @throws YardstickError `briefing-…` if it is no briefing at all, newer, or too large
 */
export function readBriefing(input: unknown): ReadBriefing {
  const { value, cut } =
    typeof input === 'string' ? parseJson(input) : { value: input, cut: false };
  checkDepth(value);
  if (!isParts(value) || value.kind !== 'briefing') {
    if (isParts(value) && 'rows' in value && 'encodings' in value) {
      throw new YardstickError('briefing-is-chart', 'a chart document, not a briefing');
    }
    throw new YardstickError('briefing-foreign', `not a briefing: ${shown(value)}`);
  }
  checkVersion(value);
  const { cover, lost } = readCover(value, cut);
  const figures = readEach(
    listIn(value, 'figures', cut),
    'figure',
    BRIEFING_LIMITS.figures,
    readQuoted,
  );
  const blocks = readEach(listIn(value, 'blocks', cut), 'block', BRIEFING_LIMITS.blocks, readBlock);
  const end: LostPart[] = cut
    ? [
        {
          part: 'end',
          position: blocks.items.length,
          cause: cutOff(),
        },
      ]
    : [];
  const briefing = { ...cover, figures: figures.items, blocks: withOwnNames(blocks.items) };
  return { briefing, lost: [...lost, ...figures.lost, ...blocks.lost, ...end] };
}

/** Writes a briefing as its file; figures come before blocks, so that a cut costs the least. */
export function writeBriefing(briefing: Briefing): string {
  const { blocks, figures, ...cover } = briefing;
  const written = blocks.map((block) =>
    block.kind === 'chart' ? { ...block, document: writeDocument(block.document) } : block,
  );
  return `${JSON.stringify({ ...cover, figures, blocks: written }, null, 1)}\n`;
}
