import { expect, it } from 'vitest';
import { describeRow } from '../src/charts/describe.ts';
import { sampleLogDocuments } from '../src/compare/records/sample-documents.ts';

it('names a limit of the reader’s own as a limit, where a mark is said beside it', () => {
  const curves = sampleLogDocuments({ limit: 20 }).find(({ id }) => id === 'records-curves');
  const row = curves?.rows.find(({ at }) => at !== undefined);
  const said = curves && row ? describeRow(curves, row, 'zh') : '';
  expect(said).toContain('办理时限 20天');
  expect(said).not.toContain('标准');
});
