import type { RefusalText } from '@chengxin/kernel';
import { GraphQLError } from 'graphql';

/** The only codes that top-level errors carry; everything else is a refusal in the payload. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'CONFLICT' | 'BUDGET_EXHAUSTED' | 'INTERNAL';

/** A top-level error with a text in both languages; the answer shows the one of the request. */
export class CodedError extends GraphQLError {
  readonly texts: RefusalText;

  constructor(code: ErrorCode, texts: RefusalText, path?: readonly string[]) {
    super(texts.zh, { extensions: path ? { code, inputPath: path } : { code } });
    this.texts = texts;
  }
}

export const unauthenticated = (): CodedError =>
  new CodedError('UNAUTHENTICATED', { zh: '请先登录', en: 'please sign in first' });
export const forbidden = (permission: string): CodedError =>
  new CodedError('FORBIDDEN', {
    zh: `没有权限（${permission}），请与系统管理员联系`,
    en: `you lack the permission ${permission}; ask the administrator`,
  });
/** A unit that the viewer may compare with, but whose rows and findings are not his. */
export const outsideScope = (unitCode: string): CodedError =>
  new CodedError('FORBIDDEN', {
    zh: `单位 ${unitCode} 不在您的管辖范围内`,
    en: `the unit ${unitCode} is not in your charge`,
  });
export const passwordChangeNeeded = (): CodedError =>
  new CodedError('FORBIDDEN', { zh: '请先修改密码', en: 'change your password first' });
export const badInput = (texts: RefusalText, path?: readonly string[]): CodedError =>
  new CodedError('BAD_USER_INPUT', texts, path);
export const conflict = (texts: RefusalText): CodedError => new CodedError('CONFLICT', texts);
/** Malformed input that is found before anything runs: answered with status 400. */
export const badRequest = (texts: RefusalText): CodedError => {
  const error = badInput(texts);
  error.extensions['http'] = { status: 400 };
  return error;
};
/** What only a person at a session may do; a program with a token may not. */
export const sessionNeeded = (): CodedError =>
  new CodedError('FORBIDDEN', {
    zh: '访问令牌不能办理此事，请登录后办理',
    en: 'an access token may not do this; sign in to do it',
  });
/** What concerns a person's own account, and not the post that he stands in for. */
export const oneselfNeeded = (): CodedError =>
  new CodedError('FORBIDDEN', {
    zh: '代理他人时不能办理此事，请先恢复本人身份',
    en: 'this cannot be done in somebody’s place; act as yourself again first',
  });
/** Somebody else saved the same thing in between. */
export const staleVersion = (): CodedError =>
  conflict({ zh: '内容已被他人修改，请刷新后再试', en: 'somebody else has changed this meanwhile; reload and try again' });

/** A message of graphql-js without its guesses at names: they tell the schema to who may not read it. */
export const withoutSuggestion = (message: string): string => message.replace(/\s*Did you mean [^?]*\?/g, '');
