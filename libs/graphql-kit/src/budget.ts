import { HeaderMap } from '@apollo/server';
import type { RequestContext } from './context';
import { CodedError } from './errors';

/** What a free query has cost, in estimated objects, and what is left of the hour's budget. */
export interface ChargedQuery {
  readonly query: number;
  readonly remaining: number;
  /** When the next hour begins, ISO 8601. */
  readonly resetsAt: string;
}

/** Charges the viewer's budget; throws `budgetExhausted` where too little is left. */
export type ChargeQuery = (context: RequestContext, cost: number) => Promise<ChargedQuery>;

/**
 * Too little is left of the hour's budget; the answer has status 429 and says when to ask again, or that no hour will do: the query costs
 * more than the token may in one.
 */
export function budgetExhausted(
  { query, remaining, resetsAt }: ChargedQuery,
  seconds: number,
  ownLimit: number | null,
): CodedError {
  const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  const at = time.format(new Date(resetsAt));
  const hopeless = ownLimit !== null && query > ownLimit;
  const tooLarge = {
    zh: `此查询需 ${query}，超过令牌每小时的预算 ${ownLimit}；请减少数据量，或另建预算更大的令牌`,
    en: `the query costs ${query}, more than the token's ${ownLimit} for an hour; ask for less, or with a token of a larger budget`,
  };
  const tooLate = {
    zh: `本小时的查询预算只剩 ${remaining}，此查询需 ${query}；请减少数据量，或于 ${at} 后再试`,
    en: `the query costs ${query}, and ${remaining} is left of this hour's budget; ask for less, or again after ${at} (Asia/Shanghai)`,
  };
  const error = new CodedError('BUDGET_EXHAUSTED', hopeless ? tooLarge : tooLate);
  error.extensions['cost'] = { query, remaining, resetsAt };
  error.extensions['http'] = { status: 429, headers: new HeaderMap(hopeless ? [] : [['retry-after', String(seconds)]]) };
  return error;
}
