import { describe, expect, it } from 'vitest';
import type { Cell, SheetTable } from './cell';
import { detectKind } from './detect-kind.rules';
import { IMPORT_DEFINITIONS } from './import-definitions';
import { IMPORT_KINDS, type ImportKind } from './import-kind';
import { parseTables } from './sheet-layout';
import { TableParser } from './table-rows.rules';

const sheet = (...rows: Cell[][]): SheetTable => ({ sheet: '零售户', rows });
const HEADER = ['许可证号', '客户代码', '店铺名称', '负责人', '经营地址', '地点编码', '市场类型', '业态', '档位', '有效期至'];
const retailer = (licence: Cell, code: Cell, ...rest: Cell[]): Cell[] => [
  licence,
  code,
  '兴隆副食店',
  '王建国',
  '新建路',
  '140622100S01',
  'C',
  'Z',
  20,
  '2028-06-30',
  ...rest,
];
const faultsOf = (kind: ImportKind, ...tables: SheetTable[]): string[] =>
  parseTables(kind, tables).faults.map(
    (fault) => `${fault.row} ${fault.column} ${fault.value} ${fault.expected.split(' / ')[0]}`,
  );

describe('a table', () => {
  it('is found below a title, by synonyms, with unknown columns left out', () => {
    const { rows, faults, count } = parseTables('RETAILERS', [
      sheet(['应县零售户花名册'], [null], [...HEADER, '备注'], retailer('140622100001', '1', '随意')),
    ]);
    expect(faults).toEqual([]);
    expect(count).toBe(1);
    expect(rows[0]).toMatchObject({
      sheet: '零售户',
      line: 4,
      licenceNo: '140622100001',
      customerCode: '1',
      marketType: 'URBAN',
      format: 'GROCERY',
      phone: null,
      effectiveOn: null,
    });
  });

  it('accepts stars, (必填) and full-width brackets in headers', () => {
    const header = HEADER.map((text, index) => (index === 0 ? '* 专卖证号（必填）' : `${text} *`));
    expect(faultsOf('RETAILERS', sheet(header, retailer('140622100001', '1')))).toEqual([]);
  });

  it('is read from every sheet that has the header; other sheets are left alone', () => {
    const other: SheetTable = { sheet: '填写说明', rows: [['说明'], ['专卖证号', '必填']] };
    const second = { ...sheet(HEADER, retailer('140622100002', '2')), sheet: '第二页' };
    const { rows } = parseTables('RETAILERS', [sheet(HEADER, retailer('140622100001', '1')), other, second]);
    expect(rows.map((row) => `${row.sheet} ${row.line}`)).toEqual(['零售户 2', '第二页 2']);
  });

  it('skips empty lines, the line of sums and the lines about the list itself', () => {
    const closing = [['合 计', 1], ['填表人：张三', '审核：李四'], ['备注:以上数据来自访销系统']];
    const { rows, count } = parseTables('RETAILERS', [sheet(HEADER, [null, ' '], retailer('140622100001', '1'), ...closing)]);
    expect([rows.length, count, rows[0]?.line]).toEqual([1, 1, 3]);
  });
});

