import {
  type ElectionReason,
  mustFollow,
  mustHaveReason,
  type OfficeHeld,
  type ReElectionReason,
  reasonToElect,
} from '@chengxin/elections/domain';
import { earlierTerms, type Group, LeaderTerm, lockGroups, runGroupAct } from '@chengxin/groups/data';
import { mayFollow } from '@chengxin/groups/domain';
import { allowed, type Clock, demand, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { Election } from './election.entity';
import { electionFacts, lockAssociation, mayHaveBeenOn, noneUnderWay, subjectOf } from './election-act';
import { noticeDays } from './notice-days';

/** What is elected. */
export interface Seats {
  /** Whether the leader (or chair) is elected. */
  readonly electsHead: boolean;
  /** How many deputies (or vice chairs), 0 to 9. */
  readonly deputySeats: number;
}

export interface OpenElections extends Seats {
  readonly groupIds: readonly string[];
  readonly openedOn: LocalDate;
}

const MOST_SEATS = 9;

function haveSeats({ electsHead, deputySeats }: Seats): Verdict {
  const whole = Number.isInteger(deputySeats) && deputySeats >= 0 && deputySeats <= MOST_SEATS;
  if (whole && (electsHead || deputySeats > 0)) return allowed;
  return refused(
    'SEATS_NEEDED',
    { zh: `请选择要选举的职务，副职 0 至 ${MOST_SEATS} 名`, en: `choose what is elected; 0 to ${MOST_SEATS} deputies` },
    ['input', 'deputySeats'],
    'SD-R06',
  );
}

const haveGroups = (groupIds: readonly string[]): Verdict =>
  groupIds.length > 0
    ? allowed
    : refused('GROUPS_NEEDED', { zh: '请选择要选举的小组', en: 'choose the groups that elect' }, ['input', 'groupIds'], 'SD-R06');

/**
 * Opens elections in one or many groups on one day, all or none; the reason of each follows from its leader's term. Refused: a day in the
 * future or not later than the last election, an election under way already, a term that still runs without a reason to elect anew. Answers
 * the elections in the order of the groups.
 */
export async function openElections(database: Database, clock: Clock, actor: Actor, input: OpenElections): Promise<string[]> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    demand(haveGroups(input.groupIds), haveSeats(input), mayHaveBeenOn(act, input.openedOn, ['input', 'openedOn']));
    // A group that is due for its leader and for its deputies is chosen twice and opened once.
    const wanted = [...new Set(input.groupIds.map((id) => id.toLowerCase()))].map((id) => ({
      id,
      path: ['input', 'groupIds', String(input.groupIds.findIndex((given) => given.toLowerCase() === id))],
    }));
    const groups = await lockGroups(act, wanted);
    const book = await loadPolicyForAct(act);
    const opened: Election[] = [];
    const verdicts: Verdict[] = [];
    for (const { id, path } of wanted) {
      const group = groups.get(id) as Group;
      const terms = await act.em.find(LeaderTerm, { groupId: group.id, role: 'LEADER' }, { orderBy: { electedOn: 'desc' } });
      const reason = input.electsHead
        ? reasonToElect(officeHeld(terms), input.openedOn, noticeDays(book, group.scope, input.openedOn))
        : 'DEPUTIES';
      verdicts.push(
        await noneUnderWay(act, { groupId: group.id }, path),
        mustHaveReason(reason, (terms[0]?.termEndsOn ?? null) as LocalDate | null, path),
        input.electsHead ? mayFollow(earlierTerms(terms), input.openedOn, ['input', 'openedOn']) : allowed,
      );
      if (reason) opened.push(begin(act, input, { groupId: group.id, associationId: null, scope: group.scope }, reason));
    }
    demand(...verdicts);
    return opened.map(({ id }) => id);
  });
}

export interface OpenAssociationElection extends Seats {
  readonly associationId: string;
  readonly openedOn: LocalDate;
}

/** Opens an election of an association's chair and vice chairs by the leaders in office (SD-R10). Refused as elections of groups are, and before the association is founded. */
export async function openAssociationElection(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: OpenAssociationElection,
): Promise<string> {
  const path = ['input', 'associationId'];
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const association = await lockAssociation(act, input.associationId, path);
    const openedOn = ['input', 'openedOn'];
    demand(
      haveSeats(input),
      mayHaveBeenOn(act, input.openedOn, openedOn),
      mustFollow(input.openedOn, association.foundedOn as LocalDate, 'FOUNDED', openedOn),
    );
    const chairs = await act.em.execute<{ termEndsOn: LocalDate; electedOn: LocalDate; endedOn: LocalDate | null }[]>(
      `select term_ends_on::text as "termEndsOn", elected_on::text as "electedOn", ended_on::text as "endedOn"
         from association_term where association_id = ? and role = 'CHAIR' order by elected_on desc`,
      [association.id],
    );
    const [chair] = chairs;
    const held = {
      wasHeld: chair !== undefined,
      termEndsOn: chair?.endedOn ? null : (chair?.termEndsOn ?? null),
      reElectionReason: null,
    };
    const notice = noticeDays(await loadPolicyForAct(act), association.scope, input.openedOn);
    const reason = input.electsHead ? reasonToElect(held, input.openedOn, notice) : 'DEPUTIES';
    demand(
      await noneUnderWay(act, { associationId: association.id }, path),
      mustHaveReason(reason, held.termEndsOn, path),
      input.electsHead ? mayFollow(chairs, input.openedOn, openedOn) : allowed,
    );
    const owner = { groupId: null, associationId: association.id, scope: association.scope };
    return begin(act, input, owner, reason as ElectionReason).id;
  });
}

/** What a group's terms say of the leader's office. */
function officeHeld(terms: readonly LeaderTerm[]): OfficeHeld {
  const last = terms[0];
  const inOffice = terms.find(({ endedOn }) => endedOn === null);
  // The reason for which the last one went is that of the election until somebody follows him.
  const called = inOffice ?? (last?.closedOn === null ? last : undefined);
  return {
    wasHeld: terms.length > 0,
    termEndsOn: (inOffice?.termEndsOn ?? null) as LocalDate | null,
    reElectionReason: (called?.reElectionReason ?? null) as ReElectionReason | null,
  };
}

function begin(
  act: Act,
  { electsHead, deputySeats, openedOn }: Seats & { readonly openedOn: LocalDate },
  owner: Pick<Election, 'groupId' | 'associationId' | 'scope'>,
  reason: ElectionReason,
): Election {
  const election = act.em.create(Election, {
    id: crypto.randomUUID(),
    ...owner,
    reason,
    electsHead,
    deputySeats,
    state: 'NOMINATING',
    round: 0,
    openedOn,
    openedBy: act.actor.name,
    closedOn: null,
    closeReason: null,
    version: 1,
  });
  act.audit({
    act: owner.groupId ? 'openElections' : 'openAssociationElection',
    ...subjectOf(election),
    after: { ...electionFacts(election), electsHead, deputySeats, openedOn },
  });
  return election;
}
