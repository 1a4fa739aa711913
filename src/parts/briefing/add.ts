import { YardstickError } from '../../base/error.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { BRIEFING_LIMITS } from '../../spec/briefing/schema.ts';
import type { Content } from './content.ts';

const nameOf = ({ figure }: Briefing['figures'][number]) => figure.observation;

/**
 * The briefing with more at its end; figures that it quotes already stay as they were quoted.
 * Throws `briefing-no-room` beyond what a briefing may hold.
 */
export function addContent(briefing: Briefing, { blocks, figures }: Content): Briefing {
  const limit = BRIEFING_LIMITS.blocks;
  if (briefing.blocks.length + blocks.length > limit) {
    throw new YardstickError('briefing-no-room', `more than ${limit} blocks`, {
      limit: String(limit),
    });
  }
  const quoted = new Set(briefing.figures.map(nameOf));
  return {
    ...briefing,
    blocks: [...briefing.blocks, ...blocks],
    figures: [...briefing.figures, ...figures.filter((one) => !quoted.has(nameOf(one)))],
  };
}

/** The briefing without what was added, wherever it stands now, and without figures left unnamed. */
export function removeContent(briefing: Briefing, added: Content): Briefing {
  const gone = new Set(added.blocks.map(({ id }) => id));
  const blocks = briefing.blocks.filter(({ id }) => !gone.has(id));
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : []));
  const mine = new Set(added.figures.map(nameOf));
  const figures = briefing.figures.filter(
    (one) => !mine.has(nameOf(one)) || texts.some((text) => text.includes(`{${nameOf(one)}}`)),
  );
  return { ...briefing, blocks, figures };
}
