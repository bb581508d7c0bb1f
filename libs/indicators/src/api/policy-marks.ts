import type { LocalDate } from '@chengxin/kernel';
import type { ReadTransaction } from '@chengxin/persistence';
import { POLICY_ROWS, type PolicyRow } from '@chengxin/policy/data';
import { PolicyBook } from '@chengxin/policy/domain';
import sql from 'sql-template-tag';
import type { HistogramCode } from '../data';
import type { HistogramMark } from './indicator.object';

const SIZE_MARKS = ['group.size_floor', 'group.size_min_typical', 'group.size_max_typical', 'group.size_limit'];

/** The limits and targets that a distribution is drawn with, under the policy of a day. */
export async function readPolicyMarks(
  read: ReadTransaction,
  code: HistogramCode,
  unitCode: string,
  day: LocalDate,
): Promise<HistogramMark[]> {
  const [unit] = await read.query<{ scopeFrom: number; scopeTo: number; policy: PolicyRow[] }>(
    sql`select scope_from as "scopeFrom", scope_to as "scopeTo", coalesce((select json_agg(p) from (${POLICY_ROWS}) p), '[]') as policy
          from unit where code = ${unitCode}`,
  );
  if (!unit) return [];
  const book = new PolicyBook(unit.policy);
  const parameters = code === 'GROUP_SIZE_MEAN' ? SIZE_MARKS : ['margin.target'];
  return parameters.map((parameter) => ({ parameter, value: book.value(parameter, unit, day) }));
}
