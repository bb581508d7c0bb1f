import { describe, expect, it } from 'vitest';
import { fetchTableFile, tableBody } from './export-table.request';

const data = {
  columns: [
    { key: 'unit', title: '单位' },
    { key: 'value', title: '数值', figure: true },
  ],
  rows: [
    { key: '140622', unit: '应县', value: '73.4 %' },
    { key: '140602', unit: '朔城区', value: 3 },
  ],
  origin: { unit: '朔州市', policyDate: '2026-08-31' },
};
const facts = { title: '总覆盖率', unit: '140600', month: '2026-08' };

describe('a table that is exported', () => {
  it('is sent cell by cell as it is shown', () => {
    expect(tableBody(data, facts, 'CSV')).toEqual({
      ...facts,
      format: 'CSV',
      unit: '朔州市',
      policyDate: '2026-08-31',
      columns: [
        { title: '单位', figure: false },
        { title: '数值', figure: true },
      ],
      rows: [
        ['应县', '73.4 %'],
        ['朔城区', '3'],
      ],
    });
  });

  it('comes back under the name that the server gives it', async () => {
    const headers = {
      'content-disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent('总覆盖率.csv')}`,
    };
    const answer = await fetchTableFile(tableBody(data, facts, 'CSV'), async () => new Response('x', { headers }));
    expect([answer.name, answer.file.size]).toEqual(['总覆盖率.csv', 1]);
  });

  it('that was refused is no file', async () => {
    await expect(fetchTableFile(tableBody(data, facts, 'CSV'), async () => new Response('{}', { status: 403 }))).rejects.toThrow(
      '403',
    );
  });
});
