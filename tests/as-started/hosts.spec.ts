import { test } from '@playwright/test';
import { compressing, withoutRanges } from './hosts.ts';
import { type Reader, watch } from './reader.ts';
import { arrive, compare, explore, query, readReform } from './walk.ts';

const HOSTS = [
  ['compresses everything', compressing, 'zh'],
  ['knows no ranges', withoutRanges, 'en'],
] as const;

for (const [what, serve, language] of HOSTS) {
  test(`a host that ${what}: a walk, and one without a network: ${language}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const served = await serve();
    const { check } = watch(context);
    try {
      const reader: Reader = { page, address: served.address, language };
      await test.step('overview', () => arrive(reader));
      await test.step('a reform and its files', () => readReform(reader));
      await test.step('explore', () => explore(reader));
      await test.step('its tables', () => query(reader));
      await test.step('compare', () => compare(reader));
      await served.stop();
      await test.step('explore, without the server', () => explore(reader));
      await test.step('its tables, without the server', () => query(reader));
      check();
    } finally {
      await served.stop();
    }
  });
}
