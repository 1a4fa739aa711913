import { expect, it, vi } from 'vitest';
import { assemble } from '../src/catalog/assemble.ts';
import { sampleLog } from '../src/records/sample-log.ts';
import { projectPackages } from './project-packages.ts';

vi.setConfig({ testTimeout: 120_000 });

it('a synthetic log of patrols comes to the published figures of river chiefs', async () => {
  const { draft } = assemble(await projectPackages());
  const figure = (id: string) => draft.observations.find(({ item }) => item.id === id)?.item.value;
  const [patrols, rate] = [
    figure('river-patrols') ?? 0,
    (figure('river-handling-rate') ?? 0) / 100,
  ];
  expect([patrols, rate]).toEqual([1_150_000, 0.96]);
  let [rows, handled, passedOn] = [0, 0, 0];
  for (const row of sampleLog({ kind: 'patrols', rows: patrols, seed: 4, success: rate }).rows) {
    rows += 1;
    if (row[5] === 'handled') handled += 1;
    if (row[5] === 'passed on') passedOn += 1;
  }
  expect(rows).toBe(patrols);
  expect(handled).toBe(Math.round((handled + passedOn) * rate));
});
