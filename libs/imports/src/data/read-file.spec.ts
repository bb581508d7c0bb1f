import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { IMPORT_KINDS, parseTables } from '@chengxin/imports/domain';
import { Refusal } from '@chengxin/kernel';
import { readZip } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { inspectWorkbook } from './inspect-workbook';
import { readTables } from './read-file';
import { faultWorkbook, templateWorkbook } from './write-workbooks';

const CSV = '专卖证号,月份,全部卷烟销售额,全部卷烟进货额\r\n001234567890,2026年9月,"52,300.00",46400\r\n';
// GB18030 bytes of 专卖证号,月份 — TextEncoder only writes UTF-8.
const GB18030_HEADER = Buffer.from('d7a8c2f4d6a4bac52cd4c2b7dd', 'hex');

const refusedWith = async (name: string, content: Buffer): Promise<string> => {
  try {
    await readTables(name, content);
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.message : `crash: ${String(error)}`;
  }
};

/** A ZIP archive with one deflated file, whose directory claims `claimed` bytes. */
function zipOf(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(packed.length, 20);
  directory.writeUInt32LE(claimed, 24);
  directory.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, directory, Buffer.from(name), end]);
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CSV}`)],
    ['UTF-16, as Unicode 文本', Buffer.from(`\ufeff${CSV.replaceAll('"52,300.00"', '52300').replaceAll(',', '\t')}`, 'utf16le')],
  ])('is read in %s', async (_encoding, content) => {
    const { rows, faults } = parseTables('MARGIN_SURVEYS', await readTables('九月.csv', content));
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({ licenceNo: '001234567890', month: '2026-09', revenueAll: '52300.00', costAll: '46400.00' });
  });

  it('is read in GB18030, as Excel in a Chinese office saves it', async () => {
    const [table] = await readTables('九月.csv', Buffer.concat([GB18030_HEADER, Buffer.from('\r\n140622100001,2026-09\r\n')]));
    expect(table?.rows).toEqual([
      ['专卖证号', '月份'],
      ['140622100001', '2026-09'],
    ]);
  });

  it('keeps formulas as text, empty lines as rows, line breaks in quotes as one row', async () => {
    const [table] = await readTables('a.csv', Buffer.from('a;b\n=cmd|\' /C calc\'!A0;"x\ny"\n\nlast'));
    expect(table?.rows).toEqual([['a', 'b'], ["=cmd|' /C calc'!A0", 'x\ny'], [null], ['last']]);
  });

  it('with an open quote is called damaged', async () =>
    expect(await refusedWith('a.csv', Buffer.from('a,b\n"x,y\n'))).toBe('IMPORT_FILE_BROKEN'));
});

describe('a file that is no import is refused with advice', () => {
  const ole2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['名单.xls', ole2, 'IMPORT_FILE_XLS'],
    ['名单.et', ole2, 'IMPORT_FILE_ET'],
    ['改名.xlsx', ole2, 'IMPORT_FILE_XLS'],
    ['加密.xlsx', Buffer.concat([ole2, Buffer.from('EncryptedPackage', 'utf16le')]), 'IMPORT_FILE_ENCRYPTED'],
    ['导出.xls', Buffer.from('<html><table><tr><td>1</td></tr></table>'), 'IMPORT_FILE_MARKUP'],
    ['空.csv', Buffer.alloc(0), 'IMPORT_FILE_EMPTY'],
    ['图.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'IMPORT_FILE_UNKNOWN'],
    ['文档.xlsx', zipOf('word/document.xml', Buffer.from('<w/>'), 4), 'IMPORT_FILE_UNKNOWN'],
    ['断.xlsx', zipOf('xl/workbook.xml', Buffer.from('<w/>'), 4).subarray(0, 40), 'IMPORT_FILE_BROKEN'],
    ['远.xlsx', zipOf('xl/worksheets/sheet1.xml', Buffer.from('<c r="XFD1048576"><v>1</v></c>'), 30), 'IMPORT_FILE_OVERSIZED'],
    ['大.csv', Buffer.alloc(50 * 1024 * 1024 + 1, 'a'), 'IMPORT_FILE_TOO_BIG'],
  ])('%s', async (name, content, code) => expect(await refusedWith(name, content)).toBe(code));

  it('a zip bomb is stopped while it unpacks, whatever size it claims', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(4_000_000, ' '), 10);
    expect(bomb.length).toBeLessThan(10_000);
    await expect(inspectWorkbook(bomb, 3_999_999)).rejects.toThrow('IMPORT_FILE_OVERSIZED');
  });
});

describe('a workbook', () => {
  it('gives days, numbers and text; a formula gives text, never a calculation', async () => {
    const day = new Date('2026-03-01T00:00:00Z');
    const content = await writeWorkbook([
      [{ value: day, type: Date, format: 'yyyy/m/d' }, 140_622_100_001, '=1+1', null, 'x'],
    ]).toBuffer();
    const [table] = await readTables('a.xlsx', content);
    expect(table?.rows).toEqual([[day, 140_622_100_001, '=1+1', null, 'x']]);
  });

  it.each(IMPORT_KINDS.filter((kind) => kind !== 'GROUP_ARCHIVES'))(
    'template %s reads as an empty table of its kind',
    async (kind) => {
      const tables = await readTables('模板.xlsx', await templateWorkbook(kind));
      expect(parseTables(kind, tables).faults.map((fault) => fault.expected)).toEqual([
        '表头下至少一行数据 / at least one row below the header',
      ]);
    },
  );

  it('template GROUP_ARCHIVES is an archive filled in, which reads without a fault', async () => {
    const tables = await readTables('模板.xlsx', await templateWorkbook('GROUP_ARCHIVES'));
    const { rows, faults } = parseTables('GROUP_ARCHIVES', tables);
    expect([faults, rows.length, rows[0]?.members.length]).toEqual([[], 1, 1]);
    expect(rows[0]).toMatchObject({ foundedOn: '2026-09-01', leaderName: '王建国', homeAddress: '金城镇新建路 12 号' });
  });

  it('comes back with the faults marked and named in a last column', async () => {
    const tables = [
      {
        sheet: '九月',
        rows: [
          ['许可证号', '月份', '销售额（元）', '* 进货额'],
          ['140622100001', '2026/13', -1, '=2'],
          ['140622100002', '2026-09', 2, 1],
        ],
      },
    ];
    const { faults } = parseTables('MARGIN_SURVEYS', tables);
    const workbook = await faultWorkbook('MARGIN_SURVEYS', tables, faults);
    const sheet = [...readZip(workbook)].find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    const red = inflateRawSync(sheet?.bytes ?? Buffer.alloc(0))
      .toString()
      .matchAll(/r="([A-Z]+2)" s="3"/g);
    expect([...red].map(([, address]) => address)).toEqual(['B2', 'C2', 'D2', 'E2']);
    const [marked] = await readTables('错误.xlsx', workbook);
    expect(marked?.rows[1]?.slice(0, 4)).toEqual(['140622100001', '2026/13', '-1', '=2']);
    expect(
      String(marked?.rows[1]?.[4])
        .split('\n')
        .map((line) => line.split('：')[0]),
    ).toEqual(['月份', '全部卷烟销售额', '全部卷烟进货额']);
    expect(marked?.rows[2]?.[4] ?? null).toBeNull();
  });
});
