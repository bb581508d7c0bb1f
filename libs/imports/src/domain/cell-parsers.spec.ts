import { describe, expect, it } from 'vitest';
import { type CellParser, type FilledCell } from './cell';
import { day, month } from './date-parsers.rules';
import { cartons, money, tier, wholeNumber } from './number-parsers.rules';
import { customerCode, licenceNo, phone, placeCode, textOf } from './text-parsers.rules';
import { businessFormat, labelled, leaderRole, marketType, retailerStatus, yesNo } from './word-parsers.rules';

/** The value read, or the Chinese half of what was expected. */
function reading(parse: CellParser<unknown>, cell: FilledCell): unknown {
  const answer = parse(cell);
  return 'value' in answer ? answer.value : `期望 ${answer.expected.zh}`;
}
const utc = (text: string): Date => new Date(`${text}T00:00:00Z`);
const refusal: unknown = expect.stringMatching(/^期望 /);

describe('a licence number', () => {
  it.each([
    ['140622100001', '140622100001'],
    [140_622_100_001, '140622100001'],
    ['１４０６２２１００００１', '140622100001'],
    [' 1406 2210\u30000001 ', '140622100001'],
    ['="001234567890"', '001234567890'],
    ["'001234567890", '001234567890'],
    ['\t140622100001', '140622100001'],
  ])('%j is %s, whether typed as text or as a number', (cell, value) => expect(reading(licenceNo, cell)).toBe(value));

  it('keeps the leading zeros of text', () => expect(reading(licenceNo, '001234567890')).toBe('001234567890'));
  it.each(['1.40622E+11', '1.4E11', 140_622_000_000])('%j, scientific notation or what is left of it, has lost digits', (cell) =>
    expect(reading(licenceNo, cell)).toContain('科学计数法'),
  );
  it('is not guessed when a number cell has lost its zeros', () =>
    expect(reading(licenceNo, 1_234_567_890)).toContain('文本格式'));
  it.each(['14062210000', '1406221000011', '14062210000A', '=cmd|calc', 1.5])('is not %j', (cell) =>
    expect(reading(licenceNo, cell)).toEqual(refusal),
  );
});

describe('a customer code', () => {
  it.each([
    ['0012', '0012'],
    ['a-１２', 'A-12'],
    [1406220001, '1406220001'],
  ])('%j is %s', (cell, value) => expect(reading(customerCode, cell)).toBe(value));
  it.each([1e17, 1.5, '客户', '123456789012345678901'])('is not %j', (cell) =>
    expect(reading(customerCode, cell)).toEqual(refusal),
  );
});

describe('a day', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026.3.1', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['２０２６年３月１日', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['2028-2-29', '2028-02-29'],
  ])('%s is %s', (cell, value) => expect(reading(day, cell)).toBe(value));
  it("is also Excel's date cell", () => expect(reading(day, utc('2026-03-01'))).toBe('2026-03-01'));
  it("is also Excel's serial number: 46082 days after 1899-12-30", () => {
    expect(reading(day, 46_082)).toBe('2026-03-01');
    expect(reading(day, '46082')).toBe('2026-03-01');
  });
  it.each(['2026/2/30', '2026-2-29', '2026年13月1日', '2026-06-31', '20260230', '0026-01-01'])(
    '%s does not exist and is refused',
    (cell) => expect(reading(day, cell)).toContain('不存在'),
  );
  it.each(['明天', '3/1/2026', 12, 99_999_999, '2026-03'])('is not %j', (cell) => expect(reading(day, cell)).toEqual(refusal));
});

describe('a month', () => {
  it.each(['2026-08', '2026-8', '2026/08', '2026年8月', '202608', 202_608, '2026-08-01', utc('2026-08-01'), 46_235])(
    '%j is 2026-08',
    (cell) => expect(reading(month, cell)).toBe('2026-08'),
  );
  it.each(['2026-13', '2026-08-15', utc('2026-08-31'), '八月', 8])('is not %j', (cell) =>
    expect(reading(month, cell)).toEqual(refusal),
  );
});

