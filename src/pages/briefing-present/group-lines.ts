import type { SlideLine } from '../../export/briefing/slides-text.ts';

/** Lines that stand in one list, or paragraphs one after the other. */
export interface LineGroup {
  readonly list: boolean;
  readonly lines: readonly SlideLine[];
}

/** Puts neighbouring items into one list, so that readers are told how many there are. */
export function groupLines(lines: readonly SlideLine[]): LineGroup[] {
  const groups: { list: boolean; lines: SlideLine[] }[] = [];
  for (const line of lines) {
    const list = line.level > 0;
    const last = groups.at(-1);
    if (last?.list === list) last.lines.push(line);
    else groups.push({ list, lines: [line] });
  }
  return groups;
}
