import { shippedTemplate, writePaper } from '@chengxin/papers/data';
import { fieldsOf } from '@chengxin/papers/domain';
import { filesOfWord, plainText } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import { ANNEX_FORMS, ANNEX_PAPERS } from '../domain';
import { maskPaper } from './mask-paper';
import type { PaperData } from './paper-data.queries';
import { archiveSheet, paperSheets } from './paper-fields';

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
  texts: {
    CHARTER: { body: '第一条　甲\n第二条　乙', version: 1 },
    COVENANT: { body: '遵纪守法　持证经营', version: 1 },
    PLEDGE: { body: '第一条　承诺', version: 3 },
  },
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

  it('says which version of a text it is', async () => {
    const [pledge] = paperSheets('pledge', DATA, 'm1');
    if (!pledge) throw new Error('no sheet');
    expect(wordsOf(await writePaper(await shippedTemplate(ANNEX_PAPERS.pledge), pledge))).toContain('附件 4　第 3 版');
  });

  it('the workbook of Annex 5 writes every day out, and leaves none to be read where there is none', () => {
    const founded = archiveSheet(DATA).flat();
    expect(founded.filter((cell) => /\d{4}/.test(cell?.value ?? '')).map((cell) => cell?.value)).not.toContainEqual(
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    );
    expect(founded.filter((cell) => cell?.value === '2026年1月5日')).toHaveLength(3);
    expect(
      archiveSheet({ ...DATA, leader: null })
        .flat()
        .filter((cell) => /年　/.test(cell?.value ?? '')),
    ).toEqual([]);
  });

  it('the columns of Annex 5 are as wide as what they hold: an address more than a name', async () => {
    const xml = filesOfWord(await shippedTemplate(ANNEX_PAPERS.archive)).get('word/document.xml') ?? '';
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    const members = grids.find((grid) => grid.length === 6) ?? [];
    expect(members[3]).toBeGreaterThan(2 * (members[2] ?? 0));
    expect(Math.abs(members.reduce((sum, width) => sum + width, 0) - 9184)).toBeLessThan(10);
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
