/** Annex 5 小组档案: one layout on paper, in Word files and in workbooks, which can be filled in and read again. */
export const ARCHIVE_TITLE = '零售户诚信自律互助小组档案';
export const ARCHIVE_MEMBERS_TITLE = '小组成员信息';

/** A label and the field that stands beside it. */
export type ArchiveField = readonly [label: string, field: string];

/** Rows above the members, one or two fields each. */
export const ARCHIVE_HEAD: readonly (readonly ArchiveField[])[] = [
  [
    ['小组名称', '小组名称'],
    ['组建日期', '组建日期'],
  ],
  [
    ['组长姓名', '组长姓名'],
    ['组长电话', '组长电话'],
  ],
  [['小组之家地址', '小组之家地址']],
];

/** Columns of the members. */
export const ARCHIVE_MEMBER_COLUMNS = ['零售店名称', '专卖证号', '客户姓名', '经营地址', '经营业态', '联系电话'] as const;

/** Their shares of a sheet's width: a number or a name in one line, an address in two or three. */
export const ARCHIVE_MEMBER_SHARES: readonly number[] = [0.22, 0.157, 0.108, 0.253, 0.112, 0.15];

/** Rows below the members. */
export const ARCHIVE_FOOT: readonly (readonly ArchiveField[])[] = [
  [
    ['市管员', '市管员'],
    ['联系电话', '市管员电话'],
  ],
  [
    ['客户经理', '客户经理'],
    ['联系电话', '客户经理电话'],
  ],
];

/** What paper has no room for and a workbook may say: a further column of the members, and rows below. */
export const ARCHIVE_JOINED_COLUMN = '入组日期';
const ARCHIVE_SUPPLEMENT: readonly (readonly ArchiveField[])[] = [
  [
    ['组长当选日期', '组长当选日期'],
    ['组长档位说明', '组长档位说明'],
  ],
  [['超员原因', '超员原因']],
];

type Texts = Readonly<Record<string, string | undefined>>;

/** A cell of the workbook; labels are set off. */
export interface ArchiveCell {
  readonly value: string;
  readonly style: 'heading' | 'text';
}

/** Widths of the workbook's columns in characters. */
export const ARCHIVE_WIDTHS: readonly number[] = [26, 18, 14, 34, 14, 18, 14];

const label = (value: string): ArchiveCell => ({ value, style: 'heading' });
const text = (value: string | undefined): ArchiveCell => ({ value: value ?? '', style: 'text' });

/** The archive of a group as the rows of a sheet. */
export function archiveRows(fields: Texts, members: readonly Texts[]): (ArchiveCell | null)[][] {
  const lines = (rows: readonly (readonly ArchiveField[])[]): (ArchiveCell | null)[][] =>
    rows.map((pairs) =>
      pairs.flatMap(([name, field], index) => [...(index > 0 ? [null] : []), label(name), text(fields[field])]),
    );
  const columns = [...ARCHIVE_MEMBER_COLUMNS, ARCHIVE_JOINED_COLUMN];
  return [
    [text(ARCHIVE_TITLE)],
    ...lines(ARCHIVE_HEAD),
    [text(ARCHIVE_MEMBERS_TITLE)],
    columns.map(label),
    ...members.map((member) => columns.map((column) => text(member[column]))),
    ...lines(ARCHIVE_FOOT),
    ...lines(ARCHIVE_SUPPLEMENT),
  ];
}