describe('every mistake is told at once', () => {
  it('with row, column, value and what is expected', () => {
    const wrong = retailer('1406', null);
    wrong[8] = 31;
    wrong[9] = '2026/2/30';
    expect(faultsOf('RETAILERS', sheet(HEADER, wrong, retailer('140622100001', '1'), ['140622100002']))).toEqual([
      '2 专卖证号 1406 12 位数字，如 140622100001',
      '2 客户编码  必填',
      '2 档位 31 1–30 的整数',
      '2 有效日期 2026/2/30 日历上存在的日期（该日期不存在）',
      ...['客户编码', '店铺名称', '负责人', '经营地址', '地点编码', '市场类型', '经营业态', '档位', '有效日期'].map(
        (column) => `4 ${column}  必填`,
      ),
    ]);
  });

  it('a licence number or customer code twice in one file is told with the first row', () => {
    expect(
      faultsOf(
        'RETAILERS',
        sheet(HEADER, retailer('140622100001', '1'), retailer(140_622_100_001, '2'), retailer('140622100003', '1')),
      ),
    ).toEqual(['3 专卖证号 140622100001 文件内不重复（与第 2 行相同）', '4 客户编码 1 文件内不重复（与第 2 行相同）']);
  });

  it('twice in two sheets, with the sheet as well', () => {
    const second = { ...sheet(HEADER, retailer('140622100001', '2')), sheet: '续表' };
    expect(faultsOf('RETAILERS', sheet(HEADER, retailer('140622100001', '1')), second)).toEqual([
      '2 专卖证号 140622100001 文件内不重复（与“零售户”第 2 行相同）',
    ]);
  });

  it('a formula without result is no value, not even where any text would do', () => {
    const wrong = retailer('140622100001', '1');
    wrong[2] = '#N/A';
    wrong[3] = '=VLOOKUP(A2,Sheet2!A:B,2,0)';
    wrong[9] = '#REF!';
    expect(faultsOf('RETAILERS', sheet([...HEADER, '联系电话'], [...wrong, '#DIV/0!']))).toEqual(
      [
        ['店铺名称', '#N/A'],
        ['负责人', '=VLOOKUP(A2,Sheet2!A:B,2,0)'],
        ['联系电话', '#DIV/0!'],
        ['有效日期', '#REF!'],
      ].map(([column, value]) => `2 ${column} ${value} 公式的结果；请在 Excel 或 WPS 中改正公式，或粘贴为数值，保存后再上传`),
    );
  });

  it('a missing column, a column twice, a file without header, a header without rows', () => {
    expect(faultsOf('RETAILERS', sheet(HEADER.slice(0, 9), retailer('140622100001', '1')))[0]).toMatch(
      /^1 有效日期 {2}缺少这一列/,
    );
    expect(faultsOf('RETAILERS', sheet([...HEADER, '档位'], retailer('140622100001', '1', 3)))[0]).toBe(
      '1 档位 档位 “档位”只能有一列',
    );
    expect(faultsOf('RETAILERS', sheet(['你好']))[0]).toMatch(/^1 {3}模板的表头：专卖证号、客户编码/);
    expect(faultsOf('RETAILERS', sheet(HEADER))).toEqual(['1   表头下至少一行数据']);
  });
});

describe('a large file', () => {
  it('of more rows than allowed is refused at the first row beyond', () => {
    const header = ['专卖证号', '月份', '销售额', '进货额'];
    const rows = ['140622100001', '140622100002', '140622100003'].map((licence) => [licence, '2026-09', 2, 1]);
    const steps = (maxRows: number) => new TableParser('MARGIN_SURVEYS', maxRows).parse([sheet(header, ...rows)]).next();
    expect(steps(3).value).toMatchObject({ faultCount: 0, count: 3 });
    expect(steps(2).value).toMatchObject({
      rows: [],
      faultCount: 1,
      faults: [{ row: 4, expected: expect.stringContaining('最多 2 行') }],
    });
  });

  it('that is wrong throughout has all its faults counted and the first 50,000 kept', () => {
    const { faults, faultCount } = parseTables('MARGIN_SURVEYS', [
      sheet(['专卖证号', '月份'], ...Array.from({ length: 30_000 }, () => ['x', 'x'])),
    ]);
    expect([faultCount, faults.length]).toEqual([90_000, 50_000]);
  });
});

