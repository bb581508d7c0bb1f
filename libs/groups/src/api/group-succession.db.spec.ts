import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AREA_1, COUNTY, groupId, openTown } from './groups-town.fixture';

const MERGE =
  'mutation($input: MergeGroupsInput!) { mergeGroups(input: $input) { group { id memberCount } errors { code path } } }';
const SUCCESSIONS = `query($id: ID!) { group(id: $id) { status
  successions { kind effectiveOn memberCount reason fromName toName from { id } to { id status } } } }`;
const WRITER = { scope: COUNTY, permissions: ['GROUP_READ', 'RETAILER_READ', 'GROUP_WRITE'] } as const;

describe('what became of a group, as the API tells it', () => {
  let town: Awaited<ReturnType<typeof openTown>>;

  beforeAll(async () => {
    town = await openTown();
  });
  afterAll(() => town.close());

  const input = (from: number, into: number) => ({
    ...{ groupId: groupId(from), intoGroupId: groupId(into), on: '2026-10-05', reason: '相邻合并', expectedVersion: 1 },
  });

  it('answers the group that goes on, and either leads to the other', async () => {
    const { data } = await town.ask(MERGE, { input: input(3, 4) }, WRITER);
    expect(data).toEqual({ mergeGroups: { group: { id: groupId(4), memberCount: 10 }, errors: [] } });
    for (const [id, status] of [
      [groupId(3), 'DISSOLVED'],
      [groupId(4), 'ACTIVE'],
    ]) {
      const read = await town.ask(SUCCESSIONS, { id }, { scope: AREA_1 });
      const succession = {
        ...{ kind: 'MERGED', effectiveOn: '2026-10-05', memberCount: 5, reason: '相邻合并' },
        fromName: '应县东大街卷烟零售户诚信自律互助小组3',
        toName: '应县东大街卷烟零售户诚信自律互助小组4',
        from: { id: groupId(3) },
        to: { id: groupId(4), status: 'ACTIVE' },
      };
      expect(read.data).toEqual({ group: { status, successions: [succession] } });
    }
  });

  it('is refused at the field, and by right', async () => {
    const refused = await town.ask(MERGE, { input: input(5, 5) }, WRITER);
    expect(refused.data).toEqual({
      mergeGroups: { group: null, errors: [{ code: 'SAME_GROUP', path: ['input', 'intoGroupId'] }] },
    });
    const forbidden = await town.ask(MERGE, { input: input(5, 6) }, { scope: COUNTY });
    expect(forbidden.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const stale = await town.ask(MERGE, { input: { ...input(5, 6), expectedVersion: 9 } }, WRITER);
    expect(stale.errors?.[0]?.extensions?.code).toBe('CONFLICT');
  });
});
