import { COVER, heldBeside, type Rival } from '../../parts/briefing/rival.ts';
import { type Block, type Briefing, blockId } from '../../spec/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../spec/briefing/schema.ts';
import { insertAfter } from './blocks.ts';

/** What an author may choose where two windows wrote something else into one place. */
export type Answer = 'held' | 'mine' | 'both';

/** Fields of one line that can say two things, one after the other. */
const LINES: ReadonlySet<string> = new Set(['title', 'office', 'author', 'caption', 'note']);
const BETWEEN = ' / ';

function withField(briefing: Briefing, { place, field }: Rival, value: string | number): Briefing {
  if (place === COVER) return { ...briefing, [field]: value };
  const blocks = briefing.blocks.map((block) =>
    block.id === place ? ({ ...block, [field]: value } as Block) : block,
  );
  return { ...briefing, blocks };
}

/** The rival as a block of its own. */
function blockOf({ field, mine }: Rival): Block {
  const id = blockId();
  if (field === 'text') return { id, kind: 'heading', level: 1, text: String(mine) };
  return { id, kind: 'text', markdown: String(mine) };
}

/** Both versions in one line; '' where that is no text or too long for one. */
function joined(briefing: Briefing, rival: Rival): string {
  const held = heldBeside(briefing, rival);
  if (!LINES.has(rival.field) || !held || !rival.mine) return '';
  const line = `${held}${BETWEEN}${rival.mine}`;
  return line.length > BRIEFING_LIMITS.line ? '' : line;
}

const isProse = ({ field }: Rival) => field === 'markdown' || field === 'text';

/** True where both versions can stand in the briefing. */
export function canKeepBoth(briefing: Briefing, rival: Rival): boolean {
  if (heldBeside(briefing, rival) === undefined) return false;
  return isProse(rival) || joined(briefing, rival) !== '';
}

/**
 * The briefing after the author's answer. Both of a text or a heading stand one after the other;
 * what belonged to a block that is gone comes back as a text at the end.
 */
export function answered(briefing: Briefing, rival: Rival, answer: Answer): Briefing {
  if (answer === 'held') return briefing;
  const last = briefing.blocks.at(-1)?.id ?? '';
  if (heldBeside(briefing, rival) === undefined) {
    return insertAfter(briefing, last, [blockOf(rival)]);
  }
  if (answer === 'mine') return withField(briefing, rival, rival.mine);
  if (!isProse(rival)) return withField(briefing, rival, joined(briefing, rival));
  const before = briefing.blocks.find(({ id }) => id === rival.place);
  const block = blockOf(rival);
  const level = before?.kind === 'heading' ? { level: before.level } : {};
  return insertAfter(briefing, rival.place, [{ ...block, ...level } as Block]);
}
