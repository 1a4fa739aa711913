import { type Block, type Briefing, blockId } from '../../spec/briefing/briefing.ts';

const withBlocks = (briefing: Briefing, blocks: readonly Block[]): Briefing => ({
  ...briefing,
  blocks,
});

/** Position of a block, counted from 0; -1 if there is none of this id. */
export function positionOf({ blocks }: Briefing, id: string): number {
  return blocks.findIndex((block) => block.id === id);
}

/** Puts blocks after the one of this id, or first where it is ''. */
export function insertAfter(briefing: Briefing, id: string, added: readonly Block[]): Briefing {
  const place = positionOf(briefing, id) + 1;
  const { blocks } = briefing;
  return withBlocks(briefing, [...blocks.slice(0, place), ...added, ...blocks.slice(place)]);
}

/** Takes a block out. */
export function removeBlock(briefing: Briefing, id: string): Briefing {
  return withBlocks(
    briefing,
    briefing.blocks.filter((block) => block.id !== id),
  );
}

/** Puts a copy of a block after it, under a name of its own. */
export function duplicateBlock(briefing: Briefing, id: string): Briefing {
  const block = briefing.blocks[positionOf(briefing, id)];
  return block === undefined ? briefing : insertAfter(briefing, id, [{ ...block, id: blockId() }]);
}

/** Moves a block by a number of places, no further than the ends; the same briefing if it stays. */
export function moveBlock(briefing: Briefing, id: string, by: number): Briefing {
  const from = positionOf(briefing, id);
  const block = briefing.blocks[from];
  const to = Math.min(Math.max(from + by, 0), briefing.blocks.length - 1);
  if (block === undefined || to === from) return briefing;
  const blocks = briefing.blocks.filter((one) => one !== block);
  blocks.splice(to, 0, block);
  return withBlocks(briefing, blocks);
}

/** Puts the blocks into the order of these ids; those not named keep their order, at the end. */
export function orderBlocks(briefing: Briefing, ids: readonly string[]): Briefing {
  const place = new Map(ids.map((id, position) => [id, position]));
  const placeOf = ({ id }: Block) => place.get(id) ?? ids.length;
  const blocks = [...briefing.blocks].sort((one, other) => placeOf(one) - placeOf(other));
  const same = blocks.every((block, position) => block === briefing.blocks[position]);
  return same ? briefing : withBlocks(briefing, blocks);
}

/** What takes the place of a text that is cut at headings. */
export type TextPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly markdown: string };

/**
 * Puts headings and texts in the place of the text block of this id; texts that touch become one,
 * empty ones are left out, and the first keeps the id.
 */
export function replaceText(briefing: Briefing, id: string, parts: readonly TextPart[]): Briefing {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && part.markdown === '') continue;
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { ...last, markdown: `${last.markdown}\n\n${part.markdown}` };
    } else joined.push(part);
  }
  const first = joined.findIndex(({ kind }) => kind === 'text');
  const blocks = joined.map(
    (part, position): Block => ({ ...part, id: position === first ? id : blockId() }),
  );
  return withBlocks(
    briefing,
    briefing.blocks.flatMap((block) => (block.id === id ? blocks : [block])),
  );
}

/** Changes fields of the block of this id and kind; the same briefing if none would differ. */
export function editBlock<Kind extends Block['kind']>(
  briefing: Briefing,
  id: string,
  kind: Kind,
  fields: Partial<Omit<Extract<Block, { kind: Kind }>, 'id' | 'kind'>>,
): Briefing {
  const position = positionOf(briefing, id);
  const block = briefing.blocks[position];
  if (block?.kind !== kind) return briefing;
  const current: Readonly<Record<string, unknown>> = { ...block };
  if (Object.entries(fields).every(([key, value]) => current[key] === value)) return briefing;
  const edited = { ...block, ...fields };
  return withBlocks(
    briefing,
    briefing.blocks.map((one) => (one === block ? edited : one)),
  );
}
