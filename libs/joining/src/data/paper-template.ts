import {
  ARCHIVE_FOOT,
  ARCHIVE_HEAD,
  ARCHIVE_MEMBER_COLUMNS,
  ARCHIVE_MEMBERS_TITLE,
  ARCHIVE_TITLE,
  type PaperForm,
} from '@chengxin/joining/domain';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

// The shipped templates: A4, the faces of official documents, a placeholder in double braces for every field. An office may take one,
// change it in Word, and have it used instead.

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: convertMillimetersToTwip(30),
    bottom: convertMillimetersToTwip(25),
    left: convertMillimetersToTwip(24),
    right: convertMillimetersToTwip(24),
  },
};
const WIDTH = convertMillimetersToTwip(162);

const line = (text: string, options: { centred?: boolean; right?: boolean; title?: boolean; small?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: options.right ? AlignmentType.RIGHT : options.title || options.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: options.title ? { before: 200, after: 300 } : { before: 60, after: 60 },
    children: [
      new TextRun({
        text,
        size: options.title ? 36 : options.small ? 20 : 24,
        font: font(options.title ? '方正小标宋简体' : '仿宋'),
      }),
    ],
  });

const cell = (children: readonly Paragraph[], share: number, columnSpan = 1): TableCell =>
  new TableCell({
    columnSpan,
    width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [...children],
  });

const row = (cells: readonly TableCell[], tableHeader = false): TableRow =>
  new TableRow({ cantSplit: true, tableHeader, children: [...cells] });

/** Labels and fields in turn; a single pair takes the whole row. */
function fields(...pairs: readonly (readonly [label: string, field: string])[]): TableRow {
  const shares = pairs.length === 1 ? [0.18, 0.82] : [0.18, 0.32, 0.18, 0.32];
  return row(
    pairs.flatMap(([label, field], index) => [
      cell([line(label, { centred: true })], shares[index * 2] ?? 0),
      cell([line(`{{${field}}}`)], shares[index * 2 + 1] ?? 0, pairs.length === 1 ? 3 : 1),
    ]),
  );
}

const table = (rows: readonly TableRow[]): Table => new Table({ width: { size: WIDTH, type: WidthType.DXA }, rows: [...rows] });

/** A table whose second row is repeated for each member. */
const listOf = (heads: readonly string[], cells: readonly string[]): Table => {
  const share = 1 / heads.length;
  const each = (texts: readonly string[], centred: boolean) =>
    texts.map((text) => cell([line(text, { small: true, centred })], share));
  return table([row(each(heads, true), true), row(each(cells, false))]);
};

const TEXT = [line('{{标题}}', { title: true }), line('{{正文}}')];
const signed = (who: string, day: string) => [line(`${who}：　　　　　　　　　`, { right: true }), line(day, { right: true })];
const BLANK_DAY = '年　　月　　日';

const CONTENTS: Readonly<Record<PaperForm, () => (Paragraph | Table)[]>> = {
  charter: () => [
    line('附件 1'),
    ...TEXT,
    line('小组名称：{{小组名称}}'),
    listOf(['零售店名称', '成员签字'], ['{{成员.零售店名称}}', '']),
    ...signed('自律互助小组', BLANK_DAY),
  ],
  covenant: () => [line('附件 2'), ...TEXT],
  application: () => [
    line('附件 3'),
    line('零售户诚信自律互助小组入组申请表', { title: true }),
    table([
      fields(['小组名称', '小组名称']),
      fields(['客户名称', '客户名称'], ['负责人', '负责人']),
      fields(['专卖证号', '专卖证号'], ['申请时间', '申请时间']),
      fields(['客户经理', '客户经理'], ['市管员', '市管员']),
      row([
        cell(
          [
            line('入组申请：'),
            line(
              '　　我自愿加入零售户诚信自律互助小组，遵守小组章程，履行小组公约，践行个人承诺，积极参与小组会议和各类活动，诚信守法经营，自觉接受小组成员、消费者和相关部门的举报、监督。',
            ),
            ...signed('客户签字', '{{申请时间}}'),
          ],
          1,
          4,
        ),
      ]),
      row([cell([line('小组长意见：{{小组长意见}}'), line(''), ...signed('签字', '{{意见日期}}')], 1, 4)]),
    ]),
  ],
  pledge: () => [
    line('附件 4'),
    ...TEXT,
    line('小组名称：{{小组名称}}'),
    line('客户名称：{{客户名称}}'),
    ...signed('小组成员签字', '{{签订日期}}'),
  ],
  archive: () => [
    line('附件 5'),
    line(ARCHIVE_TITLE, { title: true }),
    table(ARCHIVE_HEAD.map((pairs) => fields(...pairs))),
    line(ARCHIVE_MEMBERS_TITLE, { centred: true }),
    listOf(
      ARCHIVE_MEMBER_COLUMNS,
      ARCHIVE_MEMBER_COLUMNS.map((column) => `{{成员.${column}}}`),
    ),
    line(''),
    table(ARCHIVE_FOOT.map((pairs) => fields(...pairs))),
  ],
};

/** The template that comes with the product. */
export const shippedTemplate = (form: PaperForm): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ properties: { page: PAGE }, children: CONTENTS[form]() }] }));
