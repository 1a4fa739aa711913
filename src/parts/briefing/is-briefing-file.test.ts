import { describe, expect, it } from 'vitest';
import { emptyBriefing } from '../../spec/briefing/briefing.ts';
import { writeBriefing } from '../../spec/briefing/read.ts';
import { beginsAsBriefing } from './is-briefing-file.ts';

describe('beginsAsBriefing', () => {
  it('knows what this site writes, cut off or not', () => {
    const text = writeBriefing(emptyBriefing({ language: 'zh', title: '题' }));
    expect(beginsAsBriefing(text)).toBe(true);
    expect(beginsAsBriefing(`\uFEFF${text.slice(0, 60)}`)).toBe(true);
  });

  it('knows it by another order of fields', () => {
    expect(beginsAsBriefing('{"version": 9, "title": "t", "kind": "briefing"')).toBe(true);
  });

  it('passes other files over', () => {
    expect(
      beginsAsBriefing('{"version":1,"texts":{"title":{"en":"\\"kind\\":\\"briefing\\""}}}'),
    ).toBe(false);
    expect(beginsAsBriefing('[1, 2]')).toBe(false);
    expect(beginsAsBriefing('')).toBe(false);
  });
});
