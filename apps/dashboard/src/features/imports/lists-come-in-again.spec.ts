import { AID_KINDS, DEMAND_KINDS, DEMAND_STATES, PAIRING_KINDS } from '@chengxin/activities/domain';
import { type CellColumn, type CellRow, cellText } from '@chengxin/exports/domain';
import { type ImportKind, parseTables } from '@chengxin/imports/domain';
import { APPLICATION_STATES } from '@chengxin/joining/domain';
import { createInstance, type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { aidColumns, demandColumns, pairingColumns, trainerColumns } from '../activities/help.columns';
import { texts as help } from '../activities/help.texts';
import { counterColumns, homeColumns, shopColumns } from '../activities/homes.columns';
import { texts as homes } from '../activities/homes.texts';
import { applicationColumns } from '../joining/joining.columns';
import { texts as joining } from '../joining/joining.texts';

const retailer = {
  ...{ id: 'r', storeName: '兴隆副食店', customerCode: '1406220001', address: '新建路 12 号' },
  place: { name: '金城镇所在地' },
};
const group = { name: '应县金城镇卷烟零售户诚信自律互助小组' };

describe.each(['zh', 'en'] as const)('what a page writes as a file in %s can be read again', (language) => {
  const wordsOf = <Namespace extends 'help' | 'homes' | 'joining'>(namespace: Namespace): TFunction<Namespace> => {
    const texts = createInstance();
    void texts.init({ lng: language, initAsync: false, interpolation: { escapeValue: false } });
    for (const [name, words] of Object.entries({ help, homes, joining }))
      texts.addResourceBundle(language, name, words[language]);
    return texts.getFixedT(language, namespace);
  };
  /** Rows of a list as the file has them, read as a kind of import; faults fail. */
  const readAgain = (kind: ImportKind, columns: readonly CellColumn[], rows: readonly CellRow[]) => {
    const cells = rows.map((row) => columns.map(({ cell }) => cellText(cell, row)));
    const parsed = parseTables(kind, [{ sheet: '名单', rows: [columns.map(({ title }) => title), ...cells] }]);
    expect(parsed.faults).toEqual([]);
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
    expect(readAgain('GROUP_HOMES', homeColumns(wordsOf('homes'), 'all'), [home])).toMatchObject([
      { groupName: group.name, address: '新建路 12 号', equipment: '桌椅', openedOn: '2026-09-01' },
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
});
