import type { Block, Briefing } from '../../spec/briefing/briefing.ts';

/** What came from elsewhere between two states of a briefing. */
export interface OutsideChange {
  readonly before: Briefing;
  readonly after: Briefing;
  /** Blocks of `before` that `after` holds under another id. */
  readonly moved: ReadonlyMap<string, string>;
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

/**
 * A past or future state of the briefing as if what came from elsewhere had always been there: what
 * the state has as it was `before` becomes what it is `after`; what differs stays. Figures stay.
 */
export function rebase(state: Briefing, { before, after, moved }: OutsideChange): Briefing {
  const [old, now] = [byId(before), byId(after)];
  const blocks = state.blocks.flatMap((block): Block[] => {
    const id = moved.get(block.id);
    if (id !== undefined) return [{ ...block, id }];
    if (block !== old.get(block.id)) return [block];
    return [now.get(block.id)].filter((one) => one !== undefined);
  });
  const own = new Set(moved.values());
  const added = [...now.keys()].filter((id) => !own.has(id) && (!old.has(id) || moved.has(id)));
  insertAdded(blocks, after.blocks, new Set(added));
  const cover = Object.entries(after).filter(([key, value]) => {
    const [was, is] = [before, state].map((one) => one[key as keyof Briefing]);
    return !['blocks', 'figures'].includes(key) && value !== was && is === was;
  });
  return { ...state, ...Object.fromEntries(cover), blocks };
}
