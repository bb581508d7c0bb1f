import {
  cancelElection,
  concludeElection,
  nominateCandidate,
  openBallot,
  openSecondRound,
  recordCount,
  recordHandover,
  takeOffice,
  withdrawCandidate,
} from '@chengxin/elections/data';
import { BOX_ITEMS, STATES_UNDER_WAY } from '@chengxin/elections/domain';
import { ELECTION_IMPORT } from '@chengxin/imports/domain';
import type { Clock } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import type { Importer } from '../import-run';
import type { ActRun, CellsOfInput } from './act-run';
import { candidatesOf } from './election-candidates';
import { entriesNamed, isFullName } from './election-words';
import { electionOfId, type KnownElection } from './known-election';
import { cellsOf } from './row-cells';
import { type Line, ROUNDS, type RoundCells, type ToldElection } from './told-elections';
import { retailerNamed, whoCell } from './who';

type Act<Input> = (database: Database, clock: Clock, actor: Importer, input: Input) => Promise<unknown>;

/** An election that is carried on act by act; after a refusal nothing more is done. */
export class ElectionSteps {
  /** Whether anything was done. */
  moved = false;

  private constructor(
    private readonly run: ActRun,
    private readonly election: ToldElection,
    /** As it stands now. */
    public now: KnownElection,
  ) {}

  static of(run: ActRun, election: ToldElection, known: KnownElection): ElectionSteps {
    return new ElectionSteps(run, election, known);
  }

