import { test } from '@playwright/test';
import { LANGUAGES } from '../../src/base/vocabulary.ts';
import { type Reader, watch } from './reader.ts';
import { start } from './start.ts';
import { arrive, compare, explore, find, query, readReform, takeWord, write } from './walk.ts';

// The first start may have to build the site, which the walks then share.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const TITLES = { zh: '法院效率简报', en: 'How fast the court is' };
const TEXTS = { zh: '结案更快了。', en: 'Cases end sooner.' };
for (const language of LANGUAGES) {
  test(`npm start: a reader’s walk, a second visit, and one without a network: ${language}`, async ({
    page: first,
    context,
  }) => {
    const served = await start();
    const { check } = watch(context);
    try {
      const { address } = served;
      const reader: Reader = { page: first, address, language };
      const [title, text] = [TITLES[language], TEXTS[language]];
      await test.step('overview', () => arrive(reader));
      await test.step('a reform and its files', () => readReform(reader));
      await test.step('explore', () => explore(reader));
      await test.step('its tables', () => query(reader));
      await test.step('compare', () => compare(reader));
      await test.step('a briefing', () => write(reader, title, text));
      await test.step('its Word file', () => takeWord(reader, title, text));
      await first.close();

      const again: Reader = { page: await context.newPage(), address, language };
      await test.step('a second visit', async () => {
        await arrive(again);
        await explore(again);
        await query(again);
        await find(again, title);
      });
      await served.stop();
      await test.step('without the server', async () => {
        await readReform(await backHome(again));
        await explore(again);
        await query(again);
        await compare(again);
        await find(again, title);
        await takeWord(again, title, text);
      });
      check();
    } finally {
      await served.stop();
    }
  });
}

/** Loads the overview anew. */
async function backHome(reader: Reader): Promise<Reader> {
  await reader.page.goto(`${reader.address}${reader.language}/`);
  return reader;
}
