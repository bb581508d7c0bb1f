import { fraction, integer, type ParameterDefinition, rate } from '../parameter';

/**
 * Leaders, whose tiers are demanded in principle, so that less needs a reason and is no block (SD-Q17); and votes of all members: half is
 * enough to elect, more than half recalls, two thirds decide what the charter leaves open (SD-Q3).
 */
export const ELECTIONS_PARAMETERS: readonly ParameterDefinition[] = [
  integer('leader.tier_urban', '城网组长最低档位', 'Lowest tier of an urban leader', 'tier', 20, [1, 30], 'SD-R07'),
  integer('leader.tier_township', '乡镇组长最低档位', 'Lowest tier of a township leader', 'tier', 15, [1, 30], 'SD-R07'),
  integer('leader.term_months', '组长任期', "A leader's term", 'months', 12, [1, 60], 'SD-R06'),
  integer(
    'leader.term_reminder_first_days',
    '组长任期届满前首次提醒天数',
    "Days before a leader's term ends: first reminder",
    'days',
    60,
    [1, 365],
    'SD-R06, DEFAULT',
  ),
  integer(
    'leader.term_reminder_days',
    '组长任期届满前提醒天数',
    "Days of notice before a leader's term ends",
    'days',
    30,
    [1, 365],
    'SD-R06, DEFAULT',
  ),
  integer(
    'leader.term_reminder_last_days',
    '组长任期届满前末次提醒天数',
    "Days before a leader's term ends: last reminder",
    'days',
    7,
    [1, 365],
    'SD-R06, DEFAULT',
  ),
  rate('vote.election_share', '选举通过比例（不低于）', 'Share of members that elects (at least)', '0.5', 'SD-R06, SD-Q3'),
  rate(
    'vote.charter_share',
    '章程通过比例（不低于）',
    'Share of members that passes the charter (at least)',
    '0.5',
    'SD-R13, SD-Q3',
  ),
  rate('vote.recall_share', '罢免通过比例（超过）', 'Share of members that recalls (more than)', '0.5', 'SD-R09, SD-Q3'),
  fraction('vote.other_share', '其他事项通过比例（不低于）', 'Share of members for other matters (at least)', '2/3', 'SD-R13'),
];
