import { shippedTemplate, writePaper } from '@chengxin/papers/data';
import { fieldsOf } from '@chengxin/papers/domain';
import { filesOfWord, plainText } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import { ANNEX_FORMS, ANNEX_PAPERS } from '../domain';
import { maskPaper } from './mask-paper';
import type { PaperData } from './paper-data.queries';
import { paperSheets } from './paper-fields';

const person = { id: 'r1', name: '张三丰', phone: '13800138000', storeName: '甲子便民店', licenceNo: '140622100001' };
const DATA: PaperData = {
  scope: 140622001,
  name: '应县东大街卷烟零售户诚信自律互助小组',
  foundedOn: '2026-01-05',
  homeAddress: '东大街 1 号',
  leader: { ...person, electedOn: '2026-01-05' },
  customerManager: { id: 'p1', name: '王芳', phone: '13900139000' },
  marketInspector: null,
  members: [
    { ...person, membershipId: 'm1', joinedOn: '2026-01-05', address: '东大街 1 号', format: 'GROCERY', signedOn: '2026-01-05' },
    {
      ...person,
      id: 'r2',
      storeName: '乙丑超市',
      membershipId: 'm2',
      joinedOn: '2026-03-01',
      address: '东大街 2 号',
      format: 'SUPERMARKET',
      signedOn: null,
    },
  ],
  applications: [{ ...person, applicationId: 'a1', appliedOn: '2026-10-01', opinion: '同意', opinionOn: '2026-10-02' }],
  texts: { CHARTER: '第一条　甲\n第二条　乙', COVENANT: '遵纪守法　持证经营', PLEDGE: '第一条　承诺' },
};

const wordsOf = (file: Buffer): string => plainText(filesOfWord(file).get('word/document.xml') ?? '');

describe('a form as a Word file', () => {
  it.each(ANNEX_FORMS)('%s leaves no placeholder open, and its sheet has all that a template may name', async (form) => {
    const template = await shippedTemplate(ANNEX_PAPERS[form]);
    const { asked, more } = fieldsOf(ANNEX_PAPERS[form]);
    for (const sheet of paperSheets(form, DATA, null)) {
      expect(wordsOf(await writePaper(template, sheet))).not.toContain('{{');
      for (const name of [...asked, ...more]) expect(Object.keys(sheet.fields), name).toContain(name.split('.')[0]);
    }
  });

  it('the archive lists every member with what Annex 5 asks for', async () => {
    const [sheet] = paperSheets('archive', DATA, null);
    if (!sheet) throw new Error('no sheet');
    const words = wordsOf(await writePaper(await shippedTemplate(ANNEX_PAPERS.archive), sheet));
    for (const word of ['2026年1月5日', '甲子便民店', '140622100001', '张三丰', '食杂店', '乙丑超市', '超市', '13900139000']) {
      expect(words).toContain(word);
    }
  });

  it('a pledge is dated when this version was signed, and left to be dated when it was not', () => {
    const days = paperSheets('pledge', DATA, null).map(({ fields }) => fields['签订日期']);
    expect(days).toEqual(['2026年1月5日', '　　　年　　月　　日']);
    expect(paperSheets('pledge', DATA, 'm2').map(({ name }) => name)).toEqual(['乙丑超市']);
  });

  it('masks names of retailers and every telephone unless they were asked for with a reason', () => {
    const { leader, customerManager, members } = maskPaper(DATA);
    expect([leader?.name, leader?.phone, customerManager?.name, customerManager?.phone]).toEqual([
      '张**',
      '138****8000',
      '王芳',
      '139****9000',
    ]);
    expect(members.map(({ name }) => name)).toEqual(['张**', '张**']);
  });
});
