import { recordPaperTerm } from '@chengxin/elections/data';
import { leadersNamed } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import type { ActRun } from './act-run';
import { type Archive, type Found, field } from './archive-cells';
import type { KnownGroup } from './look-ups';

interface TermInOffice {
  readonly retailerId: string;
  readonly electedOn: LocalDate;
  readonly storeName: string;
}

/** Who leads by the archive: a member of that name; null with a fault when that is nobody, or several. */
function leaderOf(run: ActRun, archive: Archive, members: readonly Found[], term: TermInOffice | undefined): string | null {
  const named = leadersNamed({
    ...archive,
    members: members.map(({ member, retailer }) => ({ ...member, retailerId: retailer.id })),
  });
  const inOffice = named.find(({ retailerId }) => retailerId === term?.retailerId);
  const [only, another] = named;
  if (inOffice) return inOffice.retailerId;
  if (!only) run.fault(field(archive, 'leaderName'), { zh: '成员信息中的一名成员', en: 'one of the members below' });
  else if (!another) return only.retailerId;
  else
    run.fault(field(archive, 'leaderPhone'), {
      zh: '同姓名的几名成员中组长的电话',
      en: 'the telephone of the leader, as several members bear the name',
    });
  return null;
}

/** Records who leads by the archive, elected on the day that it gives or at the founding; whether that is news. */
export async function putInOffice(
  run: ActRun,
  archive: Archive,
  group: KnownGroup,
  isNew: boolean,
  members: readonly Found[],
): Promise<boolean> {
  if (!archive.leaderName) {
    if (isNew)
      run.fault(field(archive, 'leaderName'), { zh: '组长姓名（新小组必填）', en: 'the leader (required of a new group)' });
    return false;
  }
  const [term] = await run.query<TermInOffice>(
    sql`select t.retailer_id as "retailerId", t.elected_on::text as "electedOn", r.store_name as "storeName"
          from leader_term t join retailer r on r.id = t.retailer_id
         where t.group_id = ${group.id}::uuid and t.role = 'LEADER' and t.ended_on is null order by t.elected_on desc limit 1`,
  );
  const retailerId = leaderOf(run, archive, members, term);
  const electedOn = archive.electedOn ?? (isNew ? group.foundedOn : null);
  if (!retailerId || (retailerId === term?.retailerId && (electedOn === null || electedOn === term.electedOn))) return false;
  if (!electedOn) {
    run.fault(field(archive, 'electedOn'), {
      zh: term ? `当选日期（系统中在任的是${term.storeName}；已改选的请填）` : '当选日期（系统中没有在任组长）',
      en: term ? `the day of the election (in office is ${term.storeName})` : 'the day of the election (nobody is in office)',
    });
    return false;
  }
  const tierReason = archive.tierReason ?? null;
  await run.try(
    (database, clock, actor) =>
      recordPaperTerm(database, clock, actor, {
        ...{ groupId: group.id, retailerId, role: 'LEADER', electedOn, votes: null, tierReason },
      }),
    {
      electedOn: field(archive, 'electedOn'),
      tierReason: field(archive, 'tierReason'),
      otherwise: field(archive, 'leaderName'),
    },
  );
  return true;
}
