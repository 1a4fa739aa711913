import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** True if the packages of Guangzhou's reforms and their context are among the project's. */
export const HAS_GUANGZHOU = ['guangzhou-reforms-2018', 'doing-business', 'context'].every((name) =>
  existsSync(join(import.meta.dirname, '../data', name, 'datapackage.json')),
);

/** Unit tests that read the figures of Guangzhou. */
const UNIT = [
  'scripts/data/packages.test.ts',
  'src/pages/compare/compare-view.test.ts',
  'src/parts/briefing/rescue.test.ts',
  'tests/briefing-*.test.ts',
  'tests/chart-drawings.test.ts',
  'tests/chinese-papers.test.ts',
  'tests/local-addresses.test.ts',
  'tests/office-schema.test.ts',
  'tests/sample-log-totals.test.ts',
];

/** Browser tests that open its reforms and figures. */
const BROWSER = [
  ...['collect', 'edit*', 'hand-in', 'kept', 'paste', 'present', 'read', 'shelf', 'templates'].map(
    (name) => `briefing-${name}.spec.ts`,
  ),
  ...['charts', 'compare', 'composition', 'data', 'errors', 'explore*', 'healing', 'offline'].map(
    (name) => `${name}.spec.ts`,
  ),
  ...['overview', 'pickers*', 'reform', 'search', 'silent-server', 'source', 'take-away'].map(
    (name) => `${name}.spec.ts`,
  ),
  ...['update', 'walk', 'hosts'].map((name) => `${name}.spec.ts`),
];

/** Unit tests to leave out: those of Guangzhou's figures, where its packages are not there. */
export const UNIT_LEFT_OUT = HAS_GUANGZHOU ? [] : UNIT;
/** Browser tests to leave out for the same reason. */
export const BROWSER_LEFT_OUT = HAS_GUANGZHOU ? [] : BROWSER.map((name) => `**/${name}`);
