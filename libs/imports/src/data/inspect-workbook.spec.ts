import { buffer } from 'node:stream/consumers';
import { writeZip } from '@chengxin/workbook';
import { describe, expect, it } from 'vitest';
import { readTables } from './read-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  readonly name: string;
  readonly state?: string;
  /** The rows as XML, and what follows them. */
  readonly rows: string;
  readonly rest?: string;
}

/** A workbook as an office program lays it down, without what reading it does not need. */
const workbookOf = (...sheets: readonly Sheet[]): Promise<Buffer> => {
  const each = (part: (sheet: Sheet, number: number) => string): string =>
    sheets.map((sheet, index) => part(sheet, index + 1)).join('');
  const xml = (name: string, text: string) => ({ name, pieces: [`<?xml version="1.0" encoding="UTF-8"?>${text}`] });
  return buffer(
    writeZip([
      xml(
        '_rels/.rels',
        `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      xml(
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
          ({ name, state = 'visible' }, number) =>
            `<sheet name="${name}" sheetId="${number}" state="${state}" r:id="r${number}"/>`,
        )}</sheets></workbook>`,
      ),
      xml(
        'xl/_rels/workbook.xml.rels',
        `<Relationships xmlns="${RELATIONS}">${each(
          (_, number) => `<Relationship Id="r${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )}</Relationships>`,
      ),
      ...sheets.map(({ rows, rest = '' }, index) =>
        xml(
          `xl/worksheets/sheet${index + 1}.xml`,
          `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`,
        ),
      ),
    ]),
  );
};
const rowsOf = async (rows: string, rest = '') =>
  (await readTables('九月.xlsx', await workbookOf({ name: '九月', rows, rest })))[0]?.rows;

describe('a workbook as people see it', () => {
  it('an error value is told, not taken for an empty cell', async () =>
    expect(
      await rowsOf('<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" s="0" t="e"><v>#REF!</v></c></row>'),
    ).toEqual([['#N/A', '#REF!']]));

  it('a formula gives its last result; without one it stands for itself, and one whose result is no text at all is empty', async () =>
    expect(
      await rowsOf(
        `<row r="1"><c r="A1"><f>2*3</f><v>6</v></c><c r="B1"><f>A1&amp;"户"</f><v></v></c><c r="C1"><f>1+1</f></c>
         <c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="str"><f>"正常"</f><v>正常</v></c></row>`,
      ),
    ).toEqual([[6, '=A1&"户"', '=1+1', null, '正常']]));

  it('a hidden sheet is not read, wherever it stands', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const tables = await readTables(
      '名单.xlsx',
      await workbookOf(
        { name: '字典', state: 'veryHidden', rows },
        { name: '九月', rows },
        { name: '旧', state: 'hidden', rows },
        { name: '续表', rows },
      ),
    );
    expect(tables.map(({ sheet }) => sheet)).toEqual(['九月', '续表']);
  });

  it('a cell merged down several rows stands in each of them that holds anything else; a title over several columns does not', async () =>
    expect(
      await rowsOf(
        `<row r="1"><c r="A1" t="str"><v>名单</v></c><c r="C1"><v>7</v></c></row>
         <row r="2"><c r="A2" t="str"><v>一组</v></c><c r="B2"><v>1</v></c><c r="C2" t="str"><v>东街</v></c></row>
         <row r="3"><c r="A3" s="0"/><c r="B3"><v>2</v></c></row><row r="4"/>
         <row r="5"><c r="B5"><v>3</v></c><c r="C5" t="str"><v>西街</v></c></row>
         <row r="6"><c r="B6"><v>4</v></c></row>`,
        '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A5"/><mergeCell ref="C2:C3"/></mergeCells>',
      ),
    ).toEqual([
      ['名单', null, 7],
      ['一组', 1, '东街'],
      ['一组', 2, '东街'],
      [null, null, null],
      ['一组', 3, '西街'],
      [null, 4, null],
    ]));

  it('cells that are coloured but empty, down to the last row of Excel, are no rows', async () =>
    expect(
      await rowsOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/><c r="B1048576" s="0"></c><c r="XFD1048576" t="n"></c></row>',
      ),
    ).toEqual([[1]]));

  it.each([
    ['an XML that ends in the middle', '<row r="1"><c r="A1"><v>1</v>'],
    ['a cell without its address', '<row r="1"><c><v>1</v></c></row>'],
    ['a text that is not in the list of texts', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ])('%s is a damaged file', async (_, rows) => expect(rowsOf(rows)).rejects.toThrow('IMPORT_FILE_BROKEN'));
});
