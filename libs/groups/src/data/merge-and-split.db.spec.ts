import { type LocalDate, localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dissolveGroup } from './dissolve-group.service';
import { OCTOBER_5, openGroupActs } from './group-acts.fixture';
import { cityOffice, refusalsOf, TODAY, yingCounty } from './group-town.fixture';
import { mergeGroups } from './merge-groups.service';
import { splitGroup } from './split-group.service';

type Made = Awaited<ReturnType<Awaited<ReturnType<typeof openGroupActs>>['group']>>;

describe('groups that go on in another', () => {
  let town: Awaited<ReturnType<typeof openGroupActs>>;

  beforeAll(async () => {
    town = await openGroupActs();
  });
  afterAll(() => town.close());

  const stateOf = (id: string) =>
    town.rowsOf('select status, dissolved_on::text, version from mutual_aid_group where id = $1', id);
  const successionsOf = (id: string) =>
    town.rowsOf(
      'select kind, effective_on::text, members, to_group_id from group_succession where from_group_id = $1 or to_group_id = $1',
      id,
    );

  describe('merging', () => {
    const merge = (
      group: Made,
      into: { id: string },
      change: { on?: LocalDate; reason?: string; overLimitReason?: string } = {},
    ) =>
      mergeGroups(town.database, town.clock, yingCounty, {
        groupId: group.id,
        intoGroupId: into.id,
        on: OCTOBER_5,
        reason: '两组相邻，合并管理',
        expectedVersion: 1,
        ...change,
      });

    it('dissolves the first, and its members go on in the second without a day between', async () => {
      const [group, into] = [await town.group(4), await town.group(8)];
      expect(await merge(group, into)).toBe(into.id);
      expect(await stateOf(group.id)).toEqual([{ status: 'DISSOLVED', dissolved_on: '2026-10-05', version: 2 }]);
      expect(await town.rowsOf('select dissolve_reason from mutual_aid_group where id = $1', group.id)).toEqual([
        { dissolve_reason: '两组相邻，合并管理' },
      ]);
      expect(await town.memberCount(into.id)).toBe(12);
      expect(
        await town.rowsOf('select during::text from membership where retailer_id = $1 order by during', group.members[0]),
      ).toEqual([{ during: '[2026-01-05,2026-10-05)' }, { during: '[2026-10-05,)' }]);
      expect(await town.rowsOf('select end_cause, closed_on::text from leader_term where group_id = $1', group.id)).toEqual([
        { end_cause: 'DISSOLVED', closed_on: '2026-10-05' },
      ]);
      expect(await successionsOf(group.id)).toEqual([
        { kind: 'MERGED', effective_on: '2026-10-05', members: 4, to_group_id: into.id },
      ]);
      expect(await town.rowsOf("select count(*)::integer as lines from audit_line where act = 'mergeGroups'")).toEqual([
        { lines: 2 },
      ]);
    });

    it('ends what was under way in the first, its home with it where the second lies in another area, and takes applications and pledges along', async () => {
      const [group, into] = [await town.group(3), await town.group(5)];
      const [member = '', applicant = ''] = [group.members[1], await town.one()];
      await town.rowsOf('update mutual_aid_group set scope = 140622002 where id = $1', into.id);
      await town.rowsOf(
        `insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
          values ($1, $2, 140622001, 'APPLIED', '2026-10-01', '2026-12-30', '应县局', now()),
            ($1, $3, 140622001, 'APPLIED', '2026-07-01', '2026-09-29', '应县局', now())`,
        ...[group.id, applicant, await town.one()],
      );
      await town.rowsOf(
        `insert into meeting (kind, group_id, county_id, scope, month, status, planned_on) values ('GROUP', $1, 3, 140622001, '2026-10-01', 'PLANNED', '2026-10-20')`,
        group.id,
      );
      await town.rowsOf(
        `insert into group_home (area_id, scope, keeper_id, address, opened_on, recorded_by, recorded_at)
          values (5, 140622001, $1, '东大街1号', '2026-01-05', '应县局', now())`,
        group.id,
      );
      await town.rowsOf(
        `insert into pledge (retailer_id, group_id, scope, text_version, signed_on, binds_from, recorded_by, recorded_at)
          values ($1, $2, 140622001, 1, '2026-01-05', '2026-01-05', '应县局', now())`,
        member,
        group.id,
      );
      await merge(group, into);
      // What has expired stays where it was.
      expect(
        await town.rowsOf(
          'select group_id, first_group_id, scope, state, ended_on, version from join_application where $1 in (group_id, first_group_id) order by applied_on',
          group.id,
        ),
      ).toEqual([
        { group_id: group.id, first_group_id: null, scope: 140_622_001, state: 'APPLIED', ended_on: null, version: 1 },
        { group_id: into.id, first_group_id: group.id, scope: 140_622_002, state: 'APPLIED', ended_on: null, version: 2 },
      ]);
      expect(await town.rowsOf("select before, after from audit_line where subject_type = 'JoinApplication'")).toMatchObject([
        { before: { retailer: applicant }, after: { retailer: applicant } },
      ]);
      expect(await town.rowsOf('select status from meeting where group_id = $1', group.id)).toEqual([{ status: 'CANCELLED' }]);
      expect(await town.rowsOf('select keeper_id, closed_on::text from group_home order by opened_on desc limit 1')).toEqual([
        { keeper_id: group.id, closed_on: '2026-10-05' },
      ]);
      expect(await town.rowsOf('select home_address from mutual_aid_group where id = $1', into.id)).toEqual([
        { home_address: null },
      ]);
      expect(await town.rowsOf('select scope from pledge where retailer_id = $1', member)).toEqual([{ scope: 140_622_002 }]);
    });

    it('hands the home over to a second of the same area; a draft that would fill the first is gone', async () => {
      const [group, into, free] = [await town.group(3), await town.group(5), await town.one()];
      await town.rowsOf(
        `insert into group_home (area_id, scope, keeper_id, address, opened_on, recorded_by, recorded_at)
          values (5, 140622001, $1, '东大街3号', '2026-01-05', '应县局', now())`,
        group.id,
      );
      await town.rowsOf(
        `with plan as (insert into group_plan (id, unit_id, scope, scope_to, state, counties, planned_on, created_by_name, created_at)
            values (gen_random_uuid(), 3, 140622000, 140622999, 'READY', 1, '2026-10-01', '应县局', now()) returning id),
          draft as (insert into plan_proposal (plan_id, scope, county_id, place_id, kind, group_id)
            select plan.id, g.scope, g.county_id, g.place_id, 'FILL', g.id from plan, mutual_aid_group g where g.id = $1 returning id)
         insert into plan_member (retailer_id, proposal_id, scope) select $2, id, 140622001 from draft`,
        group.id,
        free,
      );
      await merge(group, into);
      expect(await town.rowsOf('select keeper_id, closed_on from group_home where address = $1', '东大街3号')).toEqual([
        { keeper_id: into.id, closed_on: null },
      ]);
      expect(await town.rowsOf('select home_address from mutual_aid_group where id = $1', into.id)).toEqual([
        { home_address: '东大街3号' },
      ]);
      expect(await town.rowsOf('select proposal_id from plan_member where retailer_id = $1', free)).toEqual([]);
    });

    it('closes its home where the other group keeps one of its own, and leaves a joint meeting to the other', async () => {
      const [group, into, third] = [await town.group(3), await town.group(5), await town.group(5)];
      for (const keeper of [group, into]) {
        await town.rowsOf(
          `insert into group_home (area_id, scope, keeper_id, address, opened_on, recorded_by, recorded_at)
            values (5, 140622001, $1, '东大街2号', '2026-01-05', '应县局', now())`,
          keeper.id,
        );
      }
      await town.rowsOf(
        `insert into meeting (kind, group_id, joint_group_id, county_id, scope, month, status, planned_on)
          values ('GROUP', $1, $2, 3, 140622001, '2026-10-01', 'PLANNED', '2026-10-20')`,
        group.id,
        third.id,
      );
      await merge(group, into);
      expect(await town.rowsOf('select closed_on::text from group_home where keeper_id = $1', group.id)).toEqual([
        { closed_on: '2026-10-05' },
      ]);
      expect(await town.rowsOf('select status, joint_group_id from meeting where group_id = $1', third.id)).toEqual([
        { status: 'PLANNED', joint_group_id: null },
      ]);
    });

    it('takes nobody over who may be in no group any more: he leaves with the first', async () => {
      const [group, into] = [await town.group(3), await town.group(5)];
      const lapsed = group.members[2] ?? '';
      await town.rowsOf("update retailer set licence_expires_on = '2026-09-30' where id = $1", lapsed);
      await merge(group, into);
      expect(await town.memberCount(into.id)).toBe(7);
      expect(await town.rowsOf('select during::text from membership where retailer_id = $1', lapsed)).toEqual([
        { during: '[2026-01-05,2026-10-05)' },
      ]);
      expect((await town.lastAuditLine())?.['after']).toMatchObject({ joined: expect.not.arrayContaining([lapsed]) });
    });

    it('needs a reason beyond the size limit, and keeps it with those who are beyond it', async () => {
      const [group, into] = [await town.group(6), await town.group(22)];
      expect(await refusalsOf(merge(group, into))).toEqual(['OVER_LIMIT_REASON_NEEDED input.overLimitReason']);
      expect(await stateOf(group.id)).toMatchObject([{ status: 'ACTIVE', version: 1 }]);
      await merge(group, into, { overLimitReason: '商圈整治，暂并管理' });
      expect(await town.memberCount(into.id)).toBe(28);
      expect(
        await town.rowsOf(
          'select count(*)::integer as beyond from membership where group_id = $1 and over_limit_reason is not null',
          into.id,
        ),
      ).toEqual([{ beyond: 3 }]);
    });

    it('is refused into itself, without a reason, in a closed month, and not later than the last change', async () => {
      const [group, into] = [await town.group(2), await town.group(2)];
      expect(await refusalsOf(merge(group, group))).toEqual(['SAME_GROUP input.intoGroupId']);
      expect(await refusalsOf(merge(group, into, { reason: ' ' }))).toEqual(['REASON_NEEDED input.reason']);
      expect(await refusalsOf(merge(group, into, { on: localDate('2026-08-20') }))).toEqual(['MONTH_CLOSED input.on']);
      await town.add(group.id, await town.one());
      await expect(merge(group, into, { on: TODAY })).rejects.toThrow(ChangedMeanwhile);
      const late = mergeGroups(town.database, town.clock, yingCounty, {
        ...{ groupId: group.id, intoGroupId: into.id, on: OCTOBER_5, reason: '合并', expectedVersion: 2 },
      });
      expect(await refusalsOf(late)).toEqual(['DISSOLVED_TOO_EARLY input.on']);
    });

    it('is done by the county and not by an area (§3.5), also with members whose shops lie in another (SD-Q19)', async () => {
      const [group, into] = [await town.group(2), await town.group(2)];
      await town.rowsOf('update retailer set scope = 140622002 where id = $1', group.members[1]);
      const area = { ...yingCounty, scope: { from: 140_622_001, to: 140_622_001, peerParentId: null } };
      const input = { groupId: group.id, on: OCTOBER_5, reason: '合并', expectedVersion: 1 };
      expect(await refusalsOf(mergeGroups(town.database, town.clock, area, { ...input, intoGroupId: into.id }))).toEqual([
        'COUNTY_ENDS_GROUPS input.groupId',
      ]);
      expect(await refusalsOf(dissolveGroup(town.database, town.clock, area, input))).toEqual([
        'COUNTY_ENDS_GROUPS input.groupId',
      ]);
      expect(await merge(group, into)).toBe(into.id);
      expect([await town.memberCount(group.id), await town.memberCount(into.id)]).toEqual([0, 4]);
    });

    it('leaves both as they were when two people do it at once', async () => {
      const [group, a, b] = [await town.group(3), await town.group(3), await town.group(3)];
      const both = await Promise.allSettled([merge(group, a), merge(group, b)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await town.memberCount(a.id)) + (await town.memberCount(b.id))).toBe(9);
    });
  });

  describe('splitting', () => {
    const split = (
      group: Made,
      moved: readonly string[],
      change: { name?: string; votesFor?: number; version?: number; floorReason?: string | null } = {},
    ) =>
      splitGroup(town.database, town.clock, cityOffice, {
        groupId: group.id,
        on: OCTOBER_5,
        reason: '超过二十五户',
        placeCode: '140622100J01',
        streetText: `${group.street}`,
        name: change.name ?? `应县${group.street}卷烟零售户诚信自律互助小组二组`,
        memberIds: moved,
        leaderId: moved[0] ?? '',
        votesFor: change.votesFor ?? moved.length,
        votesTotal: moved.length,
        floorReason: change.floorReason === undefined ? '村内零售户不多' : change.floorReason,
        expectedVersion: change.version ?? 1,
      });

    it('founds a group of those who go, with their own leader; the others stay', async () => {
      const group = await town.group(12);
      const moved = group.members.slice(5);
      const id = await split(group, moved);
      expect([await town.memberCount(group.id), await town.memberCount(id)]).toEqual([5, 7]);
      expect(await town.rowsOf('select founded_on::text, ordinal from mutual_aid_group where id = $1', id)).toEqual([
        { founded_on: '2026-10-05', ordinal: 2 },
      ]);
      expect(
        await town.rowsOf(
          'select retailer_id, ended_on from leader_term where group_id in ($1, $2) order by elected_on',
          group.id,
          id,
        ),
      ).toEqual([
        { retailer_id: group.members[0], ended_on: null },
        { retailer_id: moved[0], ended_on: null },
      ]);
      expect(await successionsOf(group.id)).toEqual([
        { kind: 'SPLIT_OFF', effective_on: '2026-10-05', members: 7, to_group_id: id },
      ]);
    });

    it('ends the office of a leader who goes; the box is still to be handed over', async () => {
      const group = await town.group(6);
      await split(group, group.members.slice(0, 3));
      expect(
        await town.rowsOf('select ended_on::text, end_cause, closed_on from leader_term where group_id = $1', group.id),
      ).toEqual([{ ended_on: '2026-10-05', end_cause: 'MEMBERSHIP_ENDED', closed_on: null }]);
    });

    it('a group that begins with fewer than the floor of the policy says why (SD-R02)', async () => {
      const group = await town.group(12);
      const refusal = await refusalsOf(split(group, group.members.slice(0, 4), { floorReason: null }));
      expect(refusal).toEqual(['FLOOR_REASON_NEEDED input.floorReason']);
      expect(await town.memberCount(group.id)).toBe(12);
      const id = await split(group, group.members.slice(0, 4));
      expect(
        await town.rowsOf(
          `select after ->> 'floorReason' as reason from audit_line where act = 'foundGroup' and subject_id = $1`,
          id,
        ),
      ).toEqual([{ reason: '村内零售户不多' }]);
      const large = await town.group(12);
      expect(await refusalsOf(split(large, large.members.slice(0, 5), { floorReason: null }))).toEqual([]);
    });

    it('is refused for strangers, for all members, under a wrong name and with too few votes; nothing has happened then', async () => {
      const [group, other] = [await town.group(4), await town.group(2)];
      const [first = '', second = ''] = group.members;
      expect(await refusalsOf(split(group, [first, other.members[0] ?? '']))).toEqual(['NOT_A_MEMBER input.memberIds.1']);
      expect(await refusalsOf(split(group, group.members))).toEqual(['NOBODY_STAYS input.memberIds']);
      expect(await refusalsOf(split(group, [first, second], { name: '应县小组' }))).toEqual(['NAME_FORM input.name']);
      expect(await refusalsOf(split(group, [first, second], { votesFor: 0 }))).toEqual(['NOT_ELECTED input.votesFor']);
      await expect(split(group, [first], { version: 7 })).rejects.toThrow(ChangedMeanwhile);
      expect(await town.memberCount(group.id)).toBe(4);
      expect(await stateOf(group.id)).toMatchObject([{ version: 1 }]);
    });
  });
});