  /** Does an act on the election as it stands; false when it was refused. */
  async #does<Input>(
    act: Act<Input & { electionId: string; expectedVersion: number }>,
    input: Input,
    cells: CellsOfInput,
  ): Promise<boolean> {
    const { id: electionId, version: expectedVersion } = this.now;
    const seen = { ...input, electionId, expectedVersion };
    const done = await this.run.try((database, clock, actor) => act(database, clock, actor, seen), cells);
    if (done === null) return false;
    const next = await electionOfId(this.run, electionId);
    if (next) this.now = next;
    this.moved = true;
    return true;
  }

  /** Nominates whom the rows name and the system does not know, and withdraws who withdrew before the ballot. */
  async nominate(): Promise<boolean> {
    for (const line of this.election.candidates) {
      const known = candidatesOf(this.now, this.election.candidates).get(line);
      if (!known && !(await this.#nominate(line))) return false;
      const standing = known ?? candidatesOf(this.now, this.election.candidates).get(line);
      if (line.outcome !== 'WITHDRAWN' || standing?.state !== 'STANDING' || this.now.state !== 'NOMINATING') continue;
      const otherwise = cellsOf(ELECTION_IMPORT, line)('outcome');
      if (line.firstVotes === null && !(await this.#does(withdrawCandidate, { candidateId: standing.id }, { otherwise })))
        return false;
    }
    return true;
  }

  async #nominate(line: Line): Promise<boolean> {
    const at = cellsOf(ELECTION_IMPORT, line);
    const { office, nominatedBy, nominator, tierReason } = line;
    const elects = this.now.ofGroup
      ? sql`exists (select from membership m join mutual_aid_group g on g.id = m.group_id
              where m.retailer_id = r.id and upper_inf(m.during) and g.name = ${line.groupName})`
      : sql`exists (select from leader_term t where t.retailer_id = r.id and t.role = 'LEADER' and t.ended_on is null)`;
    const retailer = await retailerNamed(this.run, line, at, elects);
    if (nominatedBy === null)
      this.run.fault(at('nominatedBy'), { zh: '产生方式（新候选人必填）', en: 'how the candidate was nominated' });
    if (!isFullName(this.run, at('nominator'), nominator) || !retailer || office === null || nominatedBy === null) return false;
    return this.#does(
      nominateCandidate,
      { office, retailerId: retailer.id, nominatedBy, nominator, tierReason },
      { office: at('office'), nominator: at('nominator'), tierReason: at('tierReason'), otherwise: whoCell(line, at) },
    );
  }

  /** Opens a round that the rows tell the day of, and counts it when they tell votes. */
  async vote(round: RoundCells): Promise<boolean> {
    const { told, candidates, at } = this.election;
    const heldOn = told[round.on];
    const isCounted = candidates.some((line) => line[round.votes] !== null);
    if (heldOn === null && isCounted && !this.now.rounds[round.place]) {
      this.run.fault(at(round.on), { zh: '投票日期（填了得票的必填）', en: 'the day of the ballot, where votes are told' });
      return false;
    }
    if (heldOn !== null && !this.now.rounds[round.place]) {
      const open = round.place === 0 ? openBallot : openSecondRound;
      if (!(await this.#does(open, { heldOn }, { otherwise: at(round.on) }))) return false;
    }
    return !isCounted || this.now.rounds[round.place]?.ballots !== null || this.#count(round);
  }

  async #count({ absent, teller, scrutineer, votes }: RoundCells): Promise<boolean> {
    const { run, now } = this;
    const { told, at, candidates } = this.election;
    const roll = now.rounds.at(-1)?.roll ?? [];
    const away = told[absent];
    if (away === null)
      run.fault(at(absent), { zh: '未参加投票的户，全体参加写“无”', en: 'who did not vote, or none where all voted' });
    const missing = away && entriesNamed(run, at(absent), away, roll);
    const named = [teller, scrutineer].every((key) => isFullName(run, at(key), told[key]));
    if (!missing || !named) return false;
    const known = candidatesOf(now, candidates);
    const counted = candidates.flatMap((line) => {
      const [candidate, number] = [known.get(line), line[votes]];
      return candidate && number !== null ? [{ candidateId: candidate.id, votes: number, line }] : [];
    });
    return this.#does(
      recordCount,
      {
        participantIds: roll.filter((entry) => !missing.includes(entry)).map(({ retailerId }) => retailerId),
        votes: counted.map(({ candidateId, votes: number }) => ({ candidateId, votes: number })),
        ...{ teller: told[teller] ?? '', scrutineer: told[scrutineer] ?? '' },
      },
      {
        ...{ participantIds: at(absent), scrutineer: at(scrutineer) },
        otherwise: cellsOf(ELECTION_IMPORT, counted[0]?.line ?? told)(votes),
      },
    );
  }

  /** Leaves out a second round that was not held, where the rows tell how it ended. */
  async conclude(): Promise<boolean> {
    const { told, at } = this.election;
    const isOver = told.state === 'ELECTED' || told.state === 'COMPLETED' || told.state === 'FAILED';
    if (this.now.state !== 'UNDECIDED' || !isOver) return true;
    return this.#does(concludeElection, {}, { otherwise: at('state') });
  }

  async handOver(): Promise<boolean> {
    const { told, at } = this.election;
    const { handedOverOn, insteadReason, missing } = told;
    if (handedOverOn === null || this.now.handover !== null) return true;
    const named = (['handedBy', 'receivedBy'] as const).every((key) => isFullName(this.run, at(key), told[key]));
    if (!named) return false;
    const items = BOX_ITEMS.map((item) => {
      const lost = missing?.find((one) => one.item === item);
      return { item, handedOver: !lost, remark: lost?.remark ?? null };
    });
    return this.#does(
      recordHandover,
      { handedOverOn, handedBy: told.handedBy ?? '', receivedBy: told.receivedBy ?? '', items, insteadReason },
      {
        ...{ handedBy: at('handedBy'), receivedBy: at('receivedBy'), items: at('missing'), insteadReason: at('insteadReason') },
        otherwise: at('handedOverOn'),
      },
    );
  }

  /** Puts into office who was elected, or gives the election up. */
  async close(): Promise<boolean> {
    const { told, at } = this.election;
    if (told.state === 'CANCELLED' && STATES_UNDER_WAY.some((state) => state === this.now.state))
      return this.#does(
        cancelElection,
        { reason: told.closeReason ?? '' },
        { reason: at('closeReason'), otherwise: at('state') },
      );
    if (this.now.state !== 'ELECTED' || (told.state !== 'COMPLETED' && told.state !== null)) return true;
    if (told.closedOn !== null) return this.#does(takeOffice, { on: told.closedOn }, { otherwise: at('closedOn') });
    if (told.state === null) return true;
    this.run.fault(at('closedOn'), { zh: '就任的日期', en: 'the day of taking office' });
    return false;
  }

  /** All that the rows tell beyond what is recorded, in the order in which it was done; false when an act was refused. */
  async all(): Promise<boolean> {
    return (
      (await this.nominate()) &&
      (await this.vote(ROUNDS[0])) &&
      (await this.vote(ROUNDS[1])) &&
      (await this.conclude()) &&
      (await this.handOver()) &&
      (await this.close())
    );
  }
}
