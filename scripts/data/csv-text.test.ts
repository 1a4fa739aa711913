import { expect, it } from 'vitest';
import { csvText } from './csv-text.ts';

it('writes CSV that spreadsheets open as text and numbers, never as formulas', () => {
  const columns = ['a', 'b'].map((name) => ({ name, type: 'VARCHAR' as const }));
  const rows = [
    ['=SUM(A1)', '-3.5'],
    ['@cmd', '+86'],
    ['-x', '='],
    ['"said", he', null],
    ['>=', -2],
  ];
  expect(csvText({ name: 't', columns, rows })).toBe(
    '\uFEFFa,b\r\n\'=SUM(A1),-3.5\r\n\'@cmd,+86\r\n\'-x,=\r\n"""said"", he",\r\n>=,-2\r\n',
  );
});
