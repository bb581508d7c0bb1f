import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITY, groupId, openTown } from './groups-town.fixture';

const PROVINCE = { from: 140_000_000, to: 149_999_999, peerParentId: null };

// 晋中市 has counted August last, 朔州市 September: in it group 2 is large enough, as it was not in August.
const SECOND_CITY = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140700', '晋中市', 'CITY', 1, 140700000, 140799999, null), ('140702', '榆次区', 'COUNTY', 8, 140702000, 140702999, null),
    ('140702A01', '城区片', 'AREA', 9, 140702001, 140702001, null), ('140702001J01', '迎宾街', 'PLACE', 10, 140702001, 140702001, 'STREET');
  insert into month_period (city_id, month, state, as_of, refreshed_at) values (8, '2026-08-01', 'OPEN', '2026-08-31', now());
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    values ('${groupId(9)}', '榆次区迎宾街卷烟零售户诚信自律互助小组', '迎宾街', 9, 11, 140702001, 'URBAN', 'ACTIVE', '2026-01-05');
  insert into group_month (month, group_id, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, size_band)
    values ('2026-08-01', '${groupId(9)}', 140702001, 11, 4, 4, true, false, 'UNDER_FLOOR')`;

describe('groups that need attention', () => {
  let town: Awaited<ReturnType<typeof openTown>>;
  beforeAll(async () => {
    town = await openTown();
    await town.write(SECOND_CITY);
  });
  afterAll(() => town.close());

  it('are judged by the newest month of their own city, whoever looks at several', async () => {
    const query = '{ groups(where: { attention: [UNDER_FLOOR] }) { nodes { id attention { kind memberCount } } } }';
    expect((await town.ask(query, {}, { scope: CITY })).data).toEqual({ groups: { nodes: [] } });
    const attention = [
      { kind: 'UNDER_FLOOR', memberCount: 4 },
      { kind: 'NO_LEADER', memberCount: 4 },
    ];
    const { data, statements } = await town.ask(query, {}, { scope: PROVINCE });
    expect(data).toEqual({ groups: { nodes: [{ id: groupId(9), attention }] } });
    expect(statements).toBe(1);
  });
});
