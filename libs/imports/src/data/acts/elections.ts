import {
  BOX_ITEM_LABELS,
  CANDIDATE_STATE_LABELS,
  ELECTION_REASON_LABELS,
  ELECTION_STATE_LABELS,
  NOMINATION_LABELS,
  OFFICE_LABELS,
} from '@chengxin/elections/domain';
import { ELECTION_IMPORT, type ElectionRow } from '@chengxin/imports/domain';
import type { Labels } from '@chengxin/kernel';
import type { Action, ActPlan, ActRun, CellPlace } from './act-run';
import { candidatesOf } from './election-candidates';
import { ElectionSteps } from './election-steps';
import { areNamed, mustBeNamed } from './election-words';
import { electionOpened, type KnownElection } from './known-election';
import { demandElecting, openTold } from './open-told-election';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { ROUNDS, rowsByElection, type ToldElection, toldElection } from './told-elections';

const YES_NO = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;
// What somebody did stands in no fault.
const NOT_SHOWN = { zh: '系统中登记的说明，此处不同', en: 'what is recorded, which differs here' };
const numberText = (number: number | null): string | null => (number === null ? null : String(number));

/** What rows tell of a round that was counted, and who voted in the last one. */
function mustBeRounds(run: ActRun, { told, at }: ToldElection, { rounds }: KnownElection): void {
  for (const { place, on, absent, teller, scrutineer } of ROUNDS) {
    const known = rounds[place];
    mustBeAsRecorded(run, at(on), told[on], known?.heldOn ?? null);
    mustBeNamed(run, at(teller), told[teller], known?.teller ?? null);
    mustBeNamed(run, at(scrutineer), told[scrutineer], known?.scrutineer ?? null);
    const [away, missed] = [told[absent], known?.roll.filter(({ tookPart }) => tookPart === false)];
    if (!away || (missed && known?.ballots !== null && areNamed(away, missed))) continue;
    const names = missed?.map(({ storeName }) => storeName).join('、') || '无';
    mustBeAsRecorded(run, at(absent), '', known ? names : null);
  }
  const { ballots = null, members = null } = told.turnout ?? {};
  const last = rounds.at(-1);
  if ((ballots !== null && ballots !== last?.ballots) || (members !== null && members !== last?.members))
    mustBeAsRecorded(run, at('turnout'), '', last ? `${last.ballots ?? '—'}/${last.members}` : null);
}

function mustBeHandover(run: ActRun, { told, at }: ToldElection, { handover }: KnownElection): void {
  mustBeAsRecorded(run, at('handedOverOn'), told.handedOverOn, handover?.handedOverOn ?? null);
  mustBeNamed(run, at('handedBy'), told.handedBy, handover?.handedBy ?? null);
  mustBeNamed(run, at('receivedBy'), told.receivedBy, handover?.receivedBy ?? null);
  mustBeAsRecorded(run, at('insteadReason'), told.insteadReason, handover?.insteadReason ?? null);
  const textOf = (items: ToldElection['told']['missing']): string | null =>
    items &&
    items
      // Lines and semicolons of a remark are one in a cell that holds several.
      .map(({ item, remark }) => `${BOX_ITEM_LABELS[item].zh}：${remark?.replace(/\s*[;；\n]\s*/g, '；')}`)
      .toSorted()
      .join('；');
  mustBeAsRecorded(run, at('missing'), textOf(told.missing), textOf(handover?.missing ?? null));
}

/** Whether all that rows tell of an election stands so in the system; what does not is a fault at its cell. */
function mustBeElection(run: ActRun, election: ToldElection, now: KnownElection): void {
  const { told, at, candidates } = election;
  const worded = <V extends string>(place: CellPlace, value: V | null, known: V | null, words: Labels<V>): void => {
    if (known === null) mustBeAsRecorded(run, place, value, null);
    else mustBeAsRecorded(run, place, value, known, words[known]);
  };
  worded(at('reason'), told.reason, now.reason, ELECTION_REASON_LABELS);
  mustBeAsRecorded(run, at('calledOn'), told.calledOn, now.called?.on ?? null);
  mustBeAsRecorded(run, at('calledNote'), told.calledNote, now.called?.note ?? null, NOT_SHOWN);
  mustBeAsRecorded(run, at('calledVotes'), numberText(told.calledVotes), numberText(now.called?.votes ?? null));
  worded(at('state'), told.state, now.state, ELECTION_STATE_LABELS);
  worded(at('electsHead'), told.electsHead === null ? null : `${told.electsHead}`, `${now.electsHead}`, YES_NO);
  mustBeAsRecorded(run, at('deputySeats'), numberText(told.deputySeats), numberText(now.deputySeats));
  mustBeRounds(run, election, now);
  mustBeHandover(run, election, now);
  mustBeAsRecorded(run, at('closedOn'), told.closedOn, now.closedOn);
  mustBeAsRecorded(run, at('closeReason'), told.closeReason, now.closeReason);
  const known = candidatesOf(now, candidates);
  for (const line of candidates) {
    const [candidate, cell] = [known.get(line), cellsOf(ELECTION_IMPORT, line)];
    if (!candidate) continue;
    worded(cell('office'), line.office, candidate.office, OFFICE_LABELS);
    worded(cell('nominatedBy'), line.nominatedBy, candidate.nominatedBy, NOMINATION_LABELS);
    mustBeNamed(run, cell('nominator'), line.nominator, candidate.nominator);
    mustBeAsRecorded(run, cell('tierReason'), line.tierReason, candidate.tierReason);
    for (const votes of ['firstVotes', 'secondVotes'] as const)
      mustBeAsRecorded(run, cell(votes), numberText(line[votes]), numberText(candidate[votes]));
    worded(cell('outcome'), line.outcome, candidate.state, CANDIDATE_STATE_LABELS);
  }
}

async function record(run: ActRun, _: ElectionRow, rows: readonly ElectionRow[]): Promise<readonly Action[]> {
  const election = toldElection(rows);
  if (!election) return [];
  for (const { at, line } of election.torn)
    run.fault(at, {
      zh: `与第 ${line} 行相同，或空着（同一次选举）`,
      en: `as in row ${line}, or empty, being of the same election`,
    });
  if (election.torn.length > 0) return [];
  const recorded = await electionOpened(run, election.told);
  const known = recorded ?? (await openTold(run, election));
  if (!known) return [];
  const steps = ElectionSteps.of(run, election, known);
  if (await steps.all()) mustBeElection(run, election, steps.now);
  // What is only read again may be of one county or another; what is carried on is surely of one.
  if (recorded && steps.moved) await demandElecting(run, election);
  const action = recorded ? (steps.moved ? 'UPDATE' : 'UNCHANGED') : 'CREATE';
  return election.lines.map(() => action);
}

/** 选举: opened, nominated, voted, counted, handed over and taken office by the acts of the election room; one under way is carried on. */
export const ELECTION_PLAN: ActPlan<ElectionRow> = {
  groupsOf: ({ groupName }) => [groupName],
  // The leaders of a county's groups elect its association.
  togetherBy: ({ groupName, county }) => [groupName, county],
  order: ({ openedOn }) => openedOn,
  asOne: rowsByElection,
  record,
};
