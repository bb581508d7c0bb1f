import { describe, expect, it } from 'vitest';
import { cutIntoGroups, fillEvenly } from './group-cuts';
import { leaderCandidates } from './leader-candidates';
import { nameProposals, streetTextOf } from './name-proposals';
import { PROPOSAL_KINDS } from './plan';
import { groupAt, POLICY, place, retailersAt } from './plan-town.fixture';
import { actionsOn, afterAction, mayDo, mayHold, PROPOSAL_ACTIONS, PROPOSAL_STATES } from './proposal-acts';
import { type ProposalFacts, remainderRemark, remarksOn } from './remarks';

const members = (count: number, change = {}, placeId = 1) =>
  retailersAt(placeId, count, change).map((retailer) => ({ ...retailer, place: place(placeId) }));
const facts = (change: Partial<ProposalFacts>): ProposalFacts => ({
  kind: 'FOUND',
  place: place(1),
  sizeBefore: 0,
  members: members(12, { tier: 16 }),
  leaderId: 'r1-1',
  isBareSeat: false,
  isChanged: false,
  ...change,
});
const remarks = (change: Partial<ProposalFacts>) =>
  remarksOn(facts(change), POLICY).map(({ tone, code, zh }) => `${tone} ${code} ${zh}`);

describe('Sizes (SD-R02)', () => {
  it('groups of 10–15 wherever it goes, larger rather than fewer than five alone, smaller as the last resort', () => {
    expect([4, 5, 10, 15, 16, 19, 20, 26, 31, 46].map((count) => cutIntoGroups(count, POLICY))).toEqual([
      [],
      [5],
      [10],
      [15],
      [16],
      [19],
      [10, 10],
      [13, 13],
      [11, 10, 10],
      [12, 12, 11, 11],
    ]);
  });

  it('a policy of its own is kept to: usual 4–6, floor 2, limit 6', () => {
    const policy = { floor: 2, minTypical: 4, maxTypical: 6, limit: 6 };
    expect([1, 3, 7, 13].map((count) => cutIntoGroups(count, policy))).toEqual([[], [3], [4, 3], [5, 4, 4]]);
  });

  it('groups are filled one after the other, always the smallest: 8 and 12 take 7 as 6 and 1, and 30 as 7 and 3', () => {
    expect([7, 30].map((count) => fillEvenly([8, 12], count, 15))).toEqual([
      [6, 1],
      [7, 3],
    ]);
    expect(fillEvenly([18], 3, 15)).toEqual([0]);
  });
});

describe('Names (SD-R05)', () => {
  const name = (streets: string[], taken: [string, number[]][] = []) =>
    nameProposals(streets, { countyName: '应县', taken: new Map(taken) }).map((text) =>
      text.replace('卷烟零售户诚信自律互助小组', '…'),
    );

  it('the only group of a street has no ordinal, several are 一组 and 二组', () => {
    expect(name(['北关街', '南关街', '北关街'])).toEqual(['应县北关街…一组', '应县南关街…', '应县北关街…二组']);
  });

  it('ordinals go on where the street has groups already, and leave no gap open', () => {
    expect(name(['北关街'], [['北关街', [0]]])).toEqual(['应县北关街…二组']);
    expect(name(['北关街', '北关街'], [['北关街', [1, 3]]])).toEqual(['应县北关街…二组', '应县北关街…四组']);
  });

  it('a street is called as its groups are; a seat as its township', () => {
    expect(streetTextOf(place(1), [groupAt(1, 8, { streetText: '东大街' })])).toBe('东大街');
    expect(streetTextOf(place(1, 'TOWNSHIP_SEAT'), [])).toBe('镇1');
    expect(streetTextOf(place(2), [groupAt(1, 8)])).toBe('村2');
  });
});

