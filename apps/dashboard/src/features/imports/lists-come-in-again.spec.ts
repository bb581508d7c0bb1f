import { ACTIVITY_KINDS, AID_KINDS, DEMAND_KINDS, DEMAND_STATES, PAIRING_KINDS } from '@chengxin/activities/domain';
import { type CellColumn, type CellRow, cellText } from '@chengxin/exports/domain';
import { FOUNDING_STATES } from '@chengxin/foundings/domain';
import { detectKind, type ImportKind, parseTables } from '@chengxin/imports/domain';
import { APPLICATION_STATES } from '@chengxin/joining/domain';
import { DUTY_STATES, MEASURE_STATES, MEETING_STATES } from '@chengxin/meetings/domain';
import type { TableTwinData } from '@chengxin/ui';
import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { activityColumns } from '../activities/activities.columns';
import { texts as activities } from '../activities/activities.texts';
import { aidColumns, demandColumns, pairingColumns, trainerColumns } from '../activities/help.columns';
import { texts as help } from '../activities/help.texts';
import { chatFileColumns, counterColumns, homeColumns, leadersChatFileColumns, shopColumns } from '../activities/homes.columns';
import { texts as homes } from '../activities/homes.texts';
import { applicantsTable, foundingColumns, inviteesTable } from '../foundings/foundings.columns';
import { texts as foundings } from '../foundings/foundings.texts';
import { applicationColumns } from '../joining/joining.columns';
import { texts as joining } from '../joining/joining.texts';
import { dutyColumns, measureColumns, meetingColumns } from '../meetings/meetings.columns';
import { texts as meetings } from '../meetings/meetings.texts';

const retailer = {
  ...{ id: 'r', storeName: '兴隆副食店', customerCode: '1406220001', address: '新建路 12 号' },
  place: { name: '金城镇所在地' },
};
const group = { name: '应县金城镇卷烟零售户诚信自律互助小组' };

const TEXTS = { activities, foundings, help, homes, joining, meetings };

