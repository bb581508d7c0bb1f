import { buffer } from 'node:stream/consumers';
import { readZip, writeXlsx, writeZip } from '@chengxin/workbook';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { mayBeTemplate, type PaperDefinition, TEMPLATE_LIMITS, type TemplateCheck } from '../domain';
import { checkTemplate } from './check-template';
import { packWord, unpackWord } from './word-parts';
import { shippedTemplate } from './write-paper';

/** A form with a text, a list of its own, and a field that is not asked for. */
const PAPER: PaperDefinition = {
  form: 'charter',
  layout: [
    { text: '{{标题}}', as: 'title' },
    { text: '{{正文}}' },
    { rows: [{ pairs: [['小组名称', '小组名称']], least: 20 }, { lines: [{ text: '签字：' }] }] },
    {
      columns: [
        { head: '店名', text: '{{成员.零售店名称}}' },
        { head: '姓名', text: '{{成员.客户姓名}}' },
      ],
    },
    { text: '另页', newPage: true },
    { columns: [{ head: '事项', text: '{{决议.事项}}' }], least: 11 },
  ],
  more: ['客户经理'],
};

const word = (children: (Paragraph | Table)[], header?: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [{ ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}), children }],
    }),
  );
const checkOf = async (file: Buffer): Promise<TemplateCheck> => (await checkTemplate(PAPER, file)).check;
const rowOf = (...texts: string[]): Table =>
  new Table({ rows: [new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })] });
/** A file with a part more in it. */
const withPart = (file: Buffer, name: string, part: string): Promise<Buffer> =>
  packWord(new Map([...unpackWord(file), [name, Buffer.from(part)]]));
const linking = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" TargetMode="External" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/></Relationships>`;
const codes = (check: Parameters<typeof mayBeTemplate>[0]): string[] =>
  mayBeTemplate(check).flatMap((verdict) => (verdict.ok ? [] : [verdict.reason.code]));