describe('Why a proposal is made, and what speaks against it', () => {
  it('12 neighbours of one village under a leader of tier 16', () => {
    expect(remarks({})).toEqual([
      'REASON ONE_STREET 都在村1，门牌 2–24 号',
      'REASON TYPICAL 12 户，在一般规模 10–15 户之内',
      'REASON LEADER 组长候选 店1-1，16 档，达到 15 档',
    ]);
  });

  it('a filling says what the group has and will have; it needs no leader', () => {
    expect(remarks({ kind: 'FILL', sizeBefore: 8, members: members(4), leaderId: null })).toEqual([
      'REASON ONE_STREET 都在村1，门牌 2–8 号',
      'REASON TYPICAL 现有（含申请中）8 户，补 4 户后 12 户，在一般规模 10–15 户之内',
    ]);
  });

  it('sizes beside the usual are warned of: 4, 9, 18 and 26', () => {
    const size = (count: number) =>
      remarks({ members: members(count, { tier: 16 }) })[1]
        ?.split(' ')
        .slice(0, 2)
        .join(' ');
    expect([4, 9, 18, 26].map(size)).toEqual([
      'WARNING UNDER_FLOOR',
      'WARNING UNDER_TYPICAL',
      'WARNING OVER_TYPICAL',
      'WARNING OVER_LIMIT',
    ]);
  });

  it('more than usual is explained as planned; of what somebody has enlarged only the size is told', () => {
    const size = (isChanged: boolean) => remarks({ members: members(18, { tier: 16 }), isChanged })[1];
    expect(size(false)).toBe('WARNING OVER_TYPICAL 18 户，多于一般规模 10–15 户：否则余下的不足 5 户，无处入组');
    expect(size(true)).toBe('WARNING OVER_TYPICAL 18 户，多于一般规模 10–15 户');
  });

  it('members of another area, whom only a hand can bring in, are warned of', () => {
    const beyond = retailersAt(2, 2, { tier: 16 }).map((retailer) => ({
      ...retailer,
      place: place(2, 'VILLAGE_CLUSTER', 1, 140_622_002),
    }));
    expect(remarks({ members: [...members(10, { tier: 16 }), ...beyond], isChanged: true })[0]).toBe(
      'WARNING SEVERAL_AREAS 不同片区，请核实是否就近：村1 10 户、村2 2 户',
    );
  });

  it('a leader below the tier is a warning and no block (SD-Q17): 20 for a group mostly urban, 15 else', () => {
    expect(remarks({ members: members(12, { tier: 12 }) })[2]).toBe(
      'WARNING LEADER_TIER 组长候选 店1-1 12 档，原则上须 15 档以上；为本组最高档',
    );
    expect(remarks({ members: members(12, { tier: 19, marketType: 'URBAN' }) })[2]).toContain('原则上须 20 档以上');
    expect(remarks({ leaderId: null })[2]).toBe('WARNING NO_LEADER 还没有组长候选人');
  });

  it('who comes from where is told; two townships are warned of; a seat without a group is a reason', () => {
    const beyond = retailersAt(2, 4, { tier: 16 }).map((retailer) => ({ ...retailer, place: place(2, 'VILLAGE_CLUSTER', 2) }));
    expect(remarks({ members: [...members(8, { tier: 16 }), ...beyond], isBareSeat: true }).slice(0, 3)).toEqual([
      'REASON ADJACENT_PLACES 同片区相邻地点：村1 8 户、村2 4 户',
      'WARNING SEVERAL_TOWNSHIPS 跨 2 个乡镇，请核实是否就近',
      'REASON BARE_SEAT 镇1所在地尚无小组，组建后计入所在地覆盖率',
    ]);
  });

  it('who is left is told why: two at a seat, no group with room', () => {
    expect(remainderRemark(place(1, 'TOWNSHIP_SEAT'), 2, POLICY)).toMatchObject({
      code: 'SEAT_TOO_FEW',
      zh: '镇1所在地余下 2 户，不足 5 户，片区内也没有未满的小组',
    });
    expect(remainderRemark(place(1), 3, POLICY).code).toBe('TOO_FEW');
  });

  it('leaders are proposed by tier, then by customer code', () => {
    const three = retailersAt(1, 3).map((retailer, index) => ({ ...retailer, tier: [18, 22, 22][index] ?? 0 }));
    expect(leaderCandidates(three.toReversed()).map(({ id }) => id)).toEqual(['r1-2', 'r1-3', 'r1-1']);
  });
});

describe('What becomes of a proposal', () => {
  it('a filling is done when it is accepted; a founding is accepted, and then done or given up elsewhere', () => {
    const table = PROPOSAL_KINDS.flatMap((kind) =>
      PROPOSAL_STATES.flatMap((state) =>
        actionsOn(kind, state).map((action) => `${kind} ${state} ${action} → ${afterAction(kind, state, action) ?? 'gone'}`),
      ),
    );
    expect(table).toEqual([
      'FILL OPEN MOVE → OPEN',
      'FILL OPEN DROP → gone',
      'FILL OPEN ACCEPT → DONE',
      'FOUND OPEN MOVE → OPEN',
      'FOUND OPEN CHANGE → OPEN',
      'FOUND OPEN SPLIT → OPEN',
      'FOUND OPEN MERGE → OPEN',
      'FOUND OPEN DROP → gone',
      'FOUND OPEN ACCEPT → ACCEPTED',
    ]);
    expect(afterAction('FOUND', 'ACCEPTED', 'ABANDON')).toBe('OPEN');
    expect(afterAction('FOUND', 'ACCEPTED', 'FOUND')).toBe('DONE');
    for (const outcome of ['ABANDON', 'FOUND'] as const) {
      expect(PROPOSAL_STATES.filter((state) => afterAction('FOUND', state, outcome) !== undefined)).toEqual(['ACCEPTED']);
      expect(PROPOSAL_STATES.filter((state) => afterAction('FILL', state, outcome) !== undefined)).toEqual([]);
    }
  });

  it('every other act is refused, state by state', () => {
    for (const kind of PROPOSAL_KINDS) {
      for (const state of PROPOSAL_STATES) {
        for (const action of PROPOSAL_ACTIONS) {
          expect(mayDo(kind, state, action, []).ok).toBe(actionsOn(kind, state).includes(action));
        }
      }
    }
  });

  it('25 members are within the limit of 25, 26 are not, whatever the reason', () => {
    expect([25, 26].map((size) => mayHold(size, 25, []).ok)).toEqual([true, false]);
  });
});
