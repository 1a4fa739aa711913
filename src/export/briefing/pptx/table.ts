import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../base/vocabulary.ts';
import type { Slide } from '../slides.ts';
import { INK, MUTED, PLACE, RULE, TYPE } from './deck.ts';
import { addSubtitle } from './exhibit.ts';
import { clean } from './runs.ts';

const NONE = { type: 'none' } as const;
const under = (color: string, pt: number) =>
  [NONE, NONE, { type: 'solid', pt, color }, NONE] as [
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
  ];

/** A native table with a head; figures as they are written everywhere. */
export function addTable(
  target: PptxGenJS.Slide,
  slide: Slide & { kind: 'table' },
  language: Language,
  top: number,
): void {
  addSubtitle(target, slide.table, top, language);
  const { x, y, w } = PLACE.exhibit;
  const head = slide.table.head.map((text) => ({
    text: clean(text),
    options: { bold: true, color: MUTED, border: under(INK, 1) },
  }));
  const rows = slide.rows.map((cells) =>
    cells.map((text, column) => ({
      text: clean(text),
      options: { bold: column === 2, color: INK, border: under(RULE, 0.75) },
    })),
  );
  target.addTable([head, ...rows], {
    x,
    y,
    w,
    colW: slide.columns.map((part) => part * w),
    fontSize: TYPE.table,
    margin: [0.04, 0.1, 0.04, 0.02],
    valign: 'top',
    align: 'left',
    autoPage: false,
    objectName: clean(`${slide.table.label} ${slide.title}`),
    lang: language === 'zh' ? 'zh-CN' : 'en-GB',
  } as PptxGenJS.TableProps);
  if (slide.remark === '') return;
  target.addText(slide.remark, {
    ...PLACE.remarks,
    ...{ margin: 0, valign: 'top', align: 'left', fontSize: TYPE.small, color: MUTED },
  });
}
