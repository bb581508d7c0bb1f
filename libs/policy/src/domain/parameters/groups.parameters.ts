import { integer, type ParameterDefinition } from '../parameter';

/** Size of a group: 10–15 in general, larger in special cases, in principle not above 25; no minimum is stated. */
export const GROUPS_PARAMETERS: readonly ParameterDefinition[] = [
  integer('group.size_min_typical', '小组一般规模下限', 'Usual size of a group, from', 'retailers', 10, [1, 100], 'SD-R02'),
  integer('group.size_max_typical', '小组一般规模上限', 'Usual size of a group, to', 'retailers', 15, [1, 100], 'SD-R02'),
  integer(
    'group.size_limit',
    '小组规模上限（超过须说明理由）',
    'Size limit of a group; more needs a reason',
    'retailers',
    25,
    [1, 100],
    'SD-R02',
  ),
  integer('group.size_absolute', '小组规模绝对上限', 'Size that no group may pass', 'retailers', 40, [1, 100], 'SD-R02, DEFAULT'),
  integer(
    'group.size_floor',
    '小组规模下限（低于为过小）',
    'Size below which a group is too small',
    'retailers',
    5,
    [1, 100],
    'SD-R02, DEFAULT',
  ),
];
