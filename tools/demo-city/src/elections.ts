import { addYears, dayOf, isoOf } from './calendar';
import type { GroupRow, LeaderTermRow, MembershipRow, RetailerRow } from './city.types';
import type { ElectionRows } from './elections.types';
import type { DemoFileRow } from './load-demo-files';
import { personName } from './names';
import type { RandomStream } from './random';

/** From this day on the elections behind the leaders' terms are told with their ballots. */
const TOLD_FROM = '2026-06-01';
const HELD_LATELY = '2026-10-09';
const BOX = [
  'CHARTER',
  'COVENANT',
  'APPLICATIONS',
  'PLEDGES',
  'GROUP_INFORMATION',
  'PRICE_TABLES',
  'PENALTY_APPLICATIONS',
  'SIGN_IN_SHEETS',
  'MINUTES_BOOK',
  'IMAGES',
];
const RECORDER = '片区客户经理';

interface Sources {
  readonly groups: readonly GroupRow[];
  readonly memberships: readonly MembershipRow[];
  readonly terms: readonly LeaderTermRow[];
  readonly retailers: ReadonlyMap<string, RetailerRow>;
}

const isInOffice = ({ electedOn, endedOn }: LeaderTermRow, day: string): boolean =>
  electedOn <= day && (endedOn === null || endedOn > day);

interface Voter {
  readonly retailerId: string;
  readonly storeName: string;
  readonly tier: number;
}

interface Ballot {
  readonly heldOn: string;
  /** Votes of each candidate, the winner first; null while it is voted. */
  readonly votes: readonly number[] | null;
}

/** Elections of the last months, those under way in October 2026, and two associations. Terms get the election that they were won in. */
export class ElectionTeller {
  readonly rows: ElectionRows = {
    ...{ associations: [], elections: [], candidates: [], rounds: [], roll: [], counts: [] },
    ...{ associationTerms: [], handovers: [], handoverItems: [], electionPapers: [], handoverPapers: [] },
  };
  readonly files: DemoFileRow[] = [];
  readonly #members = new Map<string, MembershipRow[]>();

  constructor(
    private readonly random: RandomStream,
    private readonly sources: Sources,
  ) {
    for (const membership of sources.memberships) {
      const known = this.#members.get(membership.groupId);
      if (known) known.push(membership);
      else this.#members.set(membership.groupId, [membership]);
    }
  }

  tell(): this {
    const leaders = Map.groupBy(
      this.sources.terms.filter(({ role }) => role === 'LEADER'),
      ({ groupId }) => groupId,
    );
    for (const group of this.sources.groups) this.#tellPast(group, leaders.get(group.id) ?? []);
    this.#tellUnderWay(leaders);
    this.#tellAssociations(leaders);
    return this;
  }

