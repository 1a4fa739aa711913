import { describe, expect, it } from 'vitest';
import { completeXml } from './open-document.ts';

const inSheet = (inner: string, style = 'ta1') =>
  `<table:table table:name="A &amp; B" table:style-name="${style}">${inner}</table:table>`;
const cell = (told = '') => `<table:table-cell${told} office:value="1"/>`;
const stylesOf = (xml: string) =>
  [...xml.matchAll(/<table:(?:covered-)?table-cell[^>]*?(?:style-name="(\w+)")?[^>]*>/g)].map(
    ([tag]) => /style-name="(\w+)"/.exec(tag)?.[1] ?? '',
  );

describe('a spreadsheet in OpenDocument', () => {
  it('has cells of the style of their column, their row before it, their own before both', () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>' +
      '<table:table-column table:default-cell-style-name="ce2"/>';
    const { xml } = completeXml(
      inSheet(
        `${columns}<table:table-row>${cell()}<table:covered-table-cell/>${cell()}${cell()}</table:table-row>` +
          `<table:table-row table:default-cell-style-name="ce9">${cell()}${cell(' table:style-name="ce3"')}</table:table-row>` +
          `<table:table-row>${cell(' table:number-columns-repeated="2"')}${cell()}</table:table-row>`,
      ),
    );
    expect(stylesOf(xml)).toEqual(['ce1', 'ce1', 'ce2', '', 'ce9', 'ce3', 'ce1', 'ce2']);
  });

  it('tells what it hides, sheets by their style', () => {
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-row/>' +
      '<table:table-row table:visibility="filter" table:number-rows-repeated="2"/><table:table-row/>';
    const { hidden } = completeXml(style + inSheet(rows, 'ta2'));
    expect([...hidden.sheets]).toEqual(['A & B']);
    expect([...(hidden.rows.get('A & B') ?? [])]).toEqual([1, 2]);
    expect([...(hidden.columns.get('A & B') ?? [])]).toEqual([1]);
  });

  it('ends soon, however many columns it says it has and whatever is not closed', () => {
    const many = inSheet('<table:table-column table:number-columns-repeated="1e15"/>');
    expect(completeXml(many).xml).toBe(many);
    const open = '<table:table-cell a="'.repeat(50_000);
    expect(completeXml(open).xml).toBe(open);
  });
});