describe('a file as the template of a form', () => {
  it('the product’s own names every field of its layout, and all of them are filled', async () => {
    const { known, unknown, missing, misplaced, broken } = await checkOf(await shippedTemplate(PAPER));
    expect([...known].sort()).toEqual(['决议.事项', '小组名称', '成员.客户姓名', '成员.零售店名称', '标题', '正文']);
    expect([unknown, missing, misplaced, broken]).toEqual([[], [], [], []]);
  });

  it('is told which fields are filled, wherever they stand and however Word has cut them', async () => {
    const cut = new Paragraph({ children: [new TextRun('本组：{{小组'), new TextRun({ text: '名称}}', bold: true })] });
    const check = await checkOf(await word([cut, rowOf('{{成员.零售店名称}}', '签字')], '{{标题}}'));
    expect(new Set(check.known)).toEqual(new Set(['标题', '小组名称', '成员.零售店名称']));
    expect([check.missing, codes(check)]).toEqual([['正文', '成员.客户姓名', '决议.事项'], []]);
  });

  it('is refused with a name that no field has, since it would be printed', async () => {
    const check = await checkOf(await word([new Paragraph('{{正文}} {{组名}}')]));
    expect([check.unknown, codes(check)]).toEqual([['组名'], ['TEMPLATE_UNKNOWN_FIELDS']]);
  });

  it.each([
    ['a name that is not closed', '负责人：{{客户经理，签字', '{{客户经理，签字'],
    ['a name that is not opened', '负责人：客户经理}}', '负责人：客户经理}}'],
    ['single braces', '负责人：{客户经理}', '{客户经理}'],
    ['full-width braces', '负责人：｛｛客户经理｝｝', '｛｛客户经理｝｝'],
    ['braces of both widths', '负责人：{{客户经理｝｝', '{{客户经理｝｝'],
    ['braces around nothing', '负责人：{{}}', '{{}}'],
  ])('is refused with %s, since it would be printed, and told where', async (_, text, broken) => {
    const check = await checkOf(await word([new Paragraph('{{正文}}'), new Paragraph(text)]));
    expect([check.broken, codes(check)]).toEqual([[broken], ['TEMPLATE_BRACES']]);
    expect(mayBeTemplate(check)).toContainEqual(
      expect.objectContaining({
        reason: expect.objectContaining({ text: expect.objectContaining({ zh: expect.stringContaining(broken) }) }),
      }),
    );
  });

  it('is refused with a name that is cut by the end of a paragraph', async () => {
    const { broken } = await checkOf(await word([new Paragraph('{{正文}}{{客户'), new Paragraph('经理}}')]));
    expect(broken).toEqual(['{{客户', '经理}}']);
  });

  it('is refused with macros', async () => {
    const own = await shippedTemplate(PAPER);
    expect(codes(await checkOf(own))).toEqual([]);
    expect(codes(await checkOf(await withPart(own, 'word/vbaProject.bin', 'Sub AutoOpen()')))).toEqual(['TEMPLATE_MACROS']);
  });

  it('is refused with pictures and templates from outside, which who opens it would fetch; links to follow are none', async () => {
    const linked = async (type: string) =>
      checkOf(await withPart(await shippedTemplate(PAPER), 'word/_rels/settings.xml.rels', linking(type, 'https://x.example/a')));
    for (const type of ['image', 'attachedTemplate', 'oleObject']) {
      const check = await linked(type);
      expect([check.linked, codes(check)], type).toEqual([['https://x.example/a'], ['TEMPLATE_LINKED']]);
    }
    expect(codes(await linked('hyperlink'))).toEqual([]);
  });

  it.each([
    ['a picture from outside, cut as Word cuts', ['INCLUDE', 'PICTURE "https://x.example/a.png" \\d'], ['TEMPLATE_LINKED']],
    ['another program', [' DDEAUTO c:\\\\windows\\\\cmd.exe'], ['TEMPLATE_LINKED']],
    ['the number of the page', [' PAGE '], []],
    ['a link to follow', [' HYPERLINK "https://x.example/"'], []],
  ])('is looked at for fields: %s', async (_, pieces, expected) => {
    const own = await shippedTemplate(PAPER);
    const runs = pieces.map(
      (piece) => `<w:r><w:instrText xml:space="preserve">${piece.replaceAll('"', '&quot;')}</w:instrText></w:r>`,
    );
    const field = `<w:hdr><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;
    expect(codes(await checkOf(await withPart(own, 'word/header9.xml', field)))).toEqual(expected);
    const simple = `<w:hdr><w:p><w:fldSimple w:instr="${pieces.join('').replaceAll('"', '&quot;')}"/></w:p></w:hdr>`;
    expect(codes(await checkOf(await withPart(own, 'word/header9.xml', simple)))).toEqual(expected);
  });

  it('is refused with an embedded object', async () => {
    const own = await shippedTemplate(PAPER);
    expect(codes(await checkOf(await withPart(own, 'word/embeddings/oleObject1.bin', 'MZ')))).toEqual(['TEMPLATE_MACROS']);
  });

  it('is refused with entries of a list outside of a row, which cannot be filled', async () => {
    const check = await checkOf(await word([new Paragraph('{{小组名称}}：{{成员.客户姓名}}')]));
    expect([check.misplaced, codes(check)]).toEqual([['成员.客户姓名'], ['TEMPLATE_FIELDS_MISPLACED']]);
  });

  it('is refused without any field', async () => {
    expect(codes(await checkOf(await word([new Paragraph('空白承诺书')])))).toEqual(['TEMPLATE_WITHOUT_FIELDS']);
  });

  it('is looked at by its content: neither text, nor a workbook, nor half a file is one', async () => {
    const own = await shippedTemplate(PAPER);
    for (const file of [
      Buffer.from('{{小组名称}}'),
      Buffer.alloc(0),
      await buffer(writeXlsx([{ name: '档案', widths: [10], rows: [] }])),
      own.subarray(0, own.length / 2),
    ]) {
      await expect(checkTemplate(PAPER, file)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TYPE' }] });
    }
  });

  it('is refused when it is too big', async () => {
    const big = Buffer.concat([await shippedTemplate(PAPER), Buffer.alloc(TEMPLATE_LIMITS.bytes)]);
    await expect(checkTemplate(PAPER, big)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TOO_BIG' }] });
  });

  it('is refused when it unpacks to too much, whatever its directory claims', async () => {
    const blanks = Array.from({ length: 64 }, () => Buffer.alloc(1024 * 1024, ' '));
    const bomb = await buffer(writeZip([{ name: 'word/document.xml', pieces: blanks }]));
    bomb.writeUInt32LE(1000, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(bomb.length).toBeLessThan(TEMPLATE_LIMITS.bytes);
    await expect(checkTemplate(PAPER, bomb)).rejects.toMatchObject({ reasons: [{ code: 'TEMPLATE_TOO_BIG' }] });
  });

  it('is kept without what its directory does not name', async () => {
    const own = await shippedTemplate(PAPER);
    const hidden = Buffer.from('<w:t>not to be come upon</w:t>');
    const { content } = await checkTemplate(PAPER, Buffer.concat([own, hidden]));
    const names = (file: Buffer) => [...readZip(file)].map(({ name }) => name);
    expect(names(content)).toEqual(names(own));
    expect(content.includes(hidden)).toBe(false);
    expect((await checkTemplate(PAPER, content)).content.equals(content)).toBe(true);
  });
});
