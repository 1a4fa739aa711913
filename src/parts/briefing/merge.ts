import {
  type Block,
  type Briefing,
  blockId,
  type QuotedFigure,
} from '../../spec/briefing/briefing.ts';
import { COVER, coverOf, isWritten, type Rival } from './rival.ts';
import { same } from './same.ts';

/** What became of two versions of a briefing that were written from one base. */
export interface MergedBriefing {
  readonly briefing: Briefing;
  /** Where both had written something else: the briefing holds theirs, these hold mine. */
  readonly rivals: readonly Rival[];
}

type Blocks = ReadonlyMap<string, Block>;

const byId = (briefing: Briefing | null): Blocks =>
  new Map(briefing?.blocks.map((block) => [block.id, block]));

/** The ids of `other` put into the order of `skeleton`, each after the one it follows. */
function weave(skeleton: readonly string[], other: readonly string[]): string[] {
  const woven = [...skeleton];
  const [known, others] = [new Set(skeleton), new Set(other)];
  other.forEach((id, position) => {
    if (known.has(id)) return;
    let at = position === 0 ? 0 : woven.indexOf(other[position - 1] ?? '') + 1;
    // What both put at one place stands in the order of the skeleton first.
    for (let next = woven[at]; next !== undefined && !others.has(next); next = woven[at]) at += 1;
    woven.splice(at, 0, id);
  });
  return woven;
}

/** The order of all blocks: theirs, unless mine moved some. */
function orderOf(base: Blocks, mine: Blocks, theirs: Blocks): string[] {
  const common = (ids: Iterable<string>) =>
    [...ids].filter((id) => base.has(id) && mine.has(id) && theirs.has(id));
  const moved = !same(common(base.keys()), common(mine.keys()));
  const [first, second] = moved ? [mine, theirs] : [theirs, mine];
  return weave([...first.keys()], [...second.keys()]);
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Joins fields that both sides may have changed: each from the side that changed it. Where both
 * wrote into one, theirs stands and mine is a rival; of what nobody types, mine stands.
 */
function mergeFields(place: string, base: Fields, mine: Fields, theirs: Fields) {
  const fields: Record<string, unknown> = { ...theirs };
  const rivals: Rival[] = [];
  for (const [field, own] of Object.entries(mine)) {
    const other = theirs[field];
    if (same(own, base[field]) || same(own, other)) continue;
    if (same(other, base[field]) || !isWritten(field, own)) fields[field] = own;
    else rivals.push({ place, field, mine: own });
  }
  return { fields, rivals };
}

function mergeBlocks(base: Blocks, mine: Blocks, theirs: Blocks) {
  const rivals: Rival[] = [];
  const blocks = orderOf(base, mine, theirs).flatMap((id): Block[] => {
    const [before, own, other] = [base.get(id), mine.get(id), theirs.get(id)];
    // Who did not touch a block leaves it to the other side, a deletion too; a change outlives it.
    if (same(own, before) || same(own, other)) return other ? [other] : [];
    if (same(other, before)) return own ? [own] : [];
    if (!own || !other) return [own ?? other].filter((one) => one !== undefined);
    if (own.kind !== other.kind) return [other, { ...own, id: blockId() }];
    const merged = mergeFields(id, { ...before }, { ...own }, { ...other });
    rivals.push(...merged.rivals);
    return [merged.fields as unknown as Block];
  });
  return { blocks, rivals };
}

/** All figures of both, so that no text lacks one; of one that both have, the changed one. */
function mergeFigures(
  base: Briefing | null,
  mine: Briefing,
  theirs: Briefing,
): readonly QuotedFigure[] {
  const named = (briefing: Briefing | null) =>
    new Map(briefing?.figures.map((quoted) => [quoted.figure.observation, quoted]));
  const [before, own] = [named(base), named(mine)];
  const merged = new Map([...own, ...named(theirs)]);
  for (const [id, quoted] of own) if (!same(quoted, before.get(id))) merged.set(id, quoted);
  return [...merged.values()];
}

/**
 * Joins two versions of a briefing that both came from `base` (null: nothing in common is known).
 * Nothing that either wrote is lost: where both wrote into one text or field, theirs stands in the
 * briefing and mine among the rivals; what one deleted and the other changed stays.
 */
export function mergeBriefings(
  base: Briefing | null,
  mine: Briefing,
  theirs: Briefing,
): MergedBriefing {
  const { blocks, rivals } = mergeBlocks(byId(base), byId(mine), byId(theirs));
  const cover = mergeFields(COVER, coverOf(base), coverOf(mine), coverOf(theirs));
  const briefing = {
    ...cover.fields,
    figures: mergeFigures(base, mine, theirs),
    blocks,
  } as unknown as Briefing;
  return { briefing, rivals: [...cover.rivals, ...rivals] };
}
