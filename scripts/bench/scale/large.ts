import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { type Measuring, megabytes, seconds, times } from './lines.ts';
import { askExplore, everythingInTable, livePage, openPage, typeKeys } from './measure.ts';
import { type BuiltSite, sizeOf } from './project.ts';

/** What stands in the table of a site with many more figures, and what it is measured beside. */
export interface LargeSite {
  readonly browser: Browser;
  readonly large: BuiltSite;
  /** Address of the site's root, and of that of the project's own site. */
  readonly site: string;
  readonly own: string;
  /** Id of the city that was added, and how many figures it has. */
  readonly city: string;
  readonly figures: number;
}

/** A reform of few figures, which the page of one of many is held against. */
const SMALL_REFORM = 'zh/reforms/tax-chain/';
/** Times that each page is opened, of which the median counts, and that each question is asked. */
const TIMES = 3;
const RUNS = 5;

const htmlOf = (dist: string, path: string) =>
  megabytes(statSync(join(dist, path, 'index.html')).size);

function brotli(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(readFileSync(file), { params }).length;
}

/** The least of some runs: what else the machine does only ever adds. */
async function leastOf(run: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < RUNS; at++) least = Math.min(least, await run());
  return least;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

type Seen = Awaited<ReturnType<typeof openPage>>;

/** Opens two pages in turn, so that what else the machine does touches both; medians of each. */
export async function openBoth(
  browser: Browser,
  one: string,
  other: string,
): Promise<[Seen, Seen]> {
  const seen: [Seen[], Seen[]] = [[], []];
  for (let at = 0; at < TIMES; at++) {
    seen[0].push(await openPage(browser, one));
    seen[1].push(await openPage(browser, other));
  }
  const middle = (list: readonly Seen[]): Seen => ({
    interactive: median(list.map((each) => each.interactive)),
    chart: median(list.map((each) => each.chart)),
    longest: median(list.map((each) => each.longest)),
  });
  return [middle(seen[0]), middle(seen[1])];
}

/** Weights of files, and of the build. */
export function weightLines({ large, city }: LargeSite): Measuring[] {
  const { dist, cost } = large;
  const told = (value: number | null, write: (value: number) => string) =>
    value === null ? '–' : write(value);
  const catalog = join(dist, 'data/catalog.json');
  return [
    {
      what: 'catalog, raw / Brotli',
      before: '81 / 1.6 MB',
      goal: '1 / 0.1 MB',
      measure: () => `${megabytes(statSync(catalog).size)} / ${megabytes(brotli(catalog))}`,
    },
    {
      what: 'overview, HTML',
      before: '9.3 MB',
      goal: '0.4 MB',
      measure: () => htmlOf(dist, `zh/collections/${city}`),
    },
    {
      what: 'reform page, HTML',
      before: '16.7 MB',
      goal: '0.5 MB',
      measure: () => htmlOf(dist, `zh/reforms/${city}-r01`),
    },
    { what: 'dist', before: '491 MB', goal: '60 MB', measure: () => megabytes(sizeOf(dist)) },
    {
      what: 'build, time (of the processor) / memory',
      before: '110 s / 2.8 GB',
      goal: '40 s / 1 GB',
      measure: () => {
        const processor = told(cost.processor, (value) => `${value.toFixed(0)} s`);
        return `${cost.seconds.toFixed(0)} s (${processor}) / ${told(cost.memory, megabytes)}`;
      },
    },
  ];
}

/** What opening pages takes. */
export function openingLines({ browser, site, own, city }: LargeSite): Measuring[] {
  let overviews: Promise<[Seen, Seen]> | undefined;
  const overview = () => {
    overviews ??= openBoth(browser, `${site}zh/collections/${city}/`, `${own}zh/`);
    return overviews;
  };
  return [
    {
      what: 'overview, interactive; × ten reforms',
      before: '4.2 s',
      goal: '1.3×',
      measure: async () => {
        const [now, small] = await overview();
        return `${seconds(now.interactive)}; ${times(now.interactive, small.interactive)}`;
      },
    },
    {
      what: 'overview, longest task (processor time); that of ten reforms',
      before: '3.9 s',
      goal: '0.1 s',
      measure: async () => {
        const [now, small] = await overview();
        return `${seconds(now.longest)}; ${seconds(small.longest)}`;
      },
    },
    {
      what: 'reform page, first chart; × a small one',
      before: '4.7 s',
      goal: '1.3×',
      measure: async () => {
        const large = `${site}zh/reforms/${city}-r01/`;
        const [now, small] = await openBoth(browser, large, own + SMALL_REFORM);
        return `${seconds(now.chart)}; ${times(now.chart, small.chart)}`;
      },
    },
  ];
}

/** What asking takes: in Explore and in both searches. */
export function askingLines({ browser, site, city, figures }: LargeSite): Measuring[] {
  const explore = `${site}zh/explore/`;
  const one = (indicator: string) => `?indicator=${city}-r01-${indicator}&v=1`;
  const small = (place: string) => `?indicator=db-starting-business-days&area=${place}&v=1`;
  const aKey = async (address: string) => {
    const page = await livePage(browser, address);
    try {
      const keys = () => typeKeys(page, 'input[type="search"]', '合成指标1.3');
      return `${(await leastOf(keys)).toFixed(0)} ms`;
    } finally {
      await page.context().close();
    }
  };
  const asked = async (first: string, then: string, count: number) => {
    const page = await livePage(browser, explore);
    try {
      return seconds(
        await leastOf(async () => {
          await askExplore(page, first, count);
          return askExplore(page, then, count);
        }),
      );
    } finally {
      await page.context().close();
    }
  };
  return [
    {
      what: 'Explore, changed question, from memory',
      before: '0.3 s',
      goal: '0.1 s',
      measure: () => asked(small('SG'), small('HK'), 17),
    },
    {
      what: 'Explore, changed question, 720 figures of the database',
      before: '0.3 s',
      goal: '0.25 s',
      measure: () => asked(one('i02'), one('i03'), 720),
    },
    {
      what: 'everything in the table',
      before: '102 s, 4 GB',
      goal: '1 s, 200 MB',
      measure: async () => {
        const { time, held } = await everythingInTable(browser, explore, one('i03'), figures);
        return `${seconds(time)}, ${megabytes(held)}`;
      },
    },
    {
      what: 'search, a key; overview',
      before: '3.8 s',
      goal: '50 ms',
      measure: () => aKey(`${site}zh/collections/${city}/`),
    },
    {
      what: 'search, a key; Compare',
      before: '0.8 s',
      goal: '50 ms',
      measure: () => aKey(`${site}zh/compare/`),
    },
  ];
}
