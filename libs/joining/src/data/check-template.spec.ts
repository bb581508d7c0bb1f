import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { mayBeTemplate, PAPER_FIELDS, PAPER_FORMS, TEMPLATE_LIMITS } from '../domain';
import { archiveWorkbook } from './archive-workbook';
import { checkTemplate } from './check-template';
import { shippedTemplate } from './write-paper';

const word = (children: (Paragraph | Table)[], header?: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [{ ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}), children }],
    }),
  );
const rowOf = (...texts: string[]): Table =>
  new Table({ rows: [new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })] });
const codes = (check: Parameters<typeof mayBeTemplate>[0]): string[] =>
  mayBeTemplate(check).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

describe('a file as the template of a form', () => {
  it.each(PAPER_FORMS)('the product’s own of %s names all that its annex asks for, and nothing else', async (form) => {
    const { known, unknown, missing, misplaced } = await checkTemplate(form, await shippedTemplate(form));
    expect([...known].sort()).toEqual([...PAPER_FIELDS[form].asked].sort());
    expect([unknown, missing, misplaced]).toEqual([[], [], []]);
  });

  it('is told which fields are filled, wherever they stand and however Word has cut them', async () => {
    const cut = new Paragraph({ children: [new TextRun('本组：{{小组'), new TextRun({ text: '名称}}', bold: true })] });
    const check = await checkTemplate('charter', await word([cut, rowOf('{{成员.零售店名称}}', '签字')], '{{标题}}'));
    expect(new Set(check.known)).toEqual(new Set(['标题', '小组名称', '成员.零售店名称']));
    expect([check.missing, codes(check)]).toEqual([['正文'], []]);
  });

  it('is refused with a name that no field has, since it would be printed', async () => {
    const check = await checkTemplate('covenant', await word([new Paragraph('{{正文}} {{组名}}')]));
    expect([check.unknown, codes(check)]).toEqual([['组名'], ['TEMPLATE_UNKNOWN_FIELDS']]);
  });

  it('is refused with members outside of a row, which cannot be filled', async () => {
    const check = await checkTemplate('archive', await word([new Paragraph('{{小组名称}}：{{成员.客户姓名}}')]));
    expect([check.misplaced, codes(check)]).toEqual([['成员.客户姓名'], ['TEMPLATE_FIELDS_MISPLACED']]);
  });

  it('is refused without any field', async () => {
    expect(codes(await checkTemplate('pledge', await word([new Paragraph('空白承诺书')])))).toEqual(['TEMPLATE_WITHOUT_FIELDS']);
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
});
