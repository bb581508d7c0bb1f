import { type LocalDate, localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMember } from './add-member.service';
import { dissolveGroup } from './dissolve-group.service';
import { huairenCounty, openGroupTown, refusalsOf, TODAY, yingCounty } from './group-town.fixture';
import { recordLeaderTerm } from './record-leader-term.service';
import { removeMember } from './remove-member.service';
import { renameGroup } from './rename-group.service';
import { transferMember } from './transfer-member.service';

const OCTOBER_5 = localDate('2026-10-05');

describe('acts on a group', () => {
  let town: Awaited<ReturnType<typeof openGroupTown>>;

  beforeAll(async () => {
    town = await openGroupTown();
  });
  afterAll(() => town.close());

  const add = (
    groupId: string,
    retailerId: string,
    on: LocalDate = OCTOBER_5,
    overLimitReason: string | null = null,
    actor = yingCounty,
  ) => addMember(town.database, town.clock, actor, { groupId, retailerId, on, overLimitReason });
  const remove = (groupId: string, retailerId: string, on: LocalDate = OCTOBER_5, reason = '搬迁') =>
    removeMember(town.database, town.clock, yingCounty, { groupId, retailerId, on, reason });
  const transfer = (retailerId: string, toGroupId: string, on: LocalDate = OCTOBER_5, overLimitReason: string | null = null) =>
    transferMember(town.database, town.clock, yingCounty, { retailerId, toGroupId, on, reason: '就近调整', overLimitReason });
  const elect = (
    groupId: string,
    retailerId: string,
    votesFor: number,
    votesTotal: number,
    change: { electedOn?: LocalDate; tierReason?: string; role?: 'LEADER' | 'DEPUTY' } = {},
  ) =>
    recordLeaderTerm(town.database, town.clock, yingCounty, {
      groupId,
      retailerId,
      role: 'LEADER',
      electedOn: OCTOBER_5,
      votesFor,
      votesTotal,
      ...change,
    });
  const one = async (traits = {}): Promise<string> => (await town.retailers(1, traits))[0] ?? '';
  const versionOf = async (id: string) =>
    (await town.rowsOf('select version from mutual_aid_group where id = $1', id))[0]?.['version'];

  describe('adding a member', () => {
    it('makes it a member from the day on and leaves an audit line', async () => {
      const group = await town.group(3);
      const retailer = await one();
      await add(group.id, retailer);
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
      expect(await versionOf(group.id)).toBe(2);
    });

    it('is refused when the retailer may not join', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      expect(await refusalsOf(add(group.id, other.members[1] ?? ''))).toEqual(['ALREADY_IN_GROUP input.retailerId']);
      expect(await refusalsOf(add(group.id, await one({ status: 'CLOSED' })))).toEqual(['RETAILER_NOT_ACTIVE input.retailerId']);
      expect(await refusalsOf(add(group.id, await one({ licenceExpiresOn: '2026-10-04' })))).toEqual([
        'LICENCE_EXPIRED input.retailerId',
      ]);
      expect(await refusalsOf(add(group.id, await one({ licenceExpiresOn: '2026-10-05' })))).toEqual([]);
      expect(await refusalsOf(add(group.id, await one({ placeId: 8 })))).toEqual(['RETAILER_NOT_FOUND input.retailerId']);
    });

    it('is refused in a closed month, in the future, and to those who do not see the group', async () => {
      const group = await town.group(3);
      const retailer = await one();
      expect(await refusalsOf(add(group.id, retailer, localDate('2026-08-15')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(add(group.id, retailer, localDate('2026-10-13')))).toEqual(['FUTURE_DAY input.on']);
      expect(await refusalsOf(add(group.id, retailer, OCTOBER_5, null, huairenCounty))).toEqual([
        'GROUP_NOT_FOUND input.groupId',
      ]);
      expect(await refusalsOf(add('1', retailer))).toEqual(['GROUP_NOT_FOUND input.groupId']);
    });

    it('is free to 25, needs a reason above, and ends at 40', async () => {
      const group = await town.group(24);
      expect(await refusalsOf(add(group.id, await one()))).toEqual([]);
      expect(await refusalsOf(add(group.id, await one()))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
      expect(await refusalsOf(add(group.id, await one(), OCTOBER_5, '商圈集中'))).toEqual([]);
      expect((await town.membersOf(group.id)).map((row) => row['over_limit_reason']).filter(Boolean)).toEqual(['商圈集中']);
      const full = await town.group(40);
      expect(await refusalsOf(add(full.id, await one(), OCTOBER_5, '商圈集中'))).toEqual(['GROUP_FULL input.retailerId']);
    });

    it('twice at the same moment does not pass the limit', async () => {
      const group = await town.group(24);
      const pair = await town.retailers(2);
      const answers = await Promise.all(pair.map((retailer) => refusalsOf(add(group.id, retailer))));
      expect(answers.toSorted()).toEqual([[], ['OVER_LIMIT_REASON_NEEDED input.overLimitReason']]);
      expect(await town.memberCount(group.id)).toBe(25);
    });

    it('that a writer beside the acts took in at the same moment is the same refusal, by the constraint of the database', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      const retailer = await one();
      const finish = await town.holdMembership(other.id, retailer);
      const answer = refusalsOf(add(group.id, retailer));
      await finish();
      expect(await answer).toEqual(['ALREADY_IN_GROUP input.retailerId']);
    });

    it('to two groups at the same moment succeeds once', async () => {
      const [group, other] = [await town.group(3), await town.group(3)];
      const retailer = await one();
      const answers = await Promise.all([group, other].map(({ id }) => refusalsOf(add(id, retailer))));
      expect(answers.toSorted()).toEqual([[], ['ALREADY_IN_GROUP input.retailerId']]);
    });
  });

  describe('removing a member', () => {
    it('ends the membership on the day, and the office that the member held', async () => {
      const group = await town.group(3);
      const leader = group.members[0] ?? '';
      await remove(group.id, leader);
      expect(await town.rowsOf('select during::text, end_reason from membership where retailer_id = $1', leader)).toEqual([
        { during: '[2026-01-05,2026-10-05)', end_reason: '搬迁' },
      ]);
      expect(await town.rowsOf('select ended_on::text, end_reason from leader_term where group_id = $1', group.id)).toEqual([
        { ended_on: '2026-10-05', end_reason: '搬迁' },
      ]);
      expect(await refusalsOf(remove(group.id, leader))).toEqual(['NOT_A_MEMBER input.retailerId']);
    });

    it('is refused on the day of the joining, in a closed month and without a reason', async () => {
      const group = await town.group(3);
      const retailer = await one();
      await add(group.id, retailer);
      expect(await refusalsOf(remove(group.id, retailer))).toEqual(['LEFT_BEFORE_JOINED input.on']);
      expect(await refusalsOf(remove(group.id, retailer, localDate('2026-08-01')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(remove(group.id, retailer, TODAY, ' '))).toEqual(['REASON_NEEDED input.reason']);
      expect(await refusalsOf(remove(group.id, retailer, TODAY, 'a\u0000b'))).toEqual(['TEXT_UNUSABLE input.reason']);
      expect(await refusalsOf(remove(group.id, retailer, TODAY))).toEqual([]);
    });
  });

  describe('transferring a member', () => {
    it('ends the one membership on the day on which the other begins', async () => {
      const [from, to] = [await town.group(3), await town.group(3)];
      const retailer = from.members[1] ?? '';
      expect(await transfer(retailer, to.id)).toBe(to.id);
      expect(
        await town.rowsOf('select group_id, during::text from membership where retailer_id = $1 order by during', retailer),
      ).toEqual([
        { group_id: from.id, during: '[2026-01-05,2026-10-05)' },
        { group_id: to.id, during: '[2026-10-05,)' },
      ]);
      expect([await versionOf(from.id), await versionOf(to.id)]).toEqual([2, 2]);
    });

    it('is refused to the same group, to a full one and for who is no member, and changes nothing then', async () => {
      const [from, full] = [await town.group(3), await town.group(25)];
      const retailer = from.members[1] ?? '';
      expect(await refusalsOf(transfer(retailer, from.id))).toEqual(['SAME_GROUP input.toGroupId']);
      expect(await refusalsOf(transfer(retailer, full.id))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
      expect(await refusalsOf(transfer(await one(), full.id))).toEqual(['NOT_A_MEMBER input.retailerId']);
      expect(await town.memberCount(from.id)).toBe(3);
    });

    it('both ways at the same moment neither waits for ever nor doubles a member', async () => {
      const [a, b] = [await town.group(3), await town.group(3)];
      const answers = await Promise.all([
        refusalsOf(transfer(a.members[1] ?? '', b.id)),
        refusalsOf(transfer(b.members[1] ?? '', a.id)),
      ]);
      expect(answers).toEqual([[], []]);
      expect([await town.memberCount(a.id), await town.memberCount(b.id)]).toEqual([3, 3]);
    });

    it('of one member twice at the same moment succeeds once', async () => {
      const [from, b, c] = [await town.group(3), await town.group(3), await town.group(3)];
      const retailer = from.members[1] ?? '';
      const answers = await Promise.all([b, c].map(({ id }) => refusalsOf(transfer(retailer, id))));
      expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
      expect([await town.memberCount(from.id), (await town.memberCount(b.id)) + (await town.memberCount(c.id))]).toEqual([2, 7]);
    });
  });

  describe('recording an election', () => {
    it('ends the last term of the office and begins one of twelve months', async () => {
      const group = await town.group(24);
      await elect(group.id, group.members[1] ?? '', 12, 24);
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
      await elect(group.id, group.members[1] ?? '', 4, 4, { role: 'DEPUTY' });
      expect(
        await town.rowsOf('select role from leader_term where group_id = $1 and ended_on is null order by role', group.id),
      ).toEqual([{ role: 'DEPUTY' }, { role: 'LEADER' }]);
    });

    it('lets several deputies be in office; who is elected again begins a new term', async () => {
      const group = await town.group(4);
      const [, first = '', second = ''] = group.members;
      await elect(group.id, first, 4, 4, { role: 'DEPUTY' });
      await elect(group.id, second, 4, 4, { role: 'DEPUTY' });
      expect(await refusalsOf(elect(group.id, first, 4, 4, { role: 'DEPUTY' }))).toEqual(['TERM_NOT_LATER input.electedOn']);
      await elect(group.id, first, 4, 4, { role: 'DEPUTY', electedOn: TODAY });
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
      const low = await one({ tier: 19 });
      await add(group.id, low, localDate('2026-10-01'));
      expect(await refusalsOf(elect(group.id, await one(), 24, 24))).toEqual(['LEADER_NOT_MEMBER input.retailerId']);
      expect(await refusalsOf(elect(group.id, group.members[1] ?? '', 11, 24))).toEqual(['NOT_ELECTED input.votesFor']);
      expect(await refusalsOf(elect(group.id, group.members[1] ?? '', 12, 23))).toEqual([
        'VOTES_TOTAL_NOT_ALL_MEMBERS input.votesTotal',
      ]);
      expect(await refusalsOf(elect(group.id, low, 24, 24))).toEqual(['TIER_REASON_NEEDED input.tierReason']);
      expect(await refusalsOf(elect(group.id, low, 24, 24, { tierReason: '威望高' }))).toEqual([]);
      expect(await refusalsOf(elect(group.id, group.members[1] ?? '', 24, 24))).toEqual(['TERM_NOT_LATER input.electedOn']);
    });
  });

  describe('renaming and dissolving', () => {
    const rename = (groupId: string, streetText: string, expectedVersion: number, end = '') =>
      renameGroup(town.database, town.clock, yingCounty, {
        groupId,
        streetText,
        name: `应县${streetText}卷烟零售户诚信自律互助小组${end}`,
        expectedVersion,
      });
    const dissolve = (groupId: string, expectedVersion: number, on: LocalDate = OCTOBER_5, reason = '片区调整') =>
      dissolveGroup(town.database, town.clock, yingCounty, { groupId, on, reason, expectedVersion });

    it('gives the name that the rule allows, once', async () => {
      const [group, other] = [await town.group(2), await town.group(2)];
      await rename(group.id, '新建路', 1, '一组');
      expect(
        await town.rowsOf('select name, ordinal, street_text, version from mutual_aid_group where id = $1', group.id),
      ).toEqual([{ name: '应县新建路卷烟零售户诚信自律互助小组一组', ordinal: 1, street_text: '新建路', version: 2 }]);
      expect(await refusalsOf(rename(other.id, '新建路', 1, '一组'))).toEqual(['NAME_TAKEN input.name']);
      expect(await refusalsOf(rename(other.id, '新建路', 1))).toEqual(['ORDINAL_NEEDED input.name']);
      expect(await town.lastAuditLine()).toMatchObject({
        act: 'renameGroup',
        before: { streetText: group.street },
        after: { streetText: '新建路' },
      });
    });

    it('is no refusal but a conflict when somebody else has changed the group', async () => {
      const group = await town.group(2);
      await add(group.id, await one());
      await expect(rename(group.id, '改名街', 1)).rejects.toThrow('the group was changed meanwhile');
      await expect(dissolve(group.id, 1)).rejects.toThrow('the group was changed meanwhile');
    });

    it('ends memberships and terms, frees name and members, and leaves nothing to change', async () => {
      const group = await town.group(3);
      await dissolve(group.id, 1);
      expect(await town.memberCount(group.id)).toBe(0);
      expect(
        await town.rowsOf('select status, dissolved_on::text, dissolve_reason from mutual_aid_group where id = $1', group.id),
      ).toEqual([{ status: 'DISSOLVED', dissolved_on: '2026-10-05', dissolve_reason: '片区调整' }]);
      expect(await town.rowsOf('select ended_on::text from leader_term where group_id = $1', group.id)).toEqual([
        { ended_on: '2026-10-05' },
      ]);
      expect(await refusalsOf(add(group.id, await one()))).toEqual(['GROUP_DISSOLVED input.groupId']);
      const other = await town.group(2);
      expect(await refusalsOf(rename(other.id, group.street, 1))).toEqual([]);
      expect(await refusalsOf(add(other.id, group.members[0] ?? ''))).toEqual([]);
    });

    it('is refused not later than the last change, in a closed month and without a reason', async () => {
      const group = await town.group(3);
      await add(group.id, await one());
      expect(await refusalsOf(dissolve(group.id, 2, OCTOBER_5))).toEqual(['DISSOLVED_TOO_EARLY input.on']);
      expect(await refusalsOf(dissolve(group.id, 2, localDate('2026-08-31')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(dissolve(group.id, 2, TODAY, ''))).toEqual(['REASON_NEEDED input.reason']);
      expect(await refusalsOf(dissolve(group.id, 2, TODAY))).toEqual([]);
    });
  });
});
