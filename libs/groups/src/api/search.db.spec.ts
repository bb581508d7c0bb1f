import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AREA_1, openTown, type Viewer } from './groups-town.fixture';

const QUERY =
  'query ($text: String!, $first: Int! = 8) { search(text: $text, first: $first) { kind id name detail unitCode ended } }';
const READER: Viewer = { permissions: ['INDICATOR_READ', 'GROUP_READ', 'RETAILER_READ'] };

describe('a search', () => {
  let town: Awaited<ReturnType<typeof openTown>>;

  beforeAll(async () => {
    town = await openTown();
    await town.spell();
  });
  afterAll(() => town.close());

  const hitsOf = async (text: string, viewer: Viewer = READER, first = 3): Promise<string[]> => {
    const answer = await town.ask(QUERY, { text, first }, viewer);
    expect(answer.errors).toBeUndefined();
    const hits = answer.data?.['search'] as unknown as { kind: string; name: string }[];
    return hits.map(({ kind, name }) => `${kind} ${name}`);
  };

  it('finds units, groups and retailers by a part of the name, at most so many of each, in one statement', async () => {
    expect(await hitsOf('应县')).toEqual([
      'UNIT 应县',
      'GROUP 应县东大街卷烟零售户诚信自律互助小组1',
      'GROUP 应县东大街卷烟零售户诚信自律互助小组2',
      'GROUP 应县东大街卷烟零售户诚信自律互助小组3',
    ]);
    expect((await town.ask(QUERY, { text: '应县' }, READER)).statements).toBe(1);
  });

  it('finds them by initials and by whole pinyin, with or without blanks and capitals', async () => {
    const group = 'GROUP 应县东大街卷烟零售户诚信自律互助小组1';
    expect(await hitsOf('yxddj', READER, 1)).toEqual([group]);
    expect(await hitsOf('Ying Xian Dong Da Jie', READER, 1)).toEqual([group]);
    expect(await hitsOf('bmd8', READER, 1)).toEqual(['RETAILER 便民店8']);
    expect(await hitsOf('shuozhou')).toEqual(['UNIT 朔州市']);
  });

  it('finds a retailer by the beginning of the customer code or the licence number', async () => {
    const found = await town.ask(QUERY, { text: '140622000003' }, READER);
    expect(found.data?.['search']).toEqual([
      expect.objectContaining({
        kind: 'RETAILER',
        name: '百分之100%超市',
        detail: '140622000003 · 应县',
        unitCode: '140622',
        ended: false,
      }),
    ]);
    expect(await hitsOf('140622100004')).toEqual(['RETAILER 百分之1000超市']);
    await town.write(`update retailer set customer_code = 'SX0622000005' where customer_code = '140622000005'`);
    expect(await hitsOf('sx0622')).toEqual(['RETAILER 便民店5']);
    await town.write(`update retailer set customer_code = '140622000005' where customer_code = 'SX0622000005'`);
  });

  it('finds a person only for whom the right allows, by the full name', async () => {
    const revealing = { permissions: [...(READER.permissions ?? []), 'PERSONAL_REVEAL'] };
    expect(await hitsOf('张三丰')).toEqual([]);
    expect(await hitsOf('张三', revealing)).toEqual([]);
    expect(await hitsOf('张三丰', revealing)).toHaveLength(3);
  });

  it('shows nothing beyond the own unit, and no kind without the right to it', async () => {
    expect(await hitsOf('下社', { ...READER, scope: AREA_1 })).toEqual([]);
    expect(await hitsOf('1406220000', { ...READER, scope: AREA_1 }, 20)).toHaveLength(20);
    // But a member of an own group, wherever the shop lies.
    expect(await hitsOf('140622000041', { ...READER, scope: AREA_1 })).toEqual(['RETAILER 便民店5']);
    expect(await hitsOf('140622000042', { ...READER, scope: AREA_1 })).toEqual([]);
    expect(await hitsOf('应县', { permissions: ['INDICATOR_READ'] })).toEqual(['UNIT 应县']);
  });

  it('takes signs for themselves and an empty text for nothing', async () => {
    expect(await hitsOf('100%')).toEqual(['RETAILER 百分之100%超市']);
    expect(await hitsOf('_')).toEqual([]);
    expect(await hitsOf('  ')).toEqual([]);
  });

  it('refuses more than twenty of a kind', async () => {
    const answer = await town.ask(QUERY, { text: '应县', first: 21 }, READER);
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('spells a new name, and a changed one again, whoever wrote it', async () => {
    await town.write(`update retailer set store_name = '长治面馆' where customer_code = '140622000003'`);
    expect(await hitsOf('czmg')).toEqual([]);
    expect(await town.spell()).toBe(1);
    expect(await hitsOf('czmg')).toEqual(['RETAILER 长治面馆']);
    expect(await town.spell()).toBe(0);
  });
});
