import {
  areTwoHands,
  type HandedItem,
  isWholeBox,
  mayHandOverInstead,
  mustFollow,
  someoneMustRemain,
} from '@chengxin/elections/domain';
import { attachFiles } from '@chengxin/files/data';
import { actsForCounty, givenProse, givenText, runGroupAct } from '@chengxin/groups/data';
import { allowed, type Clock, demand, isExplained, type LocalDate, Refusal, refused } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { type Election, ElectionCandidate } from './election.entity';
import { lockElection, mayHaveBeenOn, subjectOf } from './election-act';
import { electorsOn } from './electors';
import { isHandedOver, predecessorOf } from './predecessor';
import { latestRound } from './rounds';

export interface RecordHandover {
  readonly electionId: string;
  readonly expectedVersion: number;
  readonly handedOverOn: LocalDate;
  /** Who gave the box away; as a rule the predecessor. */
  readonly handedBy: string;
  /** Who took it. */
  readonly receivedBy: string;
  readonly items: readonly { readonly item: HandedItem['item']; readonly handedOver: boolean; readonly remark?: string | null }[];
  /** Why the county hands over in the predecessor's place. */
  readonly insteadReason?: string | null;
  readonly fileIds?: readonly string[] | null;
}

/**
 * Records that the predecessor's archive box has come to the newly elected leader, item by item (SD-R41). Refused: no predecessor, a box that
 * is not accounted for, a day before the election or in the future, one person who gives and takes; anybody but the county in the
 * predecessor's place; when the elected is no member any more.
 */
export async function recordHandover(database: Database, clock: Clock, actor: Actor, input: RecordHandover): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const locked = await lockElection(act, input.electionId, input.expectedVersion, 'RECORD_HANDOVER');
    const { election } = locked;
    const [leader] = await act.em.find(ElectionCandidate, { electionId: election.id, office: 'LEADER', state: 'ELECTED' });
    const term = leader && election.groupId ? await predecessorOf(act, election.groupId, leader.retailerId) : null;
    if (!term || (await isHandedOver(act, term.id))) throw nothingToHandOver;
    const electors = await electorsOn(act, locked, act.today);
    const { heldOn } = await latestRound(act, election);
    const items = input.items.map(({ remark, ...item }, index) => ({
      ...item,
      remark: givenProse(remark, ['input', 'items', String(index), 'remark']),
    }));
    const handedBy = givenText(input.handedBy, ['input', 'handedBy']);
    const receivedBy = givenText(input.receivedBy, ['input', 'receivedBy']);
    const insteadReason = givenProse(input.insteadReason, ['input', 'insteadReason']);
    demand(
      someoneMustRemain(
        electors.some(({ retailerId }) => retailerId === leader?.retailerId),
        true,
      ),
      mayHaveBeenOn(act, input.handedOverOn, ['input', 'handedOverOn']),
      mustFollow(input.handedOverOn, heldOn, 'VOTED', ['input', 'handedOverOn']),
      named(handedBy, 'handedBy'),
      named(receivedBy, 'receivedBy'),
      areTwoHands(handedBy, receivedBy),
      insteadReason === null ? allowed : isExplained(insteadReason, ['input', 'insteadReason']),
      mayHandOverInstead(insteadReason, actsForCounty(act, election.scope)),
      ...isWholeBox(items),
    );
    const { handedOverOn } = input;
    await write(act, election, term.id, { handedOverOn, handedBy, receivedBy, insteadReason }, items);
    const owner = { scope: election.scope, need: 'RETAILER_READ' } as const;
    const fileIds = await attachFiles(act, input.fileIds ?? [], owner, ['input', 'fileIds']);
    await act.em.execute('insert into handover_paper (term_id, file_id, scope) select ?, unnest(?::uuid[]), ?', [
      ...[term.id, `{${fileIds.join(',')}}`, election.scope],
    ]);
    act.audit({
      act: 'recordHandover',
      ...subjectOf(election),
      after: {
        ...{
          election: election.id,
          from: term.retailerId,
          to: leader?.retailerId,
          handedOverOn,
          handedBy,
          receivedBy,
          insteadReason,
        },
        missing: items.filter((item) => !item.handedOver).map(({ item, remark }) => ({ item, remark })),
      },
    });
    return election.id;
  });
}

const nothingToHandOver = new Refusal({
  code: 'NOTHING_TO_HAND_OVER',
  text: { zh: '没有待移交的档案：无前任，或已移交', en: 'there is no box to hand over: no predecessor, or done already' },
  path: ['input', 'electionId'],
  clause: 'SD-R41',
});

const named = (name: string | null, field: string) =>
  name === null ? refused('NAME_NEEDED', { zh: '请填写姓名', en: 'give the name' }, ['input', field], 'SD-R41') : allowed;

async function write(
  act: Act,
  { id, groupId, scope }: Election,
  termId: string,
  facts: { handedOverOn: LocalDate; handedBy: string | null; receivedBy: string | null; insteadReason: string | null },
  items: readonly HandedItem[],
): Promise<void> {
  await act.em.execute(
    `insert into archive_handover (term_id, election_id, group_id, scope, handed_over_on, handed_by, received_by, instead_reason, recorded_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...[termId, id, groupId, scope, facts.handedOverOn, facts.handedBy, facts.receivedBy, facts.insteadReason], act.actor.name],
  );
  await act.em.execute(
    `insert into archive_handover_item (term_id, scope, item, handed_over, remark)
       select ?, ?, i.item, i."handedOver", i.remark from jsonb_to_recordset(?::jsonb) i(item text, "handedOver" boolean, remark text)`,
    [termId, scope, JSON.stringify(items)],
  );
}
