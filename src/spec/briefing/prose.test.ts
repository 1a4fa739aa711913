import { describe, expect, it } from 'vitest';
import { observationsIn, plainProse, readProse } from './prose.ts';
import { proseParser, proseSerializer } from './prose-schema.ts';

const again = (markdown: string) => proseSerializer.serialize(proseParser.parse(markdown));
const plain = (text: string) => ({ kind: 'text', text, bold: false, italic: false, href: '' });
const paragraph = (...runs: object[]) => [{ kind: 'paragraph', runs }];

describe('prose', () => {
  it('reads bold, italic, links, breaks and figures', () => {
    expect(readProse('压减至**{days}**，见[文件](https://a.cn/b)。\\\n*完*')).toEqual(
      paragraph(
        plain('压减至'),
        { kind: 'figure', observation: 'days', bold: true, italic: false },
        plain('，见'),
        { ...plain('文件'), href: 'https://a.cn/b' },
        plain('。'),
        { kind: 'break' },
        { ...plain('完'), italic: true },
      ),
    );
  });

  it('closes bold before Chinese text, as it is typed in China', () => {
    const bold = { ...plain('缩短25%。'), bold: true };
    expect(readProse('**缩短25%。**后文')).toEqual(paragraph(bold, plain('后文')));
  });

  it('reads lists within lists and their first number', () => {
    expect(readProse('3. 甲\n   - 乙\n4. 丙')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            ...paragraph(plain('甲')),
            { kind: 'list', ordered: false, start: 1, items: [paragraph(plain('乙'))] },
          ],
          paragraph(plain('丙')),
        ],
      },
    ]);
  });

  it('reads tables: a row of heads, figures and signs in their cells', () => {
    expect(readProse('| 项目 | 值 |\n| --- | --- |\n| 甲\\|乙 | {days} |\n| 丙 |  |')).toEqual([
      {
        kind: 'own-table',
        rows: [
          [[plain('项目')], [plain('值')]],
          [[plain('甲|乙')], [{ kind: 'figure', observation: 'days', bold: false, italic: false }]],
          [[plain('丙')], []],
        ],
      },
    ]);
  });

  it.each([
    '# 不是标题',
    '<script>alert(1)</script>',
    '![图](https://a.cn/x.png)',
    '[坏](javascript:alert(1))',
    '\\{not-a-figure}',
    '{Not A Figure}',
    '=SUM(A1)',
  ])('keeps %s as the text that it is', (markdown) => {
    const runs = readProse(markdown).flatMap((one) => (one.kind === 'paragraph' ? one.runs : []));
    expect(
      runs.every((run) =>
        run.kind === 'text' ? run.href === '' || run.href.startsWith('http') : run.kind === 'break',
      ),
    ).toBe(true);
    expect(runs).not.toEqual([]);
    expect(runs.some((run) => run.kind === 'figure')).toBe(false);
  });

  it.each([
    '一段**粗**体与{a-b}。',
    '- 甲\n- 乙\n  - 丙',
    '9. 一\n10. 二',
    '一行\\\n二行',
    '[链接](https://a.cn/?q=1&b=2)',
    '\\{a-b}',
    '**“改革”**之后',
    '前\n\n| a | **b** |\n| --- | --- |\n| {x} | c\\|d |\n\n后',
    '| a |\n| --- |',
  ])('writes %s as it was read', (markdown) => {
    expect(readProse(again(markdown))).toEqual(readProse(markdown));
    expect(again(again(markdown))).toBe(again(markdown));
  });

  it.each([
    '*星* _线_ [x](y) \\ `c`',
    '1. 不是列表',
    '- 也不是',
    '+ 也不是',
    'a < b & c > d',
    '{x} 与 {y}',
    '&amp;',
    '# 号',
  ])('writes the plain text %s so that it reads the same', (text) => {
    const whole = text.replaceAll('{', '{ ');
    expect(readProse(plainProse(whole))).toEqual(paragraph(plain(whole)));
  });

  it('keeps figures in plain text', () => {
    expect(observationsIn(plainProse('*压减*至{days-actual}，{x} 与 {Y}'))).toEqual([
      'days-actual',
      'x',
    ]);
  });

  it('names each figure once', () => {
    expect(observationsIn('{a} {b}\n\n- {a}')).toEqual(['a', 'b']);
  });
});
