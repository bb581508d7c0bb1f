import {
  BOX_ITEMS,
  CANDIDATE_STATES,
  ELECTION_REASONS,
  ELECTION_STATES,
  NOMINATION_WAYS,
  OFFICES,
} from '@chengxin/elections/domain';
import { aboutLines, type CellRow, cellText, unfolded } from '@chengxin/exports/domain';
import { type ImportKind, parseTables, type SheetTable } from '@chengxin/imports/domain';
import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { associationTable, electionColumns } from './elections.columns';
import { texts } from './elections.texts';

const GROUP = '应县金城镇卷烟零售户诚信自律互助小组';
const ROUND = {
  ...{ round: 1, heldOn: '2026-09-05', members: 13, ballots: 11, teller: '王*', scrutineer: '李**' },
  roll: [
    { storeName: '兴隆副食店', tookPart: false },
    { storeName: '宏达超市', tookPart: true },
    { storeName: '便民店', tookPart: false },
  ],
};
const ELECTION = {
  ...{ group: { name: GROUP }, association: null, county: { name: '应县' }, reason: 'TERM_ENDED', state: 'COMPLETED' },
  ...{ openedOn: '2026-09-01', closedOn: '2026-09-20', closeReason: null, electsHead: true, deputySeats: 2 },
  rounds: [ROUND, { ...ROUND, round: 2, heldOn: '2026-09-10', roll: [{ storeName: '宏达超市', tookPart: true }] }],
  handover: {
    ...{ handedOverOn: '2026-09-19', handedBy: '张*', receivedBy: '赵*', insteadReason: null },
    items: BOX_ITEMS.map((item, place) => ({ item, handedOver: place > 1, remark: place > 1 ? null : '换会场时遗失；已登报' })),
  },
};
const CALLED = { reElectionOn: '2026-08-20', reElectionNote: '本人书面辞职，交县局', recallVotes: 8 };
const NOW = new Date('2026-10-12T01:30:00Z');
const ABOUT = {
  ...{
    title: '选举',
    unit: '应县',
    month: null,
    filters: ['已结束'],
    order: null,
    rows: null,
    asOf: NOW,
    policyDate: '2026-10-12',
  },
  ...{ exportedBy: '林乙泉（营销中心）', exportedAt: NOW, requestId: 'request-1' },
};
const CANDIDATE = {
  ...{ storeName: '兴隆副食店', office: 'LEADER', nominatedBy: 'SELF', nominator: null, tierReason: null, state: 'ELECTED' },
  retailer: { customerCode: '1406220001' },
  counts: [
    { round: 1, votes: 6 },
    { round: 2, votes: 9 },
  ],
};

