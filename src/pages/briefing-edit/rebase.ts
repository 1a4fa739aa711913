import { COVER, coverOf, type Rival } from '../../parts/briefing/rival.ts';
import type { Block, Briefing } from '../../spec/briefing/briefing.ts';

/** What came from elsewhere between two states of a briefing. */
export interface OutsideChange {
  readonly before: Briefing;
  readonly after: Briefing;
  /** Where both wrote: what I wrote is asked about, and no step leads back over theirs. */
  readonly rivals?: readonly Pick<Rival, 'place' | 'field'>[];
}

const byId = ({ blocks }: Briefing): ReadonlyMap<string, Block> =>
  new Map(blocks.map((block) => [block.id, block]));

/** Puts blocks that others added after the block that they follow, as far as it is there. */
function insertAdded(blocks: Block[], after: readonly Block[], added: ReadonlySet<string>): void {
  let place = 0;
  for (const block of after) {
    const position = blocks.findIndex(({ id }) => id === block.id);
    if (position < 0 && added.has(block.id)) blocks.splice(place, 0, block);
    if (position >= 0 || added.has(block.id)) place = Math.max(position, place) + 1;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that became something else from outside, where the state has them as they were. */
function outside(state: object, before: object, after: object, forced: ReadonlySet<string>) {
  const [is, was]: Fields[] = [{ ...state }, { ...before }];
  const fields = Object.entries(after).filter(
    ([key, value]) => forced.has(key) || (value !== was?.[key] && is?.[key] === was?.[key]),
  );
  return Object.fromEntries(fields);
}

/**
 * A past or future state of the briefing as if what came from elsewhere had always been there: what
 * the state has as it was `before` becomes what it is `after`; what differs stays. Figures stay.
 */
export function rebase(state: Briefing, { before, after, rivals = [] }: OutsideChange): Briefing {
  const [old, now] = [byId(before), byId(after)];
  const forcedAt = (at: string) =>
    new Set(rivals.filter(({ place }) => place === at).map(({ field }) => field));
  const blocks = state.blocks.flatMap((block): Block[] => {
    const [was, is] = [old.get(block.id), now.get(block.id)];
    if (block === was) return is ? [is] : [];
    if (!was || !is || was === is) return [block];
    return [{ ...block, ...outside(block, was, is, forcedAt(block.id)) }];
  });
  const added = [...now.keys()].filter((id) => !old.has(id));
  insertAdded(blocks, after.blocks, new Set(added));
  const cover = outside(coverOf(state), coverOf(before), coverOf(after), forcedAt(COVER));
  return { ...state, ...cover, blocks };
}
