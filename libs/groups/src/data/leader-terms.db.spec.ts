import { localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGroupActs } from './group-acts.fixture';
import { refusalsOf, TODAY } from './group-town.fixture';

describe('the leaders of a group', () => {
  let town: Awaited<ReturnType<typeof openGroupActs>>;

  beforeAll(async () => {
    town = await openGroupActs();
  });
  afterAll(() => town.close());

  describe('recording an election', () => {
    it('ends the last term of the office and begins one of twelve months', async () => {
      const group = await town.group(24);
      await town.elect(group.id, group.members[1] ?? '', 12, 24);
      const terms = await town.rowsOf(
        'select retailer_id, elected_on::text, term_ends_on::text, ended_on::text, end_reason from leader_term where group_id = $1 order by elected_on',
        group.id,
      );
      expect(terms).toEqual([
        {
          retailer_id: group.members[0],
          elected_on: '2026-01-05',
          term_ends_on: '2027-01-05',
          ended_on: '2026-10-05',
          end_reason: '换届',
        },
        { retailer_id: group.members[1], elected_on: '2026-10-05', term_ends_on: '2027-10-05', ended_on: null, end_reason: null },
      ]);
    });

    it('leaves the leader in office when a deputy is elected', async () => {
      const group = await town.group(4);
      await town.elect(group.id, group.members[1] ?? '', 4, 4, { role: 'DEPUTY' });
      expect(
        await town.rowsOf('select role from leader_term where group_id = $1 and ended_on is null order by role', group.id),
      ).toEqual([{ role: 'DEPUTY' }, { role: 'LEADER' }]);
    });

    it('lets several deputies be in office; who is elected again begins a new term', async () => {
      const group = await town.group(4);
      const [, first = '', second = ''] = group.members;
      await town.elect(group.id, first, 4, 4, { role: 'DEPUTY' });
      await town.elect(group.id, second, 4, 4, { role: 'DEPUTY' });
      expect(await refusalsOf(town.elect(group.id, first, 4, 4, { role: 'DEPUTY' }))).toEqual(['TERM_NOT_LATER input.electedOn']);
      await town.elect(group.id, first, 4, 4, { role: 'DEPUTY', electedOn: TODAY });
      const terms = await town.rowsOf(
        `select retailer_id, elected_on::text, ended_on::text from leader_term where group_id = $1 and role = 'DEPUTY' order by elected_on, ended_on`,
        group.id,
      );
      expect(terms).toEqual([
        { retailer_id: first, elected_on: '2026-10-05', ended_on: '2026-10-12' },
        { retailer_id: second, elected_on: '2026-10-05', ended_on: null },
        { retailer_id: first, elected_on: '2026-10-12', ended_on: null },
      ]);
    });

    it('is refused for outsiders, with too few votes, with a low tier and no reason, and not later than the last', async () => {
      const group = await town.group(23);
      const low = await town.one({ tier: 19 });
      await town.add(group.id, low, localDate('2026-10-01'));
      expect(await refusalsOf(town.elect(group.id, await town.one(), 24, 24))).toEqual(['LEADER_NOT_MEMBER input.retailerId']);
      expect(await refusalsOf(town.elect(group.id, group.members[1] ?? '', 11, 24))).toEqual(['NOT_ELECTED input.votesFor']);
      expect(await refusalsOf(town.elect(group.id, group.members[1] ?? '', 12, 23))).toEqual([
        'VOTES_TOTAL_NOT_ALL_MEMBERS input.votesTotal',
      ]);
      expect(await refusalsOf(town.elect(group.id, low, 24, 24))).toEqual(['TIER_REASON_NEEDED input.tierReason']);
      expect(await refusalsOf(town.elect(group.id, low, 24, 24, { tierReason: '威望高' }))).toEqual([]);
      expect(await refusalsOf(town.elect(group.id, group.members[1] ?? '', 24, 24))).toEqual(['TERM_NOT_LATER input.electedOn']);
    });
  });
});
