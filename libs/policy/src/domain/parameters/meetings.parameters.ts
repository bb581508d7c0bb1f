import { integer, type ParameterDefinition } from '../parameter';

/** Meetings, and the boxes that their papers go into. */
export const MEETINGS_PARAMETERS: readonly ParameterDefinition[] = [
  integer('meeting.per_month', '每月例会次数', 'Meetings a month', 'times', 1, [1, 10], 'SD-R14, SD-R15'),
  integer(
    'archive.months',
    '档案盒须备会议资料的月数',
    'Months whose meeting papers an archive box has to hold',
    'months',
    12,
    [1, 60],
    '§七1, DEFAULT',
  ),
];
