import type { Language } from '../../../base/vocabulary.ts';
import { writeRow } from '../../../charts/describe.ts';
import { type Split, splitsOf, writeRest } from '../../../charts/parts.ts';
import { sharesOf } from '../../../charts/shares.ts';
import { textWidth } from '../../../charts/text.ts';
import type { ThemeColour } from '../../../charts/theme.ts';
import { shareTone } from '../../../charts/tone.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { ChartDocument, ChartRow } from '../../../spec/document.ts';
import {
  FRAME,
  type NativeChart,
  type NativeLabel,
  type NativeSeries,
  SIZE,
} from './native-chart.ts';

const SPACE = 12;

function nameOf(document: ChartDocument, row: ChartRow, share: string, language: Language) {
  const figure = writeRow(document, row, language);
  const said = share === '' ? figure : figure + punctuation(language).comma + share;
  return `${row.indicator.name[language]}${punctuation(language).colon}${said}`;
}

/** What a second part of a tone is filled with, so that the two can be told apart. */
const PALE: Partial<Record<ThemeColour, ThemeColour>> = {
  level: 'muted',
  context: 'contextPale',
};

/** Colours of parts in their order; null if they cannot all be told apart. */
function tonesOf({ whole, parts, group }: Split): ThemeColour[] | null {
  const taken = new Set<ThemeColour>();
  for (const row of parts) {
    const tone: ThemeColour = shareTone(row, [whole, ...parts], group.context);
    const free = taken.has(tone) ? PALE[tone] : tone;
    if (free === undefined || taken.has(free)) return null;
    taken.add(free);
  }
  return [...taken];
}

/** A label in a part that is wide enough for it; the legend says it in any case. */
function labelIn(text: string, part: number, tone: ThemeColour): NativeLabel | null {
  if (textWidth(text, SIZE.label) + SPACE > part * FRAME.width) return null;
  const dark = tone !== 'contextPale';
  return { lines: [text], side: 'ctr', tone: dark ? 'paper' : 'ink', down: 0 };
}

/** One whole as a bar of its parts, all exact; null where that would not be true. */
export function nativeStack(document: ChartDocument, language: Language): NativeChart | null {
  const [split, ...others] = splitsOf(document);
  if (split === undefined || others.length > 0 || split.problem !== null) return null;
  const { whole, parts, extent, left } = split;
  const rows = [whole, ...parts];
  const exact = rows.every((row) => row.qualifier === '=' && row.unit === whole.unit);
  if (!exact || parts.length === 0) return null;
  const tones = tonesOf(split);
  const shares = sharesOf(document, split, language);
  // The picture has room for the words on rounding.
  if (tones === null || shares.missesAll) return null;
  const series = parts.map((row, at): NativeSeries => {
    const tone = tones[at] ?? 'context';
    const value = row.value ?? 0;
    const label = labelIn(writeRow(document, row, language), value / extent, tone);
    return {
      name: nameOf(document, row, shares.texts[at] ?? '', language),
      tone,
      points: [{ value, at: 0, tone, pattern: 'solid', label }],
    };
  });
  if (left > 0) {
    const point = {
      value: left,
      at: 0,
      tone: 'contextPale',
      pattern: 'solid',
      label: null,
    } as const;
    series.push({
      name: writeRest(document, split, language),
      tone: 'line',
      points: [point],
    });
  }
  const title = `${whole.indicator.name[language]} ${writeRow(document, whole, language)}`;
  return {
    kind: 'stack',
    categories: [title],
    time: null,
    series,
    value: { title, min: 0, max: extent, step: extent },
    across: null,
    plot: { x: 0, y: 0.16, width: 1, height: 0.3 },
    legend: true,
  };
}
