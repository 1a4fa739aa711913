import type { Block, Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { same } from './same.ts';

/** What became of two versions of a briefing that were written from one base. */
export interface MergedBriefing {
  readonly briefing: Briefing;
  /** Blocks of mine that stand under another id now, as both sides had changed them. */
  readonly moved: ReadonlyMap<string, string>;
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

const renamed = (block: Block, id: string): Block => ({ ...block, id });

/** A name made of `id` that no block has. */
function freeName(id: string, taken: { has(id: string): boolean }): string {
  for (let count = 2; ; count += 1) if (!taken.has(`${id}-${count}`)) return `${id}-${count}`;
}

/** The name under which theirs holds what mine went on from, if an earlier merge moved it. */
function earlierTwin(block: Block, base: Blocks, mine: Blocks, theirs: Blocks): string | undefined {
  const before = base.get(block.id);
  if (before === undefined) return undefined;
  for (const [id, other] of theirs) {
    if (!base.has(id) && !mine.has(id) && same(renamed(other, block.id), before)) return id;
  }
  return undefined;
}

function mergeBlocks(base: Blocks, mine: Blocks, theirs: Blocks) {
  const moved = new Map<string, string>();
  const merged = new Map<string, Block[]>();
  const taken = new Set([...base.keys(), ...mine.keys(), ...theirs.keys()]);
  const order = orderOf(base, mine, theirs);
  for (const id of order) {
    const [before, own, other] = [base.get(id), mine.get(id), theirs.get(id)];
    // Who did not touch a block leaves it to the other side, a deletion too; a change outlives it.
    if (same(own, before) || same(own, other)) merged.set(id, other ? [other] : []);
    else if (same(other, before)) merged.set(id, own ? [own] : []);
    else if (!own || !other)
      merged.set(
        id,
        [own ?? other].filter((one) => one !== undefined),
      );
    else {
      const twin = earlierTwin(own, base, mine, theirs);
      const name = twin ?? freeName(id, taken);
      taken.add(name);
      moved.set(id, name);
      merged.set(id, twin ? [other] : [other, renamed(own, name)]);
    }
  }
  for (const [id, twin] of moved) {
    const own = mine.get(id);
    if (own && theirs.has(twin)) merged.set(twin, [renamed(own, twin)]);
  }
  return { blocks: order.flatMap((id) => merged.get(id) ?? []), moved };
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
 * Nothing that either wrote into blocks is lost: a block that both changed is kept twice, theirs
 * first under its own id and mine right after it; what one deleted and the other changed stays. Of
 * the cover's fields mine wins where both changed one.
 */
export function mergeBriefings(
  base: Briefing | null,
  mine: Briefing,
  theirs: Briefing,
): MergedBriefing {
  const { blocks, moved } = mergeBlocks(byId(base), byId(mine), byId(theirs));
  const changed = Object.entries(mine).filter(
    ([key, value]) => !same(value, base?.[key as keyof Briefing]),
  );
  const briefing: Briefing = {
    ...theirs,
    ...Object.fromEntries(changed),
    figures: mergeFigures(base, mine, theirs),
    blocks,
  };
  return { briefing, moved };
}
