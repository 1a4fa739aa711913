import { describe, expect, it } from 'vitest';
import { guessRoles } from './guess-roles.ts';
import { sampleLog } from './sample-log.ts';

const rolesIn = (columns: readonly string[], rows: readonly (readonly string[])[]) => {
  const { guesses } = guessRoles(columns, rows);
  return Object.fromEntries(guesses.map(({ role, column }) => [role, column]));
};

describe('guessRoles', () => {
  it('tells Chinese columns by names and cells, and says why', () => {
    const columns = ['办件编号', '事项名称', '所属区', '受理日期', '办结日期', '办理结果', '备注'];
    const rows = Array.from({ length: 20 }, (_, at) => [
      ...[`GZ${at}`, at % 2 ? '新办' : '变更', at % 3 ? '东' : '西', `2024-03-${10 + at}`],
      ...[at % 4 ? `2024年4月${1 + at}日` : '', at % 4 ? '准予许可' : '撤回申请', ''],
    ]);
    expect(rolesIn(columns, rows)).toEqual({
      ...{ id: '办件编号', start: '受理日期', end: '办结日期' },
      ...{ area: '所属区', type: '事项名称', outcome: '办理结果' },
    });
    const { guesses, roles } = guessRoles(columns, rows);
    expect(guesses.find(({ role }) => role === 'end')?.reasons).toEqual([
      ...['name', 'dates', 'some-empty', 'after-start'],
    ]);
    expect(roles).toMatchObject({ success: ['准予许可'], withdrawn: ['撤回申请'] });
  });

  it('tells English ones, and dates that have no telling name by their order', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      ...[`P-${at}`, `2024-02-${10 + at}`, `2024-01-${10 + at}`, at % 2 ? 'Permitted' : 'Refused'],
    ]);
    expect(rolesIn(['case_no', 'when2', 'when1', 'Decision'], rows)).toEqual({
      ...{ id: 'case_no', start: 'when1', end: 'when2', outcome: 'Decision' },
    });
  });

  it('gives no roles where no column holds days', () => {
    expect(guessRoles(['a', 'b'], [['x', '1']]).roles).toBeNull();
    expect(guessRoles([], []).roles).toBeNull();
  });

  it('tells its own samples', () => {
    const { columns, rows } = sampleLog({ rows: 200, seed: 4 });
    expect(rolesIn(columns, [...rows])).toEqual({
      ...{ id: 'case_no', start: 'received', end: 'decided', area: 'district' },
      ...{ type: 'type', outcome: 'outcome' },
    });
  });
});