describe.each(['zh', 'en'] as const)('the file of elections in %s can be read again', (language) => {
  const wordsOf = (): TFunction<'elections'> => {
    const words = createInstance();
    void words.init({ lng: language, initAsync: false, interpolation: { escapeValue: false } });
    words.addResourceBundle(language, 'elections', texts[language]);
    return words.getFixedT(language, 'elections');
  };
  const read = (kind: ImportKind, rows: SheetTable['rows']) => {
    const parsed = parseTables(kind, [{ sheet: '名单', rows }]);
    expect(parsed.faults).toEqual([]);
    return parsed.rows;
  };
  const readElections = (elections: readonly CellRow[]) => {
    const columns = electionColumns(wordsOf());
    const rows = elections.flatMap((election) => unfolded(election, 'candidates'));
    return read('ELECTIONS', [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ cell }) => cellText(cell, row))),
      // As a CSV ends.
      ...[[''], ...aboutLines(ABOUT, language)],
    ]);
  };

  it('with rounds, who did not vote, the hand-over and all that became of the candidates', () => {
    const absent = { names: ['兴隆副食店', '便民店'] };
    expect(readElections([{ ...ELECTION, calledTerm: CALLED, candidates: [CANDIDATE] }])).toMatchObject([
      {
        ...{ calledOn: '2026-08-20', calledNote: '本人书面辞职，交县局', calledVotes: 8 },
        ...{ groupName: GROUP, county: '应县', openedOn: '2026-09-01', closedOn: '2026-09-20', electsHead: true, deputySeats: 2 },
        ...{ storeName: '兴隆副食店', customerCode: '1406220001', office: 'LEADER', nominatedBy: 'SELF', outcome: 'ELECTED' },
        ...{ firstOn: '2026-09-05', firstVotes: 6, firstAbsent: absent, firstTeller: '王*', firstScrutineer: '李**' },
        ...{ secondOn: '2026-09-10', secondVotes: 9, secondAbsent: { names: [] }, turnout: { ballots: 11, members: 13 } },
        ...{ handedOverOn: '2026-09-19', handedBy: '张*', receivedBy: '赵*', insteadReason: null },
        missing: BOX_ITEMS.slice(0, 2).map((item) => ({ item, remark: '换会场时遗失；已登报' })),
      },
    ]);
  });

  it('in every state, for every reason, and where nobody stands yet', () => {
    const bare = { ...ELECTION, rounds: [], handover: null, closedOn: null, candidates: [] };
    const elections = [
      ...ELECTION_STATES.map((state) => ({ ...bare, state })),
      ...ELECTION_REASONS.map((reason) => ({ ...bare, reason, electsHead: reason !== 'DEPUTIES' })),
      { ...bare, rounds: [{ ...ROUND, ballots: null, roll: [{ storeName: '便民店', tookPart: null }] }] },
    ];
    expect(readElections(elections)).toMatchObject(
      elections.map(({ state, reason, electsHead, rounds: [round] }) => ({
        ...{
          state,
          reason,
          electsHead,
          storeName: null,
          firstOn: round?.heldOn ?? null,
          firstAbsent: null,
          turnout: null,
          missing: null,
        },
      })),
    );
  });

  it('with candidates of every office, way and end', () => {
    const candidates = [
      ...OFFICES.map((office) => ({ ...CANDIDATE, office })),
      ...NOMINATION_WAYS.map((nominatedBy) => ({ ...CANDIDATE, nominatedBy, nominator: '王*' })),
      ...CANDIDATE_STATES.map((state) => ({ ...CANDIDATE, state, retailer: null, tierReason: '组员公认，守法经营' })),
    ];
    expect(readElections([{ ...ELECTION, group: null, association: { name: '应县协会' }, candidates }])).toMatchObject(
      candidates.map(({ office, nominatedBy, nominator, state: outcome, tierReason }) => ({
        ...{ groupName: '应县协会', office, nominatedBy, nominator, outcome, tierReason },
      })),
    );
  });

  it('and so can that of associations, with officers or without', () => {
    const officer = {
      office: 'CHAIR',
      storeName: '兴隆副食店',
      electedOn: '2026-09-01',
      termEndsOn: '2027-09-01',
      endedOn: null,
    };
    const association = {
      name: '应县协会',
      county: { name: '应县' },
      foundedOn: '2026-08-01',
      dissolvedOn: null,
      dissolveReason: null,
    };
    const table = associationTable(
      [
        { ...association, officers: [{ ...officer, votesFor: 3, votesTotal: 4 }] },
        { ...association, dissolvedOn: '2026-10-01', dissolveReason: '小组合并，不再需要', officers: [] },
      ],
      wordsOf(),
    );
    const rows = table.rows.map((row) => table.columns.map(({ key }) => String(row[key] ?? '')));
    const told = { county: '应县', name: '应县协会', foundedOn: '2026-08-01' };
    expect(read('ASSOCIATIONS', [table.columns.map(({ title }) => title), ...rows])).toMatchObject([
      { ...told, dissolvedOn: null },
      { ...told, dissolvedOn: '2026-10-01', dissolveReason: '小组合并，不再需要' },
    ]);
  });
});
