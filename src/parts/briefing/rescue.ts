import type { Block, Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { coverOf, type Question } from './rival.ts';

/** A block, or as much of it as is needed beside the stored one. */
type PartOfBlock = Pick<Block, 'id'> & Readonly<Record<string, unknown>>;

/** One side of a change: what it touches, and the order of all blocks. */
interface Side {
  readonly cover: Readonly<Record<string, unknown>>;
  readonly order: readonly string[];
  readonly blocks: readonly PartOfBlock[];
  readonly figures: readonly QuotedFigure[];
}

/** What was written but may not be stored yet, small enough to be put aside at once. */
export interface Rescue {
  readonly id: string;
  readonly before: Side;
  readonly after: Side;
  readonly questions: readonly Question[];
}

const byId = ({ blocks }: Briefing): ReadonlyMap<string, Block> =>
  new Map(blocks.map((block) => [block.id, block]));

/** A block that differs from what it is on the other side; a chart that is the same stays out. */
function partOf(block: Block, other: Block | undefined): PartOfBlock[] {
  if (block === other) return [];
  const { document, ...rest } = { document: undefined, ...block };
  const same = other?.kind === 'chart' && other.document === document;
  return [document === undefined || same ? rest : { ...rest, document }];
}

function sideOf(one: Briefing, other: Briefing): Side {
  const [cover, othersCover, others] = [coverOf(one), coverOf(other), byId(other)];
  const known = new Map(other.figures.map((quoted) => [quoted.figure.observation, quoted]));
  return {
    cover: Object.fromEntries(
      Object.entries(cover).filter(([key, value]) => value !== othersCover[key]),
    ),
    order: one.blocks.map(({ id }) => id),
    blocks: one.blocks.flatMap((block) => partOf(block, others.get(block.id))),
    figures: one.figures.filter((quoted) => known.get(quoted.figure.observation) !== quoted),
  };
}

/** What changed from `base` to `now`, with questions that are not stored yet. */
export function rescueOf(base: Briefing, now: Briefing, questions: readonly Question[]): Rescue {
  return { id: now.id, before: sideOf(base, now), after: sideOf(now, base), questions };
}

/** A rescue without the charts that were put in: they were not typed, and fill the space there is. */
export function withoutCharts(rescue: Rescue): Rescue {
  const lean = (side: Side): Side => ({
    ...side,
    blocks: side.blocks.filter((block) => block.document === undefined),
    figures: [],
  });
  return { ...rescue, before: lean(rescue.before), after: lean(rescue.after) };
}

const isWhole = (block: PartOfBlock) =>
  typeof block.kind === 'string' && (block.kind !== 'chart' || block.document !== undefined);

/** A side as the whole briefing that it was, as far as what is stored can complete it. */
function whole(stored: Briefing, side: Side): Briefing {
  const kept = byId(stored);
  const parts = new Map(side.blocks.map((part) => [part.id, part]));
  const named = new Map(
    [...stored.figures, ...side.figures].map((quoted) => [quoted.figure.observation, quoted]),
  );
  const blocks = side.order
    .map((id): PartOfBlock => ({ ...kept.get(id), ...parts.get(id), id }))
    .filter(isWhole);
  return {
    ...stored,
    ...side.cover,
    blocks: blocks as unknown as Block[],
    figures: [...named.values()],
  };
}

/** The two versions between which the rescue stands, for merging into what is stored now. */
export function sidesOf(stored: Briefing, rescue: Rescue): { base: Briefing; mine: Briefing } {
  return { base: whole(stored, rescue.before), mine: whole(stored, rescue.after) };
}