describe.each(['zh', 'en'] as const)('what a page writes as a file in %s can be read again', (language) => {
  const wordsOf = <Namespace extends keyof typeof TEXTS>(namespace: Namespace): TFunction<Namespace> => {
    const texts = createInstance();
    void texts.init({ lng: language, initAsync: false, interpolation: { escapeValue: false } });
    for (const [name, words] of Object.entries(TEXTS)) texts.addResourceBundle(language, name, words[language]);
    return texts.getFixedT(language, namespace);
  };
  /** Rows of a list as the file has them, read as a kind of import; faults fail. */
  const readAgain = (kind: ImportKind, columns: readonly CellColumn[], rows: readonly CellRow[]) => {
    const cells = rows.map((row) => columns.map(({ cell }) => cellText(cell, row)));
    return readSheet(kind, [columns.map(({ title }) => title), ...cells]);
  };
  /** The same of a table as its page has it. */
  const readTable = (kind: ImportKind, { columns, rows }: TableTwinData) =>
    readSheet(kind, [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? '')))]);
  const readSheet = (kind: ImportKind, rows: readonly (readonly string[])[]) => {
    const parsed = parseTables(kind, [{ sheet: '名单', rows }]);
    expect(parsed.faults).toEqual([]);
    expect(detectKind([{ sheet: '名单', rows }])).toBe(kind);
    return parsed.rows;
  };

  it('applications in every state', () => {
    const rows = APPLICATION_STATES.map((state) => ({ retailer, groupName: group.name, state, appliedOn: '2026-09-01' }));
    expect(readAgain('JOIN_APPLICATIONS', applicationColumns(wordsOf('joining')), rows)).toMatchObject(
      APPLICATION_STATES.map((state) => ({ state, customerCode: '1406220001', groupName: group.name, appliedOn: '2026-09-01' })),
    );
  });

  it('trainers of today and before', () => {
    const row = { retailer, subjects: '陈列', since: '2026-09-01', until: '2026-10-01', trainings: 3 };
    for (const which of ['now', 'all'] as const)
      expect(readAgain('RETAILER_TRAINERS', trainerColumns(wordsOf('help'), which), [row])).toMatchObject([
        {
          ...{ storeName: '兴隆副食店', place: '金城镇所在地', subjects: '陈列', since: '2026-09-01' },
          until: which === 'all' ? '2026-10-01' : null,
        },
      ]);
  });

  it('pairings of every kind', () => {
    for (const kind of PAIRING_KINDS) {
      const row = { leadName: '甲', coveredName: '乙', county: { name: '应县' }, since: '2026-09-01' };
      expect(readAgain('PARTY_PAIRINGS', pairingColumns(wordsOf('help'), kind), [row])).toMatchObject([
        { county: '应县', since: '2026-09-01' },
      ]);
    }
  });

  it('demonstration shops', () => {
    const row = { county: { name: '应县' }, retailer, since: '2026-09-01', until: null };
    expect(readAgain('DEMONSTRATION_SHOPS', shopColumns(wordsOf('homes'), 'history'), [row])).toMatchObject([
      { county: '应县', storeName: '兴隆副食店', address: '新建路 12 号', since: '2026-09-01' },
    ]);
  });

  it('group homes and Hundred Flowers counters, in use or not', () => {
    const home = {
      address: '新建路 12 号',
      keeper: group,
      equipment: '桌椅',
      openedOn: '2026-09-01',
      closedOn: null,
      closeReason: null,
    };
    const before = { ...home, openedOn: '2026-03-01', closedOn: '2026-09-01', closeReason: '房屋到期收回' };
    expect(readAgain('GROUP_HOMES', homeColumns(wordsOf('homes'), 'all'), [home, before])).toMatchObject([
      { groupName: group.name, address: '新建路 12 号', equipment: '桌椅', openedOn: '2026-09-01' },
      { groupName: group.name, openedOn: '2026-03-01' },
    ]);
    const counter = { retailer, since: '2026-09-01', until: '2026-10-01', endReason: '门店装修调整' };
    expect(readAgain('HUNDRED_FLOWERS_COUNTERS', counterColumns(wordsOf('homes'), 'all'), [counter])).toMatchObject([
      { storeName: '兴隆副食店', since: '2026-09-01', until: '2026-10-01', endReason: '门店装修调整' },
    ]);
  });

  it('cases of help with their steps and outcome', () => {
    const steps = [
      { doneOn: '2026-09-02', what: '轮流看店' },
      { doneOn: '2026-09-10', what: '看望；带了米面' },
    ];
    const rows = AID_KINDS.map((kind) => ({
      ...{ retailer, group, kind, situation: '住院手术', openedOn: '2026-09-01', steps, closedOn: '2026-10-01' },
      outcome: '已经康复 出院',
    }));
    expect(readAgain('AID_CASES', aidColumns(wordsOf('help'), 'CLOSED'), rows)).toMatchObject(
      AID_KINDS.map((aid) => ({
        ...{ aid, storeName: '兴隆副食店', situation: '住院手术', openedOn: '2026-09-01' },
        steps: steps.map(({ doneOn: on, what }) => ({ on, what })),
        outcome: { on: '2026-10-01', what: '已经康复 出院' },
      })),
    );
  });

  it('demands of every event in every state', () => {
    const rows = DEMAND_KINDS.flatMap((kind) =>
      DEMAND_STATES.map((status) => ({
        ...{ offeredBy: retailer, group, kind, status, neededOn: '2026-10-20', cartons: '12.5', note: '亲戚结婚' },
        sharedWith: status === 'OPEN' ? null : { storeName: '宏达超市' },
      })),
    );
    expect(readAgain('DEMAND_SHARINGS', demandColumns(wordsOf('help')), rows)).toMatchObject(
      rows.map(({ kind: event, status, neededOn, cartons }) => ({ event, status, neededOn, cartons, remark: '亲戚结婚' })),
    );
  });

  it('measures of leaders’ meetings, as they stand', () => {
    const rows = MEASURE_STATES.map((state) => ({
      ...{ county: { name: '应县' }, meeting: { heldOn: '2026-09-25' }, opinion: '到货不足', measure: '申请调剂货源；错峰配送' },
      ...{ responsible: '市场经理', dueOn: '2026-10-10', state },
      ...(state === 'DONE' ? { doneOn: '2026-10-08', remark: '货源已到' } : {}),
      ...(state === 'WITHDRAWN' ? { withdrawnOn: '2026-10-08', withdrawReason: '货源已到' } : {}),
    }));
    expect(readAgain('MEASURES', measureColumns(wordsOf('meetings')), rows)).toMatchObject(
      rows.map(({ state }) => ({
        ...{ county: '应县', heldOn: '2026-09-25', opinion: '到货不足', measure: '申请调剂货源；错峰配送' },
        ...{ responsible: '市场经理', dueOn: '2026-10-10', state },
        ...(state === 'DONE' || state === 'WITHDRAWN'
          ? { endedOn: '2026-10-08', ended: '货源已到' }
          : { endedOn: null, ended: null }),
      })),
    );
  });

  it('activities of every kind, of groups and of a county', () => {
    const rows = ACTIVITY_KINDS.map((kind, index) => ({
      ...{ kind, heldOn: '2026-09-20', topic: '货源政策', placeText: '小组之家', county: { name: '应县' }, guests: 2 },
      groups: index === 0 ? [] : [group, { name: `${group.name}二组` }],
      ...{ participantCount: 2, participants: [{ licenceNo: '140622100001' }, { licenceNo: '140622100002' }] },
      ...{
        trainer: { retailer: { ...retailer, licenceNo: '140622100003' } },
        summary: '讲了陈列\n问了价签',
        files: [{ id: 'f' }],
      },
      recordedBy: '李市管',
    }));
    expect(readAgain('ACTIVITIES', activityColumns(wordsOf('activities')), rows)).toMatchObject(
      ACTIVITY_KINDS.map((activity, index) => ({
        ...{ activity, heldOn: '2026-09-20', topic: '货源政策', placeText: '小组之家', county: '应县', guests: 2 },
        groupNames: index === 0 ? null : [group.name, `${group.name}二组`],
        ...{ participantCount: 2, participants: ['140622100001', '140622100002'], trainer: '140622100003' },
        summary: '讲了陈列\n问了价签',
      })),
    );
  });

  it('chats of groups and of leaders, checked or not', () => {
    const chat = { id: 'c', checkedOn: '2026-09-18', checkedBy: '李市管', hasCustomerManager: true, hasMarketInspector: false };
    const rows = [
      { ...group, area: { name: '城区片' }, chatState: 'INCOMPLETE', chatStale: true, chat },
      { ...group, area: { name: '城区片' }, chatState: 'UNCHECKED', chatStale: true, chat: null },
    ];
    expect(readAgain('CHAT_CHECKS', chatFileColumns(wordsOf('homes')), rows)).toMatchObject([
      { groupName: group.name, checkedOn: '2026-09-18', hasChat: true, customerManager: true, marketInspector: false },
      { groupName: group.name, checkedOn: null, hasChat: null, customerManager: null, marketInspector: null },
    ]);
    const leaders = [
      { county: { name: '应县' }, checkedOn: '2026-09-18', checkedBy: '赵经理', hasChat: true, hasMarketManager: false },
      { county: { name: '怀仁市' }, checkedOn: null, checkedBy: null, hasChat: null, hasMarketManager: null },
    ];
    expect(readAgain('CHAT_CHECKS', leadersChatFileColumns(wordsOf('homes')), leaders)).toMatchObject([
      { county: '应县', checkedOn: '2026-09-18', hasChat: true, marketManager: false },
      { county: '怀仁市', checkedOn: null, hasChat: null, marketManager: null },
    ]);
  });

  it('meetings of a month and of a day, however they stand', () => {
    const place = { placeKind: 'GROUP_HOME', placeText: null };
    const duties = DUTY_STATES.map((state) => ({
      ...{ kind: 'GROUP', group, unit: { name: '城区片' }, state, late: state === 'ARCHIVED', daysLeft: 3 },
      meeting: state === 'NONE' ? null : { plannedOn: '2026-10-20', heldOn: null, attendees: 0, missingEvidence: ['IMAGE'] },
    }));
    expect(readAgain('MEETING_PLANS', dutyColumns(wordsOf('meetings')), duties)).toMatchObject(
      DUTY_STATES.map((state) => ({
        ...{ whose: group.name, meeting: 'GROUP', state, day: state === 'NONE' ? null : '2026-10-20' },
      })),
    );
    const meetings = MEETING_STATES.map((state) => ({
      ...{
        kind: 'LEADERS',
        county: { name: '应县' },
        state,
        late: true,
        isMissed: true,
        plannedOn: '2026-10-20',
        convener: '赵经理',
      },
      ...(state === 'HELD' ? { ...place, heldOn: '2026-10-21', attendees: 12 } : place),
    }));
    expect(readAgain('MEETING_PLANS', meetingColumns(wordsOf('meetings')), meetings)).toMatchObject(
      MEETING_STATES.map((state) => ({
        ...{ whose: '应县', meeting: 'LEADERS', state, day: state === 'HELD' ? '2026-10-21' : '2026-10-20' },
        placeText: language === 'zh' ? '小组之家' : 'Group home',
      })),
    );
  });

  it('foundings in every state, whom they ask and who has applied', () => {
    const place = { name: '金城镇所在地', code: '140622100S01' };
    const founding = { ...group, place, area: { name: '城区片', code: '140622A01' }, streetText: '金城镇', homeAddress: null };
    const rows = FOUNDING_STATES.map((state) => ({
      ...{ ...founding, state, candidate: { id: 'r', storeName: '兴隆副食店' }, convener: '王经理', openedOn: '2026-09-01' },
      ...{ invitedCount: 3, unsignedCount: 1, signedCount: 2, nextStep: null },
    }));
    const told = { groupName: group.name, placeCode: '140622100S01', street: '金城镇' };
    expect(readAgain('FOUNDINGS', foundingColumns(wordsOf('foundings')), rows)).toMatchObject(
      FOUNDING_STATES.map((state) => ({ ...told, state, candidate: '兴隆副食店', convener: '王经理', storeName: null })),
    );
    const others = { ...retailer, id: 's', storeName: '宏达超市', customerCode: '1406220002' };
    const detail = {
      ...{
        ...founding,
        candidate: retailer,
        invitees: [
          { ...retailer, tier: 20 },
          { ...others, tier: 18 },
        ],
      },
      applications: [{ id: 'a', retailer, state: 'APPLIED', appliedOn: '2026-09-02' }],
    } as unknown as FoundingDetailFragment;
    expect(readTable('FOUNDINGS', inviteesTable(detail, wordsOf('foundings'), wordsOf('joining')))).toMatchObject([
      { ...told, storeName: '兴隆副食店', customerCode: '1406220001', candidate: true },
      { ...told, storeName: '宏达超市', customerCode: '1406220002', candidate: null },
    ]);
    expect(readTable('JOIN_APPLICATIONS', applicantsTable(detail, wordsOf('foundings'), wordsOf('joining')))).toMatchObject([
      { storeName: '兴隆副食店', customerCode: '1406220001', groupName: group.name, state: 'APPLIED', appliedOn: '2026-09-02' },
    ]);
  });
});