describe('cells that must agree', () => {
  const survey = ['专卖证号', '月份', '全部卷烟销售额', '全部卷烟进货额', '约定价格品规销售额', '约定价格品规进货额'];
  it('a survey has revenue and cost together, at least one pair, once per month', () => {
    expect(
      faultsOf(
        'MARGIN_SURVEYS',
        sheet(
          survey,
          ['140622100001', '2026-09', 1, null, null, null],
          ['140622100002', '2026-09'],
          ['140622100003', '2026-09', 2, 1],
          ['140622100003', '2026年9月', 2, 1],
          ['140622100003', '2026-10', 2, 1],
        ),
      ),
    ).toEqual([
      '2 全部卷烟进货额  销售额和进货额要一起填',
      '3 全部卷烟销售额  至少一组销售额和进货额',
      '5 专卖证号 140622100003 文件内不重复（与第 4 行相同）',
    ]);
  });

  it('a cost needs a revenue, since without revenue there is no margin; nothing sold and nothing bought is a survey', () => {
    expect(
      faultsOf(
        'MARGIN_SURVEYS',
        sheet(
          survey,
          ['140622100001', '2026-09', 0, 5, '0.00', '0.01'],
          ['140622100002', '2026-09', 0, 0, 5, 0],
          ['140622100003', '2026-09', 5, 6],
        ),
      ),
    ).toEqual([
      '2 全部卷烟销售额 0 大于 0 的金额（有进货额而无销售额，毛利率无从计算）',
      '2 约定价格品规销售额 0.00 大于 0 的金额（有进货额而无销售额，毛利率无从计算）',
    ]);
  });

  it('a leader has an election; nobody joins before the founding', () => {
    const header = [
      '小组名称',
      '地点编码',
      '街道',
      '组建日期',
      '专卖证号',
      '入组日期',
      '是否组长',
      '当选日期',
      '赞成票',
      '应投票数',
    ];
    const member = (licence: string | null, joined: string, ...office: Cell[]): Cell[] => [
      '应县金城镇小组',
      '140622100S01',
      '金城镇',
      '2026-09-01',
      licence,
      joined,
      ...office,
    ];
    expect(
      faultsOf(
        'GROUPS',
        sheet(
          header,
          member('140622100001', '2026-09-02', '组长', '2026-09-01', 14, 13),
          member('140622100002', '2026-08-31', '否'),
          member(null, '2026-09-01'),
          member('140622100004', '2026-09-01', '副组长'),
        ),
      ),
    ).toEqual([
      '2 当选日期 2026-09-01 不早于入组日期的日期（当选者须为组员）',
      '2 赞成票 14 不大于应投票数',
      '3 入组日期 2026-08-31 不早于组建日期的日期',
      '4 专卖证号  专卖证号或客户编码',
      '5 当选日期  组长、副组长须填当选日期',
      '5 赞成票  组长、副组长须填赞成票',
      '5 应投票数  组长、副组长须填应投票数',
    ]);
  });

  it('are compared as far as they can be read, beside the mistakes of the row; what cannot be read agrees with anything', () => {
    expect(
      faultsOf(
        'MARGIN_SURVEYS',
        sheet(
          survey,
          ['140622100001', '九月', 1, null, null, null],
          ['140622100002', '2026-09', '若干', 1, null, null],
          ['1406', '2026-13', null, null, 2, 1],
          ['140622100002', '2026-09', 2, 1, '若干', null],
        ),
      ),
    ).toEqual([
      '2 月份 九月 月份，如 2026-08',
      '2 全部卷烟进货额  销售额和进货额要一起填',
      '3 全部卷烟销售额 若干 不小于 0 的金额（元），最多两位小数',
      '4 专卖证号 1406 12 位数字，如 140622100001',
      '4 月份 2026-13 月份，如 2026-08',
      '5 约定价格品规销售额 若干 不小于 0 的金额（元），最多两位小数',
      '5 约定价格品规进货额  销售额和进货额要一起填',
      '5 专卖证号 140622100002 文件内不重复（与第 3 行相同）',
    ]);
  });

  it("a group meeting names its group, a leaders' meeting its county", () => {
    const header = ['会议类型', '小组名称', '县区', '日期', '人数', '资料齐全'];
    expect(
      faultsOf(
        'MEETINGS',
        sheet(
          header,
          ['小组例会', null, null, '2026-09-18', 12, '是'],
          ['组长例会', null, null, '2026-09-18', '12人', '否'],
          ['组长例会', null, '应县', '2026-09-19', 12, '齐全'],
        ),
      ),
    ).toEqual(['2 小组名称  小组例会须填小组名称', '3 县区  组长例会须填县区']);
  });
});

describe('the kind of a file', () => {
  it('is told by its header', () => {
    expect(detectKind([sheet(HEADER)])).toBe('RETAILERS');
    expect(detectKind([sheet(['小组名称', '地点编码', '街道', '组建日期', '专卖证号', '入组日期'])])).toBe('GROUPS');
    expect(detectKind([sheet(['许可证号', '月份', '销售额', '进货额'])])).toBe('MARGIN_SURVEYS');
    expect(detectKind([sheet(['会议类型', '日期', '人数', '资料齐全'])])).toBe('MEETINGS');
    expect(detectKind([sheet(['姓名', '年龄'])])).toBeNull();
  });

  it('is told by the header of its own template, though others have some of the columns', () => {
    for (const kind of IMPORT_KINDS.filter((one) => one !== 'GROUP_ARCHIVES'))
      expect(detectKind([sheet(Object.values(IMPORT_DEFINITIONS[kind].columns).map(({ header }) => header))])).toBe(kind);
  });
});
