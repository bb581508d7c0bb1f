import { allowed, type RefusalText, refused, type Verdict } from '@chengxin/kernel';
import type { PaperFields } from './paper-layout';

/** The names in double braces that paragraphs hold, and the braces in them that make no name. */
export interface TemplateNames {
  readonly names: readonly string[];
  readonly broken: readonly string[];
}

/** So much of a text is shown with a brace that has no partner. */
const BESIDE = 12;

/** Reads the names in double braces, each within its paragraph. Any other brace, single, full-width or without its partner, makes none. */
export function namesIn(paragraphs: readonly string[]): TemplateNames {
  const names = new Set<string>();
  const broken = new Set<string>();
  for (const paragraph of paragraphs) {
    // Texts and braces in turn.
    const pieces = paragraph.split(/([{｛]+|[}｝]+)/);
    for (let at = 1; at < pieces.length; at += 2) {
      const [before = '', brace = '', name = '', next = ''] = pieces.slice(at - 1, at + 3);
      if (!/[{｛]/.test(brace)) broken.add(`${before.slice(-BESIDE)}${brace}`);
      else if (!/[}｝]/.test(next)) broken.add(`${brace}${name.slice(0, BESIDE)}`);
      else {
        if (brace === '{{' && next === '}}' && name !== '') names.add(name);
        else broken.add(`${brace}${name}${next}`);
        at += 2;
      }
    }
  }
  return { names: [...names], broken: [...broken] };
}

/** What a template's names say of it. */
export interface NamesCheck {
  /** Fields that will be filled. */
  readonly known: readonly string[];
  /** Names that no field of the form has: they would be printed as they stand. */
  readonly unknown: readonly string[];
  /** What the form asks for and the template does not name. */
  readonly missing: readonly string[];
  /** Fields that stand where they cannot be filled: those with a dot outside of a row of a table. */
  readonly misplaced: readonly string[];
  /** Braces that make no name, with what stands beside them: they would be printed as they stand. */
  readonly broken: readonly string[];
}

/** What is to be said of a file as a template. */
export interface TemplateCheck extends NamesCheck {
  /** What it has from outside: pictures, a template. */
  readonly linked: readonly string[];
  readonly hasMacros: boolean;
}

/** What is to be said of the names that stand in a template, and of those that were still there after it was filled. */
export function checkOf({ asked, more }: PaperFields, { names, broken }: TemplateNames, left: readonly string[]): NamesCheck {
  const isField = (name: string): boolean => asked.includes(name) || more.includes(name);
  const known = names.filter(isField);
  return {
    known,
    unknown: names.filter((name) => !isField(name)),
    missing: asked.filter((name) => !names.includes(name)),
    misplaced: known.filter((name) => left.includes(name)),
    broken,
  };
}

const MB = 1024 * 1024;

/** Of a template as a file, and unpacked: its texts, which are read on the spot (a form has some 100 kB), and pictures and the like. */
export const TEMPLATE_LIMITS: { readonly bytes: number; readonly textBytes: number; readonly unpackedBytes: number } = {
  bytes: 2 * MB,
  textBytes: MB,
  unpackedBytes: 5 * MB,
};

const listOf = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(' ');

/** What speaks against a template, each with why, where there is something of the kind. */
const OBJECTIONS: readonly [code: string, of: (check: TemplateCheck) => string | null, say: (what: string) => RefusalText][] = [
  [
    'TEMPLATE_MACROS',
    ({ hasMacros }) => (hasMacros ? '' : null),
    () => ({
      zh: '文件里有宏或嵌入的对象，请删去对象、另存为不带宏的 .docx',
      en: 'the file has macros or embedded objects; take them out and save it as .docx without macros',
    }),
  ],
  [
    'TEMPLATE_LINKED',
    ({ linked }) => linked.join(' ') || null,
    (what) => ({
      zh: `文件链接了外部的图片、模板或域：${what}；请在 Word 中嵌入图片、取消链接的模板和域`,
      en: `the file has pictures, a template or fields from outside: ${what}; embed the pictures, detach the template and unlink the fields in Word`,
    }),
  ],
  [
    'TEMPLATE_BRACES',
    ({ broken }) => broken.map((text) => `“${text.trim()}”`).join(' ') || null,
    (what) => ({
      zh: `花括号写法不对，会原样印出：${what}；字段两边各用两个半角花括号，写在同一段内，如 {{小组名称}}`,
      en: `braces that make no field and would be printed as they stand: ${what}; a field has two half-width braces on either side within one paragraph, as {{小组名称}}`,
    }),
  ],
  [
    'TEMPLATE_UNKNOWN_FIELDS',
    ({ unknown }) => listOf(unknown) || null,
    (what) => ({ zh: `没有这些字段：${what}，会原样印出`, en: `no such fields: ${what}; they would be printed as they stand` }),
  ],
  [
    'TEMPLATE_FIELDS_MISPLACED',
    ({ misplaced }) => listOf(misplaced) || null,
    (what) => ({
      zh: `这些字段所在的位置填不上：${what}；带点的字段逐行填写，须在表格的同一行内`,
      en: `not filled where they stand: ${what}; those with a dot make a row for each entry and belong into one row of a table`,
    }),
  ],
  [
    'TEMPLATE_WITHOUT_FIELDS',
    ({ known }) => (known.length === 0 ? '' : null),
    () => ({ zh: '文件里没有一个字段，如 {{小组名称}}', en: 'no field in the file, such as {{小组名称}}' }),
  ],
];

/**
 * A template is taken when every name in it is filled, at least one is, and it has all in itself; what is missing is told, and for the
 * office to decide.
 */
export const mayBeTemplate = (check: TemplateCheck): Verdict[] =>
  OBJECTIONS.map(([code, of, say]) => {
    const what = of(check);
    return what === null ? allowed : refused(code, say(what), ['file']);
  });

const FAULTS = {
  TEMPLATE_TYPE: { zh: '不是 Word 文件（.docx），或已损坏', en: 'no Word file (.docx), or a broken one' },
  TEMPLATE_TOO_BIG: {
    zh: '模板最大 2 MB；展开后文字 1 MB、其余 5 MB',
    en: 'a template has at most 2 MB; unpacked 1 MB of text, 5 MB of all else',
  },
  TEMPLATE_NAME: { zh: '文件名不合法', en: 'the file’s name cannot be kept' },
} as const;
const IN_USE = { zh: '现用的就是这份模板', en: 'this is the template in use already' };

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

/** The version that is taken back has to be there, and to say something else than the one in use. */
export const mayBeRestored = (version: number, last: number, isSame: boolean): Verdict => {
  const path = ['input', 'version'];
  if (version < 1 || version > last) {
    return refused('TEMPLATE_VERSION', { zh: '没有这个旧版本', en: 'there is no such earlier version' }, path);
  }
  return isSame ? refused('TEMPLATE_IN_USE', IN_USE, path) : allowed;
};

/** A file that is in use already makes no other version. */
export const mustBeAnother = (isSame: boolean): Verdict => (isSame ? refused('TEMPLATE_IN_USE', IN_USE, ['file']) : allowed);
