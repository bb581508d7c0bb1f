import { integer, type ParameterDefinition } from '../parameter';

/** Mutual aid: "1+10", and how long a look into a chat group holds. */
export const MUTUAL_AID_PARAMETERS: readonly ParameterDefinition[] = [
  integer(
    'pairing.groups_per_employee',
    '一名党员职工联系的小组上限',
    'Groups that one party-member employee covers, at most',
    'groups',
    10,
    [1, 100],
    'SD-R33',
  ),
  integer(
    'pairing.neighbours_per_retailer',
    '一名党员零售户带动的邻户上限',
    'Neighbours that one party-member retailer leads, at most',
    'retailers',
    10,
    [1, 100],
    'SD-R33',
  ),
  integer(
    'chat.stale_days',
    '微信群核对有效天数',
    'Days that a check of a chat group holds',
    'days',
    90,
    [1, 365],
    'SD-R38, DEFAULT',
  ),
];
