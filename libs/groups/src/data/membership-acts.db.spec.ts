import { localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundGroup } from './found-group.service';
import { OCTOBER_5, openGroupActs } from './group-acts.fixture';
import { huairenCounty, refusalsOf, TODAY, yingCounty } from './group-town.fixture';

describe('the membership of a retailer', () => {
  let town: Awaited<ReturnType<typeof openGroupActs>>;

  beforeAll(async () => {
    town = await openGroupActs();
  });
  afterAll(() => town.close());

  describe('adding a member', () => {
    it('makes it a member from the day on and leaves an audit line', async () => {
      const group = await town.group(3);
      const retailer = await town.one();
      await town.add(group.id, retailer);
      expect((await town.membersOf(group.id))[0]).toEqual({
        retailer_id: retailer,
        during: '[2026-10-05,)',
        over_limit_reason: null,
        end_reason: null,
      });
      expect(await town.lastAuditLine()).toMatchObject({
        act: 'addMember',
        subject_id: group.id,
        after: { retailer, joinedOn: '2026-10-05' },
      });
      expect(await town.versionOf(group.id)).toBe(2);
    });

    it('takes along what binds and helps him: pledges where no day lies between, the open case whenever and by whichever door', async () => {
      const [group, other] = [await town.group(4), await town.group(3)];
      const [, next = '', later = '', founder = ''] = group.members;
      await town.rowsOf('update mutual_aid_group set scope = 140622002 where id = $1', other.id);
      await town.rowsOf(
        `with p as (insert into pledge (retailer_id, group_id, scope, text_version, signed_on, binds_from, recorded_by, recorded_at)
            select retailer_id, group_id, scope, 1, '2026-01-05', '2026-01-05', '应县局', now() from membership where group_id = $1)
          insert into aid_case (retailer_id, group_id, scope, kind, situation, opened_on, recorded_by)
            select retailer_id, group_id, scope, 'ILLNESS', '住院', '2026-03-01', '应县局' from membership where group_id = $1`,
        group.id,
      );
      const kept = async (retailer: string) =>
        town.rowsOf(
          `select p.scope as pledge, c.scope as aid, c.group_id as helper from pledge p join aid_case c on c.retailer_id = p.retailer_id
            where p.retailer_id = $1`,
          retailer,
        );
      for (const [retailer, left] of [
        [next, OCTOBER_5],
        [later, localDate('2026-09-05')],
      ] as const) {
        await town.remove(group.id, retailer, left);
        await town.add(other.id, retailer);
      }
      const there = { aid: 140_622_002, helper: other.id };
      expect(await kept(next)).toEqual([{ ...there, pledge: 140_622_002 }]);
      expect(await kept(later)).toEqual([{ ...there, pledge: 140_622_001 }]);

      await town.remove(group.id, founder);
      const founded = await foundGroup(town.database, town.clock, yingCounty, {
        ...{ placeCode: '140622100J01', streetText: '新街', name: '应县新街卷烟零售户诚信自律互助小组', foundedOn: OCTOBER_5 },
        ...{ memberIds: [founder], leaderId: founder, votesFor: 1, votesTotal: 1, floorReason: '村内零售户不多' },
      });
      expect(await kept(founder)).toEqual([{ pledge: 140_622_001, aid: 140_622_001, helper: founded }]);
    });

    it('is refused when the retailer may not join', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      expect(await refusalsOf(town.add(group.id, other.members[1] ?? ''))).toEqual(['ALREADY_IN_GROUP input.retailerId']);
      expect(await refusalsOf(town.add(group.id, await town.one({ status: 'CLOSED' })))).toEqual([
        'RETAILER_NOT_ACTIVE input.retailerId',
      ]);
      expect(await refusalsOf(town.add(group.id, await town.one({ licenceExpiresOn: '2026-10-04' })))).toEqual([
        'LICENCE_EXPIRED input.retailerId',
      ]);
      expect(await refusalsOf(town.add(group.id, await town.one({ licenceExpiresOn: '2026-10-05' })))).toEqual([]);
      expect(await refusalsOf(town.add(group.id, await town.one({ placeId: 8 })))).toEqual([
        'RETAILER_NOT_FOUND input.retailerId',
      ]);
    });

    it('is refused in a closed month, in the future, and to those who do not see the group', async () => {
      const group = await town.group(3);
      const retailer = await town.one();
      expect(await refusalsOf(town.add(group.id, retailer, localDate('2026-08-15')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(town.add(group.id, retailer, localDate('2026-10-13')))).toEqual(['FUTURE_DAY input.on']);
      expect(await refusalsOf(town.add(group.id, retailer, OCTOBER_5, null, huairenCounty))).toEqual([
        'GROUP_NOT_FOUND input.groupId',
      ]);
      expect(await refusalsOf(town.add('1', retailer))).toEqual(['GROUP_NOT_FOUND input.groupId']);
    });

    it('is free to 25, needs a reason above, and ends at 40', async () => {
      const group = await town.group(24);
      expect(await refusalsOf(town.add(group.id, await town.one()))).toEqual([]);
      expect(await refusalsOf(town.add(group.id, await town.one()))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
      expect(await refusalsOf(town.add(group.id, await town.one(), OCTOBER_5, '商圈集中'))).toEqual([]);
      expect((await town.membersOf(group.id)).map((row) => row['over_limit_reason']).filter(Boolean)).toEqual(['商圈集中']);
      const full = await town.group(40);
      expect(await refusalsOf(town.add(full.id, await town.one(), OCTOBER_5, '商圈集中'))).toEqual([
        'GROUP_FULL input.retailerId',
      ]);
    });

    it('twice at the same moment does not pass the limit', async () => {
      const group = await town.group(24);
      const pair = await town.retailers(2);
      const answers = await Promise.all(pair.map((retailer) => refusalsOf(town.add(group.id, retailer))));
      expect(answers.toSorted()).toEqual([[], ['OVER_LIMIT_REASON_NEEDED input.overLimitReason']]);
      expect(await town.memberCount(group.id)).toBe(25);
    });

    it('that a writer beside the acts took in at the same moment is the same refusal, by the constraint of the database', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      const retailer = await town.one();
      const finish = await town.holdMembership(other.id, retailer);
      const answer = refusalsOf(town.add(group.id, retailer));
      await finish();
      expect(await answer).toEqual(['ALREADY_IN_GROUP input.retailerId']);
    });

    it('to two groups at the same moment succeeds once', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      const retailer = await town.one();
      const answers = await Promise.all([group, other].map(({ id }) => refusalsOf(town.add(id, retailer))));
      expect(answers.toSorted()).toEqual([[], ['ALREADY_IN_GROUP input.retailerId']]);
    });
  });
  describe('removing a member', () => {
    it('ends the membership on the day, and the office that the member held', async () => {
      const group = await town.group(3);
      const leader = group.members[0] ?? '';
      await town.remove(group.id, leader);
      expect(await town.rowsOf('select during::text, end_reason from membership where retailer_id = $1', leader)).toEqual([
        { during: '[2026-01-05,2026-10-05)', end_reason: '搬迁' },
      ]);
      expect(await town.rowsOf('select ended_on::text, end_reason from leader_term where group_id = $1', group.id)).toEqual([
        { ended_on: '2026-10-05', end_reason: '搬迁' },
      ]);
      expect(await refusalsOf(town.remove(group.id, leader))).toEqual(['NOT_A_MEMBER input.retailerId']);
    });

    it('is refused on the day of the joining, in a closed month and without a reason', async () => {
      const group = await town.group(3);
      const retailer = await town.one();
      await town.add(group.id, retailer);
      expect(await refusalsOf(town.remove(group.id, retailer))).toEqual(['LEFT_BEFORE_JOINED input.on']);
      expect(await refusalsOf(town.remove(group.id, retailer, localDate('2026-08-01')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(town.remove(group.id, retailer, TODAY, ' '))).toEqual(['REASON_NEEDED input.reason']);
      expect(await refusalsOf(town.remove(group.id, retailer, TODAY, 'a\u0000b'))).toEqual(['TEXT_UNUSABLE input.reason']);
      expect(await refusalsOf(town.remove(group.id, retailer, TODAY))).toEqual([]);
    });
  });
  describe('transferring a member', () => {
    it('ends the one membership on the day on which the other begins', async () => {
      const [from, to] = [await town.group(3), await town.group(3)];
      const retailer = from.members[1] ?? '';
      expect(await town.transfer(retailer, to.id)).toBe(to.id);
      expect(
        await town.rowsOf('select group_id, during::text from membership where retailer_id = $1 order by during', retailer),
      ).toEqual([
        { group_id: from.id, during: '[2026-01-05,2026-10-05)' },
        { group_id: to.id, during: '[2026-10-05,)' },
      ]);
      expect([await town.versionOf(from.id), await town.versionOf(to.id)]).toEqual([2, 2]);
    });

    it('is refused to the same group, to a full one and for who is no member, and changes nothing then', async () => {
      const [from, full] = [await town.group(3), await town.group(25)];
      const retailer = from.members[1] ?? '';
      expect(await refusalsOf(town.transfer(retailer, from.id))).toEqual(['SAME_GROUP input.toGroupId']);
      expect(await refusalsOf(town.transfer(retailer, full.id))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
      expect(await refusalsOf(town.transfer(await town.one(), full.id))).toEqual(['NOT_A_MEMBER input.retailerId']);
      expect(await town.memberCount(from.id)).toBe(3);
    });

    it('both ways at the same moment neither waits for ever nor doubles a member', async () => {
      const [a, b] = [await town.group(3), await town.group(3)];
      const answers = await Promise.all([
        refusalsOf(town.transfer(a.members[1] ?? '', b.id)),
        refusalsOf(town.transfer(b.members[1] ?? '', a.id)),
      ]);
      expect(answers).toEqual([[], []]);
      expect([await town.memberCount(a.id), await town.memberCount(b.id)]).toEqual([3, 3]);
    });

    it('of one member twice at the same moment succeeds once', async () => {
      const [from, b, c] = [await town.group(3), await town.group(3), await town.group(3)];
      const retailer = from.members[1] ?? '';
      const answers = await Promise.all([b, c].map(({ id }) => refusalsOf(town.transfer(retailer, id))));
      expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
      expect([await town.memberCount(from.id), (await town.memberCount(b.id)) + (await town.memberCount(c.id))]).toEqual([2, 7]);
    });
  });
});