  #voter(retailerId: string): Voter {
    const { storeName = '', tier = 1 } = this.sources.retailers.get(retailerId) ?? {};
    return { retailerId, storeName, tier };
  }

  #votersOf(groupId: string, day: string): Voter[] {
    const members = (this.#members.get(groupId) ?? []).filter(({ from, to }) => from <= day && (to === null || to > day));
    return members.map(({ retailerId }) => this.#voter(retailerId));
  }

  #tellPast(group: GroupRow, terms: readonly LeaderTermRow[]): void {
    for (const [index, term] of terms.entries()) {
      const before = terms[index - 1];
      if (!before || term.electedOn < TOLD_FROM || before.endedOn !== term.electedOn) continue;
      const voters = this.#votersOf(group.id, term.electedOn);
      const winner = voters.find(({ retailerId }) => retailerId === term.retailerId);
      const rival = voters.find(({ retailerId }) => retailerId !== term.retailerId);
      if (!winner || voters.length !== term.votesTotal) continue;
      const openedOn = isoOf(dayOf(term.electedOn) - this.random.int(3, 9));
      const electionId = this.#election(group, { openedOn, state: 'COMPLETED', closedOn: term.electedOn });
      const left = rival ? this.random.int(0, Math.min(term.votesTotal - term.votesFor, term.votesFor - 1)) : 0;
      this.#ballot(electionId, group.scope, rival ? [winner, rival] : [winner], voters, [
        { heldOn: term.electedOn, votes: rival ? [term.votesFor, left] : [term.votesFor] },
      ]);
      term.electionId = electionId;
      if (before.retailerId !== term.retailerId) this.#handOver(electionId, group, before, term);
    }
  }

  #handOver(electionId: string, { id, scope }: GroupRow, before: LeaderTermRow, term: LeaderTermRow): void {
    const nameOf = (retailerId: string): string => this.sources.retailers.get(retailerId)?.personInCharge ?? '';
    const [handedBy, receivedBy] = [nameOf(before.retailerId), nameOf(term.retailerId)];
    this.rows.handovers.push({
      ...{ termId: before.id, electionId, groupId: id, scope, handedOverOn: term.electedOn },
      ...{ handedBy, receivedBy, recordedBy: RECORDER },
    });
    const missing = this.random.chance(0.15) ? this.random.pick(BOX) : null;
    for (const item of BOX) {
      const handedOver = item !== missing;
      this.rows.handoverItems.push({
        termId: before.id,
        item,
        scope,
        handedOver,
        remark: handedOver ? null : '前任未建此档，由新任组长补建',
      });
    }
    const fileId = this.#paper('SIGNED_FORM', '档案移交单.jpg', scope, term.electedOn);
    this.rows.handoverPapers.push({ termId: before.id, fileId, scope });
  }

  /** Groups whose leader's term ends soon or is over: each county has something of every step, most in 应县. */
  #tellUnderWay(leaders: ReadonlyMap<string, readonly LeaderTermRow[]>): void {
    const due = this.sources.groups
      .filter(({ status }) => status === 'ACTIVE')
      .map((group) => ({ group, term: leaders.get(group.id)?.findLast(({ endedOn }) => endedOn === null) }))
      .filter(({ term }) => term && term.termEndsOn <= '2026-11-30')
      .sort((a, b) => a.group.scope - b.group.scope || ((a.term?.termEndsOn ?? '') < (b.term?.termEndsOn ?? '') ? -1 : 1));
    const steps = ['UNDECIDED', 'ELECTED', 'VOTING', 'NOMINATING'];
    for (const [countyCode, dueThere] of Map.groupBy(due, ({ group }) => group.countyCode)) {
      const many = countyCode === '140622' ? steps.length : 2;
      for (const [index, { group, term }] of dueThere.slice(0, many).entries()) {
        if (term) this.#tellStep(group, term, steps[(index + (countyCode === '140622' ? 0 : 2)) % steps.length] ?? 'NOMINATING');
      }
    }
  }

  #tellStep(group: GroupRow, term: LeaderTermRow, state: string): void {
    const voters = this.#votersOf(group.id, HELD_LATELY);
    const others = voters.filter(({ retailerId }) => retailerId !== term.retailerId).sort((a, b) => b.tier - a.tier);
    const standing = others.slice(0, 2);
    if (standing.length < 2) return;
    const electionId = this.#election(group, { openedOn: '2026-09-28', state, closedOn: null });
    const half = Math.ceil(voters.length / 2);
    const tie = Math.floor(voters.length / 2);
    const votes: Readonly<Record<string, readonly number[] | null>> = {
      UNDECIDED: [tie, tie],
      ELECTED: [half + 1, Math.max(0, voters.length - half - 2)],
      VOTING: null,
    };
    const ballots = state === 'NOMINATING' ? [] : [{ heldOn: HELD_LATELY, votes: votes[state] ?? null }];
    this.#ballot(electionId, group.scope, standing, voters, ballots);
    if (state === 'UNDECIDED') {
      for (const { id, scope } of this.rows.candidates.filter((candidate) => candidate.electionId === electionId)) {
        this.rows.counts.push({ candidateId: id, round: 2, scope, votes: null });
      }
    }
  }

  /** 应县 has an association with its chair, 怀仁市 is about to elect one. All who led a group on the day voted; who chairs leads one still. */
  #tellAssociations(leaders: ReadonlyMap<string, readonly LeaderTermRow[]>): void {
    const heldOn = '2026-03-18';
    const found = (countyCode: string, name: string, foundedOn: string): { id: string; scope: number } => {
      const row = { id: this.random.uuid(), countyCode, scope: Number(countyCode) * 1000, name, foundedOn };
      this.rows.associations.push(row);
      return row;
    };
    const terms = this.sources.groups
      .filter(({ countyCode }) => countyCode === '140622')
      .map((group) => leaders.get(group.id) ?? []);
    const led = terms.flatMap((ofGroup) => ofGroup.find((term) => isInOffice(term, heldOn)) ?? []);
    const voters = [...new Set(led.map(({ retailerId }) => retailerId))]
      .map((id) => this.#voter(id))
      .sort((a, b) => b.tier - a.tier);
    // Who led on without a day between then and now.
    const hasLedOn = (retailerId: string): boolean =>
      terms.some((ofGroup) => {
        const since = ofGroup.slice(ofGroup.findIndex((term) => isInOffice(term, heldOn)));
        return since.every((term) => term.retailerId === retailerId) && since.at(-1)?.endedOn === null && since.length > 0;
      });
    const [chair, first, second] = voters.filter(({ retailerId }) => hasLedOn(retailerId));
    if (!chair || !first || !second) return;
    const { id, scope } = found('140622', '应县卷烟零售户诚信自律协会', '2026-03-02');
    const electionId = this.#election({ id: null, scope }, { openedOn: '2026-03-02', state: 'COMPLETED', closedOn: heldOn }, id);
    const votes = [voters.length, voters.length - 1, voters.length - 2];
    this.#ballot(electionId, scope, [chair, first, second], voters, [{ heldOn, votes }], ['CHAIR', 'VICE_CHAIR', 'VICE_CHAIR']);
    for (const [index, voter] of [chair, first, second].entries()) {
      this.rows.associationTerms.push({
        ...{ associationId: id, electionId, retailerId: voter.retailerId, scope, storeName: voter.storeName },
        ...{ role: index === 0 ? 'CHAIR' : 'VICE_CHAIR', electedOn: heldOn, termEndsOn: isoOf(addYears(dayOf(heldOn), 1)) },
        ...{ votesFor: votes[index] ?? 0, votesTotal: voters.length },
      });
    }
    const second_ = found('140681', '怀仁市卷烟零售户诚信自律协会', '2026-09-15');
    this.#election(
      { id: null, scope: second_.scope },
      { openedOn: '2026-09-15', state: 'NOMINATING', closedOn: null },
      second_.id,
    );
  }

  #election(
    group: { id: string | null; scope: number },
    { openedOn, state, closedOn }: { openedOn: string; state: string; closedOn: string | null },
    associationId: string | null = null,
  ): string {
    const id = this.random.uuid();
    this.rows.elections.push({
      ...{ id, groupId: group.id, associationId, scope: group.scope, electsHead: true, deputySeats: associationId ? 2 : 0 },
      ...{
        reason: associationId ? 'FOUNDING' : 'TERM_ENDED',
        state,
        round: 0,
        openedOn,
        openedBy: RECORDER,
        closedOn,
        version: 1,
      },
    });
    return id;
  }

  #ballot(
    electionId: string,
    scope: number,
    standing: readonly Voter[],
    voters: readonly Voter[],
    ballots: readonly Ballot[],
    offices: readonly string[] = [],
  ): void {
    const election = this.rows.elections.at(-1);
    if (!election) return;
    election.round = ballots.length;
    const isDecided = election.state === 'COMPLETED' || election.state === 'ELECTED';
    const candidates = standing.map(({ retailerId, storeName, tier }, index) => ({
      ...{ id: this.random.uuid(), electionId, scope, office: offices[index] ?? 'LEADER', retailerId, storeName, tier },
      tierReason: tier < 20 ? '组员公认，办事公道' : null,
      ...this.random.pick([
        { nominatedBy: 'SELF', nominator: null },
        { nominatedBy: 'MEMBERS', nominator: '组员三户联名推荐' },
        { nominatedBy: 'OFFICER', nominator: '片区市管员' },
      ]),
      state: !isDecided ? 'STANDING' : index === 0 || offices.length > 0 ? 'ELECTED' : 'NOT_ELECTED',
    }));
    this.rows.candidates.push(...candidates);
    for (const [index, { heldOn, votes }] of ballots.entries()) {
      const [round, total] = [index + 1, votes?.reduce((sum, one) => Math.max(sum, one), 0) ?? 0];
      const needed = offices.length > 0 ? total : (votes?.reduce((sum, one) => sum + one, 0) ?? 0);
      const ballotsCast = votes ? this.random.int(needed, voters.length) : null;
      this.rows.rounds.push({
        ...{ electionId, round, scope, heldOn, members: voters.length, ballots: ballotsCast },
        ...{ teller: votes ? personName(this.random) : null, scrutineer: votes ? personName(this.random) : null },
      });
      for (const [at, { retailerId, storeName }] of voters.entries()) {
        const tookPart = ballotsCast === null ? null : at < ballotsCast;
        this.rows.roll.push({ electionId, round, retailerId, scope, storeName, tookPart });
      }
      for (const [at, { id }] of candidates.entries()) {
        this.rows.counts.push({ candidateId: id, round, scope, votes: votes?.[at] ?? null });
      }
      if (!votes) continue;
      const fileId = this.#paper('BALLOT', '计票记录.jpg', scope, heldOn);
      this.rows.electionPapers.push({ electionId, fileId, scope });
    }
  }

  #paper(paper: DemoFileRow['paper'], name: string, scope: number, day: string): string {
    const id = this.random.uuid();
    this.files.push({ id, paper, scope, name, need: 'RETAILER_READ', uploadedByName: RECORDER, uploadedAt: `${day}T08:30:00Z` });
    return id;
  }
}
