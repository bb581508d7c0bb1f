import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';

const LONGEST_NAME = 60;
/** Characters of a query; the longest of the examples has a tenth of it. */
export const LONGEST_QUERY = 20_000;
const LONGEST_VARIABLES = 10_000;
/** Queries of one person: as many as one page of the list answers, so that nobody's own are ever cut off. */
export const MAX_QUERIES = 100;

/** What somebody would like to ask again. */
export interface WantedQuery {
  /** A GraphQL document. */
  readonly text: string;
  /** Its variables as they were typed: a JSON object, or nothing. */
  readonly variables: string;
}

/** What the operations of a document do; null when it is no GraphQL. */
export type Operations = readonly ('query' | 'mutation' | 'subscription')[] | null;

/** May a query have this name? It has 1 to 60 characters, as people count them. */
export function mayBeNamed(name: string): Verdict {
  const length = [...name].length;
  if (length > 0 && length <= LONGEST_NAME && isStorableText(name)) return allowed;
  return refused(
    'QUERY_NAME_MALFORMED',
    { zh: `名称须为 1 到 ${LONGEST_NAME} 个字`, en: `a name has 1 to ${LONGEST_NAME} characters` },
    ['input', 'name'],
  );
}

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