describe('money', () => {
  it.each([
    ['1234.5', '1234.50'],
    [1234.5, '1234.50'],
    ['1,234,567.89', '1234567.89'],
    ['¥1，234.50', '1234.50'],
    ['52300元', '52300.00'],
    [0, '0.00'],
    ['0012', '12.00'],
    [0.1 + 0.2, '0.30'],
    ['12.500', '12.50'],
  ])('%j is %s yuan', (cell, value) => expect(reading(money, cell)).toBe(value));
  it.each(['-1', '1.005', 1.005, '12,34', '1e5', '5.2万', '=1+1', '9999999999999'])('is not %j', (cell) =>
    expect(reading(money, cell)).toEqual(refusal),
  );
});

describe('cartons', () => {
  it.each([
    ['36.5条', '36.5'],
    [36.5, '36.5'],
    ['1,234', '1234.0'],
    ['12.50', '12.5'],
    [0, '0.0'],
  ])('%j is %s cartons', (cell, value) => expect(reading(cartons, cell)).toBe(value));
  it.each(['-1', '1.25', '十条', '100000000'])('is not %j', (cell) => expect(reading(cartons, cell)).toEqual(refusal));
});

describe('whole numbers', () => {
  it.each([
    ['20', 20],
    [20, 20],
    ['20档', 20],
    ['３０', 30],
  ])('tier %j is %d', (cell, value) => expect(reading(tier, cell)).toBe(value));
  it.each([0, 31, '20.5', '二十'])('a tier is not %j', (cell) => expect(reading(tier, cell)).toEqual(refusal));
  it('may carry their unit', () => expect(reading(wholeNumber(0, 99, /人$/), '12人')).toBe(12));
});

describe('words and codes', () => {
  it.each([
    ['食杂店', 'GROCERY'],
    ['Z', 'GROCERY'],
    ['b', 'CONVENIENCE'],
    ['超市', 'SUPERMARKET'],
    ['Ｎ', 'DEPARTMENT_STORE'],
    ['烟酒店', 'TOBACCO_LIQUOR'],
    ['F', 'ENTERTAINMENT'],
    ['其它', 'OTHER'],
    ['OTHER', 'OTHER'],
  ])('format %s is %s', (cell, value) => expect(reading(businessFormat, cell)).toBe(value));
  it('C is the urban and X the rural network', () =>
    expect(['C', 'x', '城网', '农村'].map((cell) => reading(marketType, cell))).toEqual(['URBAN', 'RURAL', 'URBAN', 'RURAL']));
  it('停业 suspends, 歇业 closes; other words of the trade mean the same', () => {
    expect(['停业', '暂停营业', '歇业', '注销'].map((word) => reading(retailerStatus, word))).toEqual([
      'SUSPENDED',
      'SUSPENDED',
      'CLOSED',
      'CLOSED',
    ]);
    expect(reading(retailerStatus, '倒闭')).toBe('期望 其中之一：正常、停业、歇业');
  });
  it('是 in the leader column is the leader', () =>
    expect(['是', '副组长', '否'].map((cell) => reading(leaderRole, cell))).toEqual(['LEADER', 'DEPUTY', 'NONE']));
  it('yes and no come in many forms', () =>
    expect(['是', '√', 1, true, '不齐全', 'n'].map((cell) => reading(yesNo, cell))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]));
  it('an unknown word is told the known ones, in the words of the language', () => {
    expect(reading(businessFormat, '杂货铺')).toBe('期望 其中之一：食杂店、便利店、超市、商场、烟酒商店、娱乐服务、其他');
    const state = labelled({ DONE: { zh: '已办结', en: 'Done' }, WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' } });
    expect(state('好了')).toEqual({ expected: { zh: '其中之一：已办结、已撤回', en: 'one of: Done, Withdrawn' } });
  });
});

describe('text', () => {
  it('that looks like a formula stays text', () => expect(reading(textOf(60), "=cmd|' /C calc'!A0")).toBe("=cmd|' /C calc'!A0"));
  it('has half-width letters and single spaces', () =>
    expect(reading(textOf(60), '　兴隆　　副食店２号 ')).toBe('兴隆 副食店2号'));
  it.each(['a'.repeat(61), 'bell\u0007', '\ud800'])('is not %j', (cell) => expect(reading(textOf(60), cell)).toEqual(refusal));
  it('of a place is its code', () =>
    expect([reading(placeCode, '140622100s01'), reading(placeCode, '140622')]).toEqual(['140622100S01', refusal]));
  it('of a telephone is digits', () =>
    expect([reading(phone, 13_800_000_000), reading(phone, '0349-5022 123'), reading(phone, '无')]).toEqual([
      '13800000000',
      '0349-5022123',
      refusal,
    ]));
});
