import { Refusal } from '@chengxin/kernel';

const REASONS = {
  IMPORT_UPLOAD_UNKNOWN: {
    text: { zh: '找不到这个上传的文件，请重新上传', en: 'there is no such upload of yours; upload the file again' },
    path: 'uploadId',
  },
  IMPORT_UNIT_OUTSIDE: {
    text: { zh: '只能为本单位及下级单位（片区以上）导入', en: 'import for your own unit or one below it, down to areas' },
    path: 'unitCode',
  },
  IMPORT_JOB_UNKNOWN: { text: { zh: '找不到这个导入任务', en: 'there is no such import' }, path: 'jobId' },
  IMPORT_HAS_FAULTS: {
    text: { zh: '文件还有错误，请按带标记的工作簿改正后重新上传', en: 'the file has faults; correct them and upload it again' },
    path: 'jobId',
  },
  IMPORT_NOT_CHECKED: {
    text: { zh: '请先试导入；每次试导入只能正式导入一次', en: 'dry run it first; each dry run is committed once' },
    path: 'jobId',
  },
} as const;

/** Why a job cannot be begun. */
export function jobRefusal(code: keyof typeof REASONS): Refusal {
  const { text, path } = REASONS[code];
  return new Refusal({ code, text, path: ['input', path] });
}

/** What a job that ended without writing says, Chinese first. */
export const JOB_MESSAGES = {
  interrupted:
    '服务在导入途中停止，没有写入任何内容；请重新试导入 / the server stopped on the way, nothing was written; dry run it again',
  changedMeanwhile:
    '数据正被他人修改，没有写入任何内容；请重新试导入 / somebody else is changing the same data, nothing was written; dry run it again',
  changedSinceCheck:
    '试导入之后数据有变化，或不同小组的行相互矛盾；现有错误，没有写入任何内容 / the data have changed since the dry run, or rows of different groups contradict each other; nothing was written',
  failed: '导入失败，没有写入任何内容；请与系统管理员联系 / the import failed, nothing was written; ask the administrator',
} as const;
