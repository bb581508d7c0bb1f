import { Refusal } from '@chengxin/kernel';
import { IMPORT_LIMITS } from './import-kind';

const RESAVE = {
  zh: '请在 Excel 或 WPS 中“另存为”XLSX 或 CSV 后再上传',
  en: 'save it as XLSX or CSV in Excel or WPS and upload that',
};

const REASONS = {
  IMPORT_FILE_EMPTY: { zh: '文件是空的', en: 'the file is empty' },
  IMPORT_FILE_TOO_BIG: { zh: '文件超过 50 MB，请分成几个文件', en: 'the file is larger than 50 MB; split it' },
  IMPORT_FILE_XLS: {
    zh: `不支持旧的 .xls 格式（改了扩展名也是）；${RESAVE.zh}`,
    en: `the old .xls format is not supported, under any name; ${RESAVE.en}`,
  },
  IMPORT_FILE_ET: { zh: `不支持 WPS 的 .et 格式；${RESAVE.zh}`, en: `the WPS format .et is not supported; ${RESAVE.en}` },
  IMPORT_FILE_ENCRYPTED: {
    zh: '文件带打开密码；请在 Excel 或 WPS 中去掉密码、保存后再上传',
    en: 'the file has a password; remove it in Excel or WPS, save the file and upload that',
  },
  IMPORT_FILE_MARKUP: {
    zh: `这是网页或 XML 表格，不是工作簿；${RESAVE.zh}`,
    en: `this is a web page or XML table, no workbook; ${RESAVE.en}`,
  },
  IMPORT_FILE_UNKNOWN: { zh: `不是 XLSX 或 CSV 文件；${RESAVE.zh}`, en: `neither XLSX nor CSV; ${RESAVE.en}` },
  IMPORT_FILE_BROKEN: { zh: `文件已损坏，无法读取；${RESAVE.zh}`, en: `the file is damaged; ${RESAVE.en}` },
  IMPORT_FILE_ENCODING: { zh: '文字编码既不是 UTF-8 也不是 GB18030', en: 'the text is neither UTF-8 nor GB18030' },
  IMPORT_FILE_OVERSIZED: {
    zh: `解开后过大：每个文件最多 ${IMPORT_LIMITS.rows} 行、${IMPORT_LIMITS.columns} 列；请删去空白区域或分成几个文件`,
    en: `too large when unpacked: at most ${IMPORT_LIMITS.rows} rows and ${IMPORT_LIMITS.columns} columns; delete empty areas or split it`,
  },
} as const;

export type FileRefusalCode = keyof typeof REASONS;

/** Why a file cannot be taken at all, with what its owner can do about it. */
export const fileRefusal = (code: FileRefusalCode): Refusal =>
  new Refusal({ code, text: REASONS[code], path: ['input', 'uploadId'] });
