import { Refusal, type RefusalText } from '@chengxin/kernel';
import { FILE_LIMITS } from './file-limits';

const TAKEN = 'JPEG、PNG、WebP、PDF、Word、Excel、PowerPoint';
const TAKEN_EN = 'JPEG, PNG, WebP, PDF, Word, Excel, PowerPoint';

const UPLOAD_REASONS = {
  FILE_MISSING: {
    zh: '没有收到文件；请以 multipart/form-data 上传一个文件，字段名 file',
    en: 'no file has arrived; send one file as multipart/form-data in the field file',
  },
  FILE_SECOND_PART: { zh: '一次只能上传一个文件，请逐个上传', en: 'one file at a time; send them one after the other' },
  FILE_EMPTY: { zh: '文件是空的（0 字节），请重新拍摄或保存后再上传', en: 'the file is empty (0 bytes); take or save it again' },
  FILE_CUT_OFF: { zh: '文件没有传完，连接中断；请重新上传', en: 'the file was cut off on its way; send it again' },
  FILE_NAME: {
    zh: `文件名不能为空，不能含路径（/ \\）和控制字符，最多 ${FILE_LIMITS.nameLength} 个字；请改名后再上传`,
    en: `the name may not be empty, hold a path (/ \\) or control characters, or have more than ${FILE_LIMITS.nameLength} characters; rename the file`,
  },
  FILE_TYPE: {
    zh: `按内容识别不是可以上传的文件（改扩展名无效）；可以上传 ${TAKEN}`,
    en: `by its content, whatever its name, this is no file that can be taken; taken are ${TAKEN_EN}`,
  },
  FILE_TYPE_HEIC: {
    zh: '不支持 HEIC 照片；请在手机相机设置中选“兼容性最佳”（JPEG），或截图后上传',
    en: 'HEIC photos are not taken; set the camera to “most compatible” (JPEG), or send a screenshot',
  },
  FILE_ENCRYPTED: {
    zh: '文件带密码或限制了权限，别人可能无法查看；请去掉密码和限制、保存后再上传',
    en: 'the file has a password or restricts what may be done with it, so that others may not be able to open it; remove that, save the file and send it',
  },
  FILE_BROKEN: {
    zh: '文件已损坏或不完整，无法打开；请重新拍摄、扫描或保存后再上传',
    en: 'the file is damaged or incomplete and cannot be opened; take, scan or save it again',
  },
  FILE_PIXELS: {
    zh: `图片超过 ${FILE_LIMITS.pixels / 10_000} 万像素；请缩小后再上传`,
    en: `the image has more than ${FILE_LIMITS.pixels / 1_000_000} million pixels; make it smaller`,
  },
  FILE_TOO_MANY_WAITING: {
    zh: `您有 ${FILE_LIMITS.waiting} 个文件已上传但未归到任何事项；请先使用，或一天后系统清除`,
    en: `${FILE_LIMITS.waiting} files of yours belong to nothing yet; use them first, or wait a day until they are swept away`,
  },
} as const satisfies Record<string, RefusalText>;

export type UploadRefusalCode = keyof typeof UPLOAD_REASONS;

/** Why a file is not taken, with what to do about it. */
export const uploadRefusal = (code: UploadRefusalCode): Refusal =>
  new Refusal({ code, text: UPLOAD_REASONS[code], path: ['file'] });

/** The file is larger than the parameter `file.max_megabytes` allows. */
export const tooBig = (megabytes: number): Refusal =>
  new Refusal({
    code: 'FILE_TOO_BIG',
    text: {
      zh: `文件超过 ${megabytes} MB；请压缩图片或分成几个文件后再上传`,
      en: `the file is larger than ${megabytes} MB; make the image smaller or split the file`,
    },
    path: ['file'],
    clause: 'DEFAULT',
  });

const ATTACH_REASONS = {
  FILE_NOT_FOUND: {
    zh: '没有这个文件，或不是您本人上传，或已超过一天未使用；请重新上传',
    en: 'there is no such file of yours; one that is not used within a day is swept away: send it again',
  },
  FILE_BELONGS_ELSEWHERE: {
    zh: '文件已归到别的事项；请再次上传同一文件',
    en: 'the file belongs to something else already; send the same file once more',
  },
  FILE_TOO_MANY: {
    zh: `一次最多 ${FILE_LIMITS.perThing} 个文件`,
    en: `at most ${FILE_LIMITS.perThing} files at a time`,
  },
} as const satisfies Record<string, RefusalText>;

/** Why files cannot be given to a thing. */
export const attachRefusal = (code: keyof typeof ATTACH_REASONS, path: readonly string[]): Refusal =>
  new Refusal({ code, text: ATTACH_REASONS[code], path });
