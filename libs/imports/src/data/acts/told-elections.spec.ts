import { ELECTION_IMPORT, type ElectionRow, parseTables } from '@chengxin/imports/domain';
import { describe, expect, it } from 'vitest';
import { rowsByElection, toldElection } from './told-elections';

const HEADER = ['小组', '启动日期', '状态', '副职名额', '候选人', '职务', '首轮计票人'];
const rowsOf = (...lines: readonly (readonly string[])[]): readonly ElectionRow[] =>
  parseTables('ELECTIONS', [{ sheet: '选举', rows: [HEADER, ...lines] }]).rows;
const told = (...lines: readonly (readonly string[])[]) => rowsByElection(rowsOf(...lines)).map(toldElection);

describe('the rows of a file', () => {
  it('tell one election together: what one row says of it goes for all', () => {
    const [election, another] = told(
      ['甲组', '2026-10-01', '', '1', '店1', '组长', ''],
      ['乙组', '2026-10-01', '', '', '店9', '组长', ''],
      ['甲组', '2026-10-01', '已就任', '', '店2', '副组长', '王计票'],
    );
    expect(election?.told).toMatchObject({ state: 'COMPLETED', deputySeats: 1, firstTeller: '王计票' });
    expect(election?.candidates.map(({ storeName }) => storeName)).toEqual(['店1', '店2']);
    expect([election?.at('deputySeats').line, election?.at('firstTeller').line]).toEqual([2, 4]);
    expect(election?.at('firstTeller').header).toBe(ELECTION_IMPORT.columns['firstTeller']?.header);
    expect(another?.told.groupName).toBe('乙组');
  });

  it('tell several of one day apart by what became of them', () => {
    const elections = told(
      ['甲组', '2026-10-01', '已取消', '0', '店1', '组长', ''],
      ['甲组', '2026-10-01', '已就任', '0', '店1', '组长', ''],
      ['甲组', '2026-10-01', '已取消', '0', '店2', '组长', ''],
    );
    expect(elections.map((election) => election?.candidates.map(({ line }) => line))).toEqual([[2, 4], [3]]);
  });

  it('tell a torn election at the cell that says otherwise, and none where a cell cannot be read', () => {
    const [torn, unread] = told(
      ['甲组', '2026-10-01', '', '1', '店1', '组长', '王计票'],
      ['甲组', '2026-10-01', '', '1', '店2', '组长', '李计票'],
      ['乙组', '2026-10-01', '', '许多', '店9', '组长', ''],
    );
    expect(torn?.torn).toEqual([{ at: expect.objectContaining({ line: 3, header: '首轮计票人' }) as unknown, line: 2 }]);
    expect(unread).toBeNull();
  });
});
