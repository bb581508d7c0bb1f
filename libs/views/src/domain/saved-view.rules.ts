import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { NamedKind } from './named-thing.rules';

export const VIEW: NamedKind = { zh: '视图', en: 'view', many: 'views' };

const LONGEST_QUERY = 1_500;

// A page, or one thing on it; a second slash at the beginning would lead to another host.
const PATH = /^\/[a-z][a-z-]{1,30}(\/[\w-]{1,64})?$/;
// What URLSearchParams writes, without the question mark.
const QUERY = /^[\w.*+~%=&-]*$/;
/** Pages that are no place to come back to. */
const NO_VIEWS = ['/sign-in', '/graphiql'];

/** What somebody would like to come back to. */
export interface WantedView {
  /** Path of a page, as `/compare`. */
  readonly path: string;
  /** Query of its address, as URLSearchParams writes it: `unit=140622&month=2026-08`. */
  readonly query: string;
}

/** May this address be a view? Only pages of the dashboard itself, with a query of its own kind. */
export function mayBeSaved({ path, query }: WantedView): Verdict {
  if (!PATH.test(path) || NO_VIEWS.includes(path))
    return refused('VIEW_PATH_FOREIGN', { zh: '只能保存看板自己的页面', en: 'only pages of the dashboard can be saved' }, [
      'input',
      'path',
    ]);
  if (query.length <= LONGEST_QUERY && QUERY.test(query)) return allowed;
  return refused(
    'VIEW_QUERY_MALFORMED',
    {
      zh: `筛选条件须为网址的写法，最多 ${LONGEST_QUERY} 个字符`,
      en: `the filters are the query of an address, at most ${LONGEST_QUERY} characters`,
    },
    ['input', 'query'],
  );
}
