import { integer, type ParameterDefinition } from '../parameter';

/** How the product is run: free queries, files, what is too few to be shown, and steps for which the source names no number of days. */
export const RUNNING_PARAMETERS: readonly ParameterDefinition[] = [
  // Free queries: what they may cost in an hour, in objects that an answer is estimated to hold; one query at most 20 000.
  integer(
    'api.budget_per_hour',
    '自由查询每小时预算',
    'Budget of free queries per hour',
    'objects',
    500_000_000,
    [1_000, 2_000_000_000],
    'DEFAULT',
  ),
  integer(
    'api.budget_per_hour_analyst',
    '分析员自由查询每小时预算',
    "Budget of an analyst's free queries per hour",
    'objects',
    2_000_000_000,
    [1_000, 2_000_000_000],
    'DEFAULT',
  ),
  integer('file.max_megabytes', '单个证据文件上限（MB）', 'Largest evidence file (MB)', 'megabytes', 20, [1, 100], 'DEFAULT'),
  // Who may see figures but no rows is not shown groups of fewer.
  integer(
    'privacy.small_cell',
    '汇总不显示的行数（少于）',
    'Rows below which an aggregate is hidden',
    'rows',
    5,
    [1, 100],
    'DEFAULT',
  ),
  integer(
    'todo.step_working_days',
    '未定期限的一步，办理的工作日数',
    'Working days for a step without a stated limit',
    'workingDays',
    5,
    [1, 60],
    'DEFAULT',
  ),
];
