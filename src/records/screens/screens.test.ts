import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../base/calendar/chinese.ts';
import { readDay, writeDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { LogBuilder } from '../log-builder.ts';
import { readRoles } from '../roles.ts';
import { bunching } from './bunching.ts';
import { filedAgain } from './filed-again.ts';
import { leastEffort } from './least-effort.ts';
import { periodEnd } from './period-end.ts';
import type { Screen } from './screen.ts';

const day = (text: string) => readDay(text) ?? Number.NaN;

describe('bunching', () => {
  const smooth = Uint32Array.from({ length: 60 }, (_, days) => Math.max(0, 120 - 2 * days));

  it('is quiet where days fall off evenly, about any limit', () => {
    for (let limit = 13; limit < 50; limit += 1) {
      expect(bunching(smooth, limit, 7)).toMatchObject({ fires: false });
    }
  });

  it('sees cases drawn in from behind the limit, and shows all', () => {
    const drawn = Uint32Array.from(smooth);
    for (let days = 31; days <= 40; days += 1) {
      drawn[30] = (drawn[30] ?? 0) + Math.floor((drawn[days] ?? 0) / 1.25);
      drawn[days] = Math.ceil((drawn[days] ?? 0) / 5);
    }
    const screen = bunching(drawn, 30, 7);
    expect(screen).toMatchObject({ rule: 'bunching', fires: true });
    const shown = screen?.distribution.reduce((sum, bar) => sum + bar.cases, 0);
    expect(shown).toBe(screen?.cases);
  });

  it('says where it looks: there it finds what it counts', () => {
    const { found, distribution, looked } = bunching(smooth, 30, 7) as Screen;
    expect(looked).toEqual([24, 30]);
    const there = distribution.filter(({ at }) => at >= looked[0] && at <= looked[1]);
    expect(there.reduce((sum, { cases }) => sum + cases, 0)).toBe(found);
  });

  it('does not tell of limits under two weeks', () => {
    expect(bunching(smooth, 12, 7)).toBeNull();
    expect(bunching(new Uint32Array(90), 30, 7)).toBeNull();
  });
});

describe('periodEnd', () => {
  const everyDay = Array.from({ length: 366 }, (_, at) => day('2024-01-01') + at);

  it('is quiet where every day has as many, and where weekends have none', () => {
    expect(periodEnd(everyDay, CALENDAR_DAYS)).toMatchObject({ fires: false, found: 36 });
    const count = { calendar: chineseCalendar(), countsStart: false };
    expect(periodEnd(everyDay, count)).toMatchObject({ fires: false, found: 36 });
  });

  it('sees that months end busily', () => {
    const ends = everyDay.filter((one) => writeDay(one + 1).endsWith('-01'));
    const busy = [...everyDay, ...ends.flatMap((one) => [one, one, one, one])];
    expect(periodEnd(busy, CALENDAR_DAYS)).toMatchObject({ fires: true, found: 84 });
    expect(periodEnd(ends, CALENDAR_DAYS)).toBeNull();
  });
});

describe('leastEffort', () => {
  const lengths = Array.from({ length: 200 }, (_, at) => 30 + (at % 40));

  it('sees rows of the shortest length, and none where lengths are spread', () => {
    expect(leastEffort(lengths)).toMatchObject({ fires: false, found: 5, expected: 5 });
    const short = [...lengths, ...new Array<number>(80).fill(30)];
    expect(leastEffort(short)).toMatchObject({ fires: true, found: 85, cases: 280 });
    expect(leastEffort(new Array<number>(200).fill(30))).toBeNull();
  });
});

describe('filedAgain', () => {
  const roles = readRoles({ start: 's', end: 'e', subject: 'who', extract: '2024-12-31' });

  /** Forty applicants of two cases each, so many days after the first was closed. */
  function log(gap: number) {
    const builder = new LogBuilder(roles, day('2024-12-31'));
    builder.begin('log.csv', ['s', 'e', 'who']);
    for (let at = 0; at < 40; at += 1) {
      const first = day('2024-02-01') + at;
      builder.add([writeDay(first), writeDay(first + 10), `p${at}`], 2 * at + 2);
      builder.add([writeDay(first + 10 + gap), '', `p${at}`], 2 * at + 3);
    }
    return builder.finish().cases;
  }

  it('sees what is filed again within a week, not what comes later', () => {
    expect(filedAgain(log(3))).toMatchObject({ fires: true, cases: 40, found: 40 });
    const later = filedAgain(log(20));
    expect(later).toMatchObject({ fires: false, found: 0 });
    expect(later?.distribution).toEqual([{ at: 20, cases: 40 }]);
  });
});
