import { Refusal } from '@chengxin/kernel';
import { EXPORT_LIMITS } from './export-format';

const REASONS = {
  EXPORT_BUSY: {
    text: {
      zh: `您已有 ${EXPORT_LIMITS.running} 个文件正在导出，请等其中一个完成`,
      en: `${EXPORT_LIMITS.running} files of yours are being written; wait until one of them is ready`,
    },
    path: ['input'],
  },
  EXPORT_SERVER_BUSY: {
    text: {
      zh: `服务器正在写 ${EXPORT_LIMITS.runningOfAll} 个文件，请稍后再试`,
      en: `the server is writing ${EXPORT_LIMITS.runningOfAll} files; try again in a moment`,
    },
    path: ['input'],
  },
  EXPORT_TOO_LARGE: {
    text: {
      zh: `最多导出 ${EXPORT_LIMITS.rows} 行，请缩小筛选范围`,
      en: `an export holds ${EXPORT_LIMITS.rows} rows at most; narrow the conditions`,
    },
    path: ['input', 'where'],
  },
  EXPORT_NO_COLUMNS: {
    text: { zh: '请至少选择一列，每列一次', en: 'choose one column at least, each of them once' },
    path: ['input', 'columns'],
  },
} as const;

/** Why nothing is exported. */
export function exportRefusal(code: keyof typeof REASONS): Refusal {
  const { text, path } = REASONS[code];
  return new Refusal({ code, text, path: [...path] });
}
