import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';
import type { NamedKind } from '@chengxin/views/domain';

export const QUERY: NamedKind = { zh: '查询', en: 'query', many: 'queries' };

/** Characters of a query; the longest of the examples has a tenth of it. */
export const LONGEST_QUERY = 20_000;
const LONGEST_VARIABLES = 10_000;

/** What somebody would like to ask again. */
export interface WantedQuery {
  /** A GraphQL document. */
  readonly text: string;
  /** Its variables as they were typed: a JSON object, or nothing. */
  readonly variables: string;
}

/** What the operations of a document do; null when it is no GraphQL. */
export type Operations = readonly ('query' | 'mutation' | 'subscription')[] | null;

/** May this document be kept? Only what reads: a shared text that changes something would do so in the name of whoever opens it. */
export function mayBeKept(text: string, operations: Operations): Verdict {
  if (text.length > LONGEST_QUERY || operations === null || operations.length === 0 || !isStorableText(text))
    return refused(
      'QUERY_TEXT_MALFORMED',
      {
        zh: `须为完整的 GraphQL 查询，最多 ${LONGEST_QUERY} 个字符`,
        en: `it has to be a whole GraphQL query of at most ${LONGEST_QUERY} characters`,
      },
      ['input', 'text'],
    );
  if (operations.every((operation) => operation === 'query')) return allowed;
  return refused(
    'QUERY_CHANGES_DATA',
    { zh: '只能保存查询，不能保存修改数据的操作', en: 'only queries can be saved, nothing that changes data' },
    ['input', 'text'],
  );
}

/** May these be kept as the variables? They are a JSON object, or nothing. */
export function mayBeVariables(variables: string): Verdict {
  if (variables === '' || (variables.length <= LONGEST_VARIABLES && isJsonObject(variables))) return allowed;
  return refused(
    'QUERY_VARIABLES_MALFORMED',
    {
      zh: `变量须为 JSON 对象，最多 ${LONGEST_VARIABLES} 个字符`,
      en: `the variables are a JSON object of at most ${LONGEST_VARIABLES} characters`,
    },
    ['input', 'variables'],
  );
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
