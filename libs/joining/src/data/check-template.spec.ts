import { buffer } from 'node:stream/consumers';
import { readZip, writeZip } from '@chengxin/workbook';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { mayBeTemplate, PAPER_FIELDS, PAPER_FORMS, type PaperForm, TEMPLATE_LIMITS, type TemplateCheck } from '../domain';
import { archiveWorkbook } from './archive-workbook';
import { checkTemplate } from './check-template';
import { shippedTemplate } from './write-paper';

const word = (children: (Paragraph | Table)[], header?: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [{ ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}), children }],
    }),
  );
const checkOf = async (form: PaperForm, file: Buffer): Promise<TemplateCheck> => (await checkTemplate(form, file)).check;
const rowOf = (...texts: string[]): Table =>
  new Table({ rows: [new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })] });
const codes = (check: Parameters<typeof mayBeTemplate>[0]): string[] =>
  mayBeTemplate(check).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

describe('a file as the template of a form', () => {
  it.each(PAPER_FORMS)('the product’s own of %s names all that its annex asks for, and nothing else', async (form) => {
    const { known, unknown, missing, misplaced } = await checkOf(form, await shippedTemplate(form));
    expect([...known].sort()).toEqual([...PAPER_FIELDS[form].asked].sort());
    expect([unknown, missing, misplaced]).toEqual([[], [], []]);
  });

  it('is told which fields are filled, wherever they stand and however Word has cut them', async () => {
    const cut = new Paragraph({ children: [new TextRun('本组：{{小组'), new TextRun({ text: '名称}}', bold: true })] });
    const check = await checkOf('charter', await word([cut, rowOf('{{成员.零售店名称}}', '签字')], '{{标题}}'));
    expect(new Set(check.known)).toEqual(new Set(['标题', '小组名称', '成员.零售店名称']));
    expect([check.missing, codes(check)]).toEqual([['正文'], []]);
  });

  it('is refused with a name that no field has, since it would be printed', async () => {
    const check = await checkOf('covenant', await word([new Paragraph('{{正文}} {{组名}}')]));
    expect([check.unknown, codes(check)]).toEqual([['组名'], ['TEMPLATE_UNKNOWN_FIELDS']]);
  });

  it('is refused with members outside of a row, which cannot be filled', async () => {
    const check = await checkOf('archive', await word([new Paragraph('{{小组名称}}：{{成员.客户姓名}}')]));
    expect([check.misplaced, codes(check)]).toEqual([['成员.客户姓名'], ['TEMPLATE_FIELDS_MISPLACED']]);
  });

  it('is refused without any field', async () => {
    expect(codes(await checkOf('pledge', await word([new Paragraph('空白承诺书')])))).toEqual(['TEMPLATE_WITHOUT_FIELDS']);
  });

  it('is looked at by its content: neither text, nor a workbook, nor half a file is one', async () => {
    const own = await shippedTemplate('pledge');
    for (const file of [
      Buffer.from('{{小组名称}}'),
      Buffer.alloc(0),
      await archiveWorkbook([]),
      own.subarray(0, own.length / 2),
    ]) {
      await expect(checkTemplate('pledge', file)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TYPE' }] });
    }
  });

  it('is refused when it is too big', async () => {
    const big = Buffer.concat([await shippedTemplate('covenant'), Buffer.alloc(TEMPLATE_LIMITS.bytes)]);
    await expect(checkTemplate('covenant', big)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TOO_BIG' }] });
  });

  it('is refused when it unpacks to too much, whatever its directory claims', async () => {
    const blanks = Array.from({ length: 64 }, () => Buffer.alloc(1024 * 1024, ' '));
    const bomb = await buffer(writeZip([{ name: 'word/document.xml', pieces: blanks }]));
    bomb.writeUInt32LE(1000, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(bomb.length).toBeLessThan(TEMPLATE_LIMITS.bytes);
    await expect(checkTemplate('pledge', bomb)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TOO_BIG' }] });
  });

  it('is kept without what its directory does not name', async () => {
    const own = await shippedTemplate('pledge');
    const hidden = Buffer.from('<w:t>not to be come upon</w:t>');
    const { content } = await checkTemplate('pledge', Buffer.concat([own, hidden]));
    const names = (file: Buffer) => [...readZip(file)].map(({ name }) => name);
    expect(names(content)).toEqual(names(own));
    expect(content.includes(hidden)).toBe(false);
    expect((await checkTemplate('pledge', content)).content.equals(content)).toBe(true);
  });
});
