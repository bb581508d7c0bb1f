import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { PaperFields } from './paper-layout';

/** What a template's placeholders say of it. */
export interface TemplateCheck {
  /** Fields that will be filled. */
  readonly known: readonly string[];
  /** Names that no field of the form has: they would be printed as they stand. */
  readonly unknown: readonly string[];
  /** What the form asks for and the template does not name. */
  readonly missing: readonly string[];
  /** Fields that stand where they cannot be filled: those with a dot outside of a row of a table. */
  readonly misplaced: readonly string[];
}

/** What is to be said of the names that stand in a template, and of those that were still there after it was filled. */
export function checkOf({ asked, more }: PaperFields, found: readonly string[], left: readonly string[]): TemplateCheck {
  const names = [...new Set(found)];
  const isField = (name: string): boolean => asked.includes(name) || more.includes(name);
  const known = names.filter(isField);
  return {
    known,
    unknown: names.filter((name) => !isField(name)),
    missing: asked.filter((name) => !names.includes(name)),
    misplaced: known.filter((name) => left.includes(name)),
  };
}

const MB = 1024 * 1024;

/** Of a template as a file, and unpacked: its texts, which are read on the spot (a form has some 100 kB), and pictures and the like. */
export const TEMPLATE_LIMITS: { readonly bytes: number; readonly textBytes: number; readonly unpackedBytes: number } = {
  bytes: 2 * MB,
  textBytes: MB,
  unpackedBytes: 5 * MB,
};

/** A template is taken when every name in it is filled, and at least one is; what is missing is told, and for the office to decide. */
export function mayBeTemplate({ known, unknown, misplaced }: TemplateCheck): Verdict[] {
  const path = ['file'];
  const list = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(' ');
  return [
    unknown.length === 0
      ? allowed
      : refused(
          'TEMPLATE_UNKNOWN_FIELDS',
          {
            zh: `没有这些字段：${list(unknown)}，会原样印出`,
            en: `no such fields: ${list(unknown)}; they would be printed as they stand`,
          },
          path,
        ),
    misplaced.length === 0
      ? allowed
      : refused(
          'TEMPLATE_FIELDS_MISPLACED',
          {
            zh: `这些字段所在的位置填不上：${list(misplaced)}；带点的字段逐行填写，须在表格的同一行内`,
            en: `not filled where they stand: ${list(misplaced)}; those with a dot make a row for each entry and belong into one row of a table`,
          },
          path,
        ),
    known.length > 0
      ? allowed
      : refused(
          'TEMPLATE_WITHOUT_FIELDS',
          { zh: '文件里没有一个字段，如 {{小组名称}}', en: 'no field in the file, such as {{小组名称}}' },
          path,
        ),
  ];
}

const FAULTS = {
  TEMPLATE_TYPE: { zh: '不是 Word 文件（.docx），或已损坏', en: 'no Word file (.docx), or a broken one' },
  TEMPLATE_TOO_BIG: {
    zh: '模板最大 2 MB；展开后文字 1 MB、其余 5 MB',
    en: 'a template has at most 2 MB; unpacked 1 MB of text, 5 MB of all else',
  },
  TEMPLATE_NAME: { zh: '文件名不合法', en: 'the file’s name cannot be kept' },
} as const;

export const templateFault = (code: keyof typeof FAULTS): Verdict => refused(code, FAULTS[code], ['file']);

/** Forms are printed alike in the whole city, as the texts on them (SD-R04). */
export const mustBeCityForm = (isCity: boolean): Verdict =>
  isCity
    ? allowed
    : refused(
        'CITY_ONLY',
        { zh: '表单模板全市统一，由市局（公司）更换', en: 'templates are one for the city, which alone changes them' },
        ['input', 'cityCode'],
        'SD-R04',
      );

/** The version that is taken back has to be there, and not to be in use already. */
export const mayBeRestored = (version: number, last: number): Verdict =>
  version >= 1 && version < last
    ? allowed
    : refused('TEMPLATE_VERSION', { zh: '没有这个旧版本', en: 'there is no such earlier version' }, ['input', 'version']);
