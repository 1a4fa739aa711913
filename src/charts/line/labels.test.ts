import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import { yearly } from '../../../tests/charts/fixtures-line.ts';
import { labelBox, touch } from '../label.ts';
import { layoutLine } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;

function panelOf(...given: Parameters<typeof layoutLine>) {
  const [panel] = layoutLine(...given).panels;
  if (panel === undefined) throw new Error('no panel');
  return panel;
}

test('lines that end close together keep their names and their last values', () => {
  for (const last of [
    [32, 31.5, 31],
    [32, 32, 32],
    [30, 30.2, 5],
    [31, 31.4, 30.8, 31.2, 30.9],
  ]) {
    const close = documentWith(
      'line',
      last.map((value, at) => ({
        label: text(`Area ${at}`),
        rows: [yearly(2013, 30 + 4 * at), yearly(2014, 33 - at), yearly(2015, value)],
      })),
    );
    for (const width of [360, 680]) {
      const { lines, unlabelled } = panelOf(close, { ...FRAME, width });
      expect(unlabelled).toBe(0);
      expect(lines.map(({ label }) => label?.name.lines.join(''))).toEqual(
        last.map((_, at) => `Area ${at}`),
      );
      expect(lines.map(({ label }) => label?.figure?.lines.join(''))).toEqual(last.map(String));
      const boxes = lines.flatMap(({ label }) =>
        [label?.name, label?.figure].flatMap((one) => (one ? [labelBox(one)] : [])),
      );
      const crossing = boxes.filter((one, at) =>
        boxes.slice(at + 1).some((other) => touch(one, other)),
      );
      expect(crossing).toEqual([]);
    }
  }
});

test('a target that several places share is one line with one word', () => {
  const place = (name: string, target: number) => [
    { label: text(name), rows: [yearly(2018, target + 3), yearly(2019, target + 2)] },
    { label: text(name), rows: [{ ...yearly(2020, target), role: 'target' as const }] },
  ];
  const words = (...drafts: Parameters<typeof documentWith>[1][]) =>
    panelOf(documentWith('line', drafts.flat()), FRAME).aims.map(({ label }) => label?.lines[0]);
  const same = ['North', 'South', 'East'].map((name) => place(name, 5));
  expect(words(...same)).toEqual(['target 5']);
  expect(words(...same, place('West', 9))).toEqual(['target 5', 'West target 9']);
});
