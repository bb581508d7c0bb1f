import { type LocalDate, localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dissolveGroup } from './dissolve-group.service';
import { OCTOBER_5, openGroupActs } from './group-acts.fixture';
import { refusalsOf, TODAY, yingCounty } from './group-town.fixture';
import { renameGroup } from './rename-group.service';

describe('a group that is there', () => {
  let town: Awaited<ReturnType<typeof openGroupActs>>;

  beforeAll(async () => {
    town = await openGroupActs();
  });
  afterAll(() => town.close());

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
      await town.add(group.id, await town.one());
      await expect(rename(group.id, '改名街', 1)).rejects.toThrow(ChangedMeanwhile);
      await expect(dissolve(group.id, 1)).rejects.toThrow(ChangedMeanwhile);
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
      expect(await refusalsOf(town.add(group.id, await town.one()))).toEqual(['GROUP_DISSOLVED input.groupId']);
      const other = await town.group(2);
      expect(await refusalsOf(rename(other.id, group.street, 1))).toEqual([]);
      expect(await refusalsOf(town.add(other.id, group.members[0] ?? ''))).toEqual([]);
    });

    it('ends what waits there on no day before it was begun, also when the group was over earlier', async () => {
      const group = await town.group(3);
      await town.rowsOf(
        `insert into meeting (kind, group_id, county_id, scope, month, status, planned_on, arranged_on, notified_on, notice_by)
          values ('GROUP', $1, 3, 140622001, '2026-10-01', 'NOTIFIED', '2026-10-20', '2026-10-07', '2026-10-09', 'PHONE')`,
        group.id,
      );
      await town.rowsOf(
        `insert into election (group_id, scope, reason, elects_head, deputy_seats, state, round, opened_on, opened_by)
          values ($1, 140622001, 'TERM_ENDED', true, 0, 'NOMINATING', 0, '2026-10-08', '应县局')`,
        group.id,
      );
      await dissolve(group.id, 1, OCTOBER_5);
      expect(
        await town.rowsOf(
          `select status, cancelled_on::text as on from meeting where group_id = $1
            union all select state, closed_on::text from election where group_id = $1`,
          group.id,
        ),
      ).toEqual([
        { status: 'CANCELLED', on: '2026-10-09' },
        { status: 'CANCELLED', on: '2026-10-08' },
      ]);
    });

    it('is refused not later than the last change, in a closed month and without a reason', async () => {
      const group = await town.group(3);
      await town.add(group.id, await town.one());
      expect(await refusalsOf(dissolve(group.id, 2, OCTOBER_5))).toEqual(['DISSOLVED_TOO_EARLY input.on']);
      expect(await refusalsOf(dissolve(group.id, 2, localDate('2026-08-31')))).toEqual(['MONTH_CLOSED input.on']);
      expect(await refusalsOf(dissolve(group.id, 2, TODAY, ''))).toEqual(['REASON_NEEDED input.reason']);
      expect(await refusalsOf(dissolve(group.id, 2, TODAY))).toEqual([]);
    });
  });
});
