import { addMember } from '@chengxin/groups/data';
import { PLEDGE_IMPORT, type PledgeRow } from '@chengxin/imports/domain';
import { recordPledges, versionInForce } from '@chengxin/joining/data';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandGroup, type KnownRetailer, retailerOf } from './look-ups';
import { cellsOf } from './row-cells';

interface Member {
  readonly membershipId: string;
  readonly groupName: string;
  readonly joinedOn: LocalDate;
  /** Version of the pledge in force on the day of signing. */
  readonly version: number;
  /** Whether it was signed on that day already. */
  readonly signed: boolean;
}

async function memberOn(run: ActRun, { id }: KnownRetailer, signedOn: string): Promise<Member | null> {
  const version = versionInForce('PLEDGE', sql`m.scope`, sql`${signedOn}::date`);
  const [member] = await run.query<Member>(
    sql`select m.id as "membershipId", g.name as "groupName", lower(m.during)::text as "joinedOn", ${version} as version,
               exists (select from pledge p where p.retailer_id = m.retailer_id and p.signed_on = ${signedOn}::date and p.text_version = ${version}) as signed
          from membership m join mutual_aid_group g on g.id = m.group_id where m.retailer_id = ${id}::uuid and upper_inf(m.during)`,
  );
  return member ?? null;
}

/** Takes in who is in no group yet; false when that was refused or no group is named. */
async function takeIn(run: ActRun, row: Whole<PledgeRow>, retailer: KnownRetailer): Promise<boolean> {
  const at = cellsOf(PLEDGE_IMPORT, row);
  if (row.groupName === null) {
    run.fault(at('groupName'), {
      zh: '要加入的小组（该户现在不是组员）',
      en: 'the group that he joins (the retailer is no member now)',
    });
    return false;
  }
  const group = await demandGroup(run, row.groupName, at('groupName'));
  if (!group) return false;
  const joined = await run.try(
    (database, clock, actor) =>
      addMember(database, clock, actor, { groupId: group.id, retailerId: retailer.id, on: row.joinedOn ?? row.signedOn }),
    { on: at(row.joinedOn ? 'joinedOn' : 'signedOn'), groupId: at('groupName'), otherwise: at('licenceNo') },
  );
  return joined !== null;
}

async function record(run: ActRun, row: Whole<PledgeRow>): Promise<Action> {
  const at = cellsOf(PLEDGE_IMPORT, row);
  const { signedOn, version, groupName } = row;
  const retailer = await retailerOf(run, row.licenceNo, at('licenceNo'));
  if (!retailer) return 'UNCHANGED';
  const known = await memberOn(run, retailer, signedOn);
  if (!known && !(await takeIn(run, row, retailer))) return 'UNCHANGED';
  const member = known ?? (await memberOn(run, retailer, signedOn));
  if (!member) return 'UNCHANGED';
  if (groupName !== null && groupName !== member.groupName)
    run.fault(at('groupName'), {
      zh: `该户所在的小组：${member.groupName}`,
      en: `the group that the retailer is in: ${member.groupName}`,
    });
  if (row.joinedOn !== null && row.joinedOn !== member.joinedOn)
    run.fault(at('joinedOn'), {
      zh: `与系统中的入组日期一致：${member.joinedOn}`,
      en: `the day in the system: ${member.joinedOn}`,
    });
  if (version !== null && version !== member.version)
    run.fault(at('version'), {
      zh: `签订当日有效的版本：${member.version}`,
      en: `the version in force on that day: ${member.version}`,
    });
  if (member.signed) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) =>
      recordPledges(database, clock, actor, { pledges: [{ membershipId: member.membershipId }], signedOn }),
    { signedOn: at('signedOn'), otherwise: at('licenceNo') },
  );
  return 'CREATE';
}

/** 承诺书: who signed on that day already stays as he is. */
export const PLEDGE_PLAN = planOf<PledgeRow>({
  groupsOf: ({ groupName }) => [groupName],
  // One signs more than once, with the group and without.
  togetherBy: ({ groupName, licenceNo }) => [groupName, licenceNo],
  // Members are named without their groups.
  lock: async (run, rows) => {
    const licences = JSON.stringify(rows.map(({ licenceNo }) => licenceNo ?? null));
    const names = JSON.stringify(rows.map(({ groupName }) => groupName ?? null));
    await run.query(
      sql`select from mutual_aid_group where status = 'ACTIVE' and (name in (select x from jsonb_array_elements_text(${names}::jsonb) x) or id in (
            select m.group_id from membership m join retailer r on r.id = m.retailer_id
             where upper_inf(m.during) and r.licence_no in (select x from jsonb_array_elements_text(${licences}::jsonb) x)))
          order by id for update`,
    );
  },
  order: ({ signedOn }) => signedOn,
  record,
});
