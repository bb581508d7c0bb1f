import { openAssociationElection, openElections, requireReElection } from '@chengxin/elections/data';
import { isHead, RE_ELECTION_REASONS } from '@chengxin/elections/domain';
import sql from 'sql-template-tag';
import type { ActRun } from './act-run';
import { type Electing, electingNamed, electionOfId, type KnownElection } from './known-election';
import type { ToldElection } from './told-elections';

/** Records why the leader has to be elected anew, where the rows tell it and the system does not know it; false when that is refused. */
async function call(run: ActRun, { told, at }: ToldElection, groupId: string): Promise<boolean> {
  const { calledOn: on, calledNote, calledVotes: votesFor } = told;
  const reason = RE_ELECTION_REASONS.find((one) => one === told.reason);
  if (on === null) {
    if (calledNote !== null || votesFor !== null) run.fault(at('calledOn'), { zh: '情形日期', en: 'the day since when' });
    return calledNote === null && votesFor === null;
  }
  if (!reason) {
    run.fault(at('reason'), { zh: '五种须改选的情形之一（填了情形日期）', en: 'one of the five reasons, as its day is told' });
    return false;
  }
  const [term] = await run.query<{ id: string; isCalled: boolean }>(
    sql`select id, coalesce(re_election_reason = ${reason} and re_election_on = ${on}::date, false) as "isCalled" from leader_term
         where group_id = ${groupId}::uuid and role = 'LEADER' and closed_on is null order by elected_on desc limit 1`,
  );
  if (term?.isCalled) return true;
  const input = { termId: term?.id ?? '', reason, on, note: calledNote ?? '', votesFor };
  const called = await run.try(
    async (database, clock, actor) => {
      await requireReElection(database, clock, actor, input);
      return true;
    },
    { on: at('calledOn'), note: at('calledNote'), votesFor: at('calledVotes'), otherwise: at('reason') },
  );
  return called !== null;
}

/** Who elects by what rows tell; null, and a fault at the cell, where that is nobody, or where several counties have one of the name. */
export async function demandElecting(run: ActRun, { told, at }: ToldElection): Promise<Electing | null> {
  const named = await electingNamed(run, told);
  const [electing, another] = named.filter(({ countyName, countyCode }) =>
    [countyName, countyCode].includes(told.county ?? countyName),
  );
  if (electing && !another) return electing;
  if (another)
    run.fault(at('county'), {
      zh: '县区，同名的写六位编码（几个县有这个名称的小组或协会）',
      en: 'the county, by its code where two share a name, as several have a group or an association of this one',
    });
  else if (named[0])
    run.fault(at('county'), { zh: `所在的县：${named[0].countyName}`, en: `its county: ${named[0].countyName}` });
  else
    run.fault(at('groupName'), {
      zh: '本单位在册小组或县协会的名称',
      en: "the name of an active group or of a county's association in the unit",
    });
  return null;
}

/** Opens the election that rows tell of; null, and faults at their cells, when that is refused. */
export async function openTold(run: ActRun, election: ToldElection): Promise<KnownElection | null> {
  const { told, at, candidates } = election;
  const electing = await demandElecting(run, election);
  if (!electing) return null;
  const { groupId, associationId } = electing;
  if (groupId !== null && !(await call(run, election, groupId))) return null;
  const electsHead = told.electsHead ?? candidates.some(({ office }) => office !== null && isHead(office));
  const input = { electsHead, deputySeats: told.deputySeats ?? 0, openedOn: told.openedOn };
  const opened = await run.try(
    async (database, clock, actor) =>
      associationId === null
        ? (await openElections(database, clock, actor, { ...input, groupIds: [groupId ?? ''] }))[0]
        : await openAssociationElection(database, clock, actor, { ...input, associationId }),
    { openedOn: at('openedOn'), deputySeats: at('deputySeats'), otherwise: at('groupName') },
  );
  return opened ? electionOfId(run, opened) : null;
}
