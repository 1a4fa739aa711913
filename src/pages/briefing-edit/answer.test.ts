import { describe, expect, it } from 'vitest';
import { COVER, type Rival } from '../../parts/briefing/rival.ts';
import { type Block, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { type Answer, answered, canKeepBoth } from './answer.ts';

const text: Block = { id: 'a', kind: 'text', markdown: 'theirs' };
const heading: Block = { id: 'h', kind: 'heading', level: 2, text: 'Theirs' };
const briefing = emptyBriefing({ language: 'en', title: 'Theirs', blocks: [text, heading] });
const inText: Rival = { place: 'a', field: 'markdown', mine: 'mine' };
const inHeading: Rival = { place: 'h', field: 'text', mine: 'Mine' };
const inTitle: Rival = { place: COVER, field: 'title', mine: 'Mine' };
const said = (rival: Rival, answer: Answer) => {
  const { title, blocks } = answered(briefing, rival, answer);
  return [
    title,
    ...blocks.map((block) =>
      'text' in block ? block.text : 'markdown' in block ? block.markdown : '',
    ),
  ];
};

describe('an answer', () => {
  it('leaves what stands, or puts the other in its place', () => {
    expect(answered(briefing, inText, 'held')).toBe(briefing);
    expect(said(inText, 'mine')).toEqual(['Theirs', 'mine', 'Theirs']);
    expect(said(inTitle, 'mine')).toEqual(['Mine', 'theirs', 'Theirs']);
  });

  it('keeps both: texts and headings one after the other, lines in one', () => {
    expect(said(inText, 'both')).toEqual(['Theirs', 'theirs', 'mine', 'Theirs']);
    expect(said(inTitle, 'both')).toEqual(['Theirs / Mine', 'theirs', 'Theirs']);
    expect(answered(briefing, inHeading, 'both').blocks[2]).toMatchObject({
      level: 2,
      text: 'Mine',
    });
  });

  it('offers both only where both can stand', () => {
    expect(canKeepBoth(briefing, inText)).toBe(true);
    expect(canKeepBoth(briefing, { place: COVER, field: 'date', mine: '2020-01-01' })).toBe(false);
    expect(canKeepBoth(briefing, { ...inTitle, mine: 'x'.repeat(500) })).toBe(false);
  });

  it('brings back the words of a block that is gone', () => {
    const lost = { ...inText, place: 'gone' };
    expect(said(lost, 'mine')).toEqual(['Theirs', 'theirs', 'Theirs', 'mine']);
    expect(canKeepBoth(briefing, lost)).toBe(false);
  });
});
