import { describe, expect, it } from 'vitest';
import { resultBody } from './result-file';
import { sortedRows } from './sorted-rows';
import type { ResultTable } from './to-result-tables';

const table: ResultTable = {
  name: 'counties',
  columns: [
    { key: 'name', title: '县', kind: 'name', isMain: true },
    { key: 'code', title: '代码', kind: 'code', isMain: true },
    { key: 'n', title: '户数', kind: 'figure', isMain: true },
  ],
  rows: [
    { name: '应县', code: '140622', n: '9' },
    { name: '=HYPERLINK("x")', code: '140602', n: null },
    { name: '右玉县', code: '140623', n: '1234' },
  ],
  sums: [{ name: '合计', code: null, n: '1243' }],
  total: 3,
};

describe('the rows of an answer', () => {
  const namesBy = (key: string, descending: boolean) => sortedRows(table, { key, descending }).map(({ code }) => code);

  it('are ordered by size where they are figures, and what is not there comes last either way', () => {
    expect(namesBy('n', false)).toEqual(['140622', '140623', '140602']);
    expect(namesBy('n', true)).toEqual(['140623', '140622', '140602']);
    expect(namesBy('code', true)).toEqual(['140623', '140622', '140602']);
    expect(sortedRows(table, null)).toBe(table.rows);
  });

  it('go into a file as they are shown and ordered, with the sums and with what was asked', () => {
    const rows = sortedRows(table, { key: 'n', descending: true });
    const asked = { query: '{ … }', operationName: null, variables: { unit: '140600' } };
    const words = { yes: '是', no: '否' };
    const body = resultBody({ table, rows, asked, title: '各县', format: 'CSV' }, words, {
      query: '查询 counties',
      variables: (text) => `变量 ${text}`,
    });
    expect(body).toEqual({
      format: 'CSV',
      title: '各县',
      columns: [
        { title: '县', figure: false },
        { title: '代码', figure: false },
        { title: '户数', figure: true },
      ],
      rows: [
        ['右玉县', '140623', '1,234'],
        ['应县', '140622', '9'],
        // The server takes the formula out of it.
        ['=HYPERLINK("x")', '140602', ''],
        ['合计', '', '1,243'],
      ],
      filters: ['查询 counties', '变量 {"unit":"140600"}'],
    });
  });
});
