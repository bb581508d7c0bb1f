import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { neutralised, writeCsv } from './csv-writer';
import { type WrittenRow, writeXlsx } from './xlsx-writer';

const asText = (...values: string[]): WrittenRow => values.map((value) => ({ value, style: 'text' as const }));

describe('a workbook', () => {
  it('is read back with the texts and numbers that were written, from rows that come one by one', async () => {
    async function* rows(): AsyncGenerator<WrittenRow> {
      yield asText('店名', '许可证号');
      await setImmediate();
      yield [...asText('"甲" & 乙 <店>', '000140622001'), { value: 0.1134, style: 'percent' }, { value: 9602, style: 'count' }];
    }
    const file = await buffer(writeXlsx([{ name: '零售户', widths: [20, 20, 10, 10], rows: rows() }]));
    expect(await readSheet(file)).toEqual([
      ['店名', '许可证号', null, null],
      ['"甲" & 乙 <店>', '000140622001', 0.1134, 9602],
    ]);
  });

  it('holds a text that begins like a formula as a text', async () => {
    const file = await buffer(writeXlsx([{ name: '表', widths: [20], rows: [asText('=1+1'), asText('@SUM(A1)')] }]));
    expect(await readSheet(file)).toEqual([['=1+1'], ['@SUM(A1)']]);
  });

  it('fails as its rows fail', async () => {
    async function* rows(): AsyncGenerator<WrittenRow> {
      yield asText('一');
      throw new Error('the cursor is gone');
    }
    await expect(buffer(writeXlsx([{ name: '表', widths: [20], rows: rows() }]))).rejects.toThrow('the cursor is gone');
  });
});

describe('a CSV', () => {
  it('begins with a byte order mark and is read back as it was', async () => {
    const rows = [
      ['店名', '地址'],
      ['甲,乙', '一"二"\n三'],
    ];
    const written = (await buffer(writeCsv(rows))).toString();
    expect(written).toMatch(/^\ufeff店名,地址\r\n/);
    expect(parse(written, { bom: true })).toEqual(rows);
  });

  it.each(['=1+1', '+1+1', "-2+3+cmd|' /C calc'!A0", '@SUM(A1)', '\t=1', '\r=1', '-'])('takes the formula out of %j', (value) => {
    expect(neutralised(value)).toBe(`'${value}`);
  });

  it.each(['诚信', '-3.4 %', '+3.4 个百分点', '+12', '-1,234.50', '', '2026-09-30', 'a=1'])('leaves %j as it is', (value) => {
    expect(neutralised(value)).toBe(value);
  });
});
