import { fraction, integer, type ParameterDefinition, rate, target, weight } from './parameter';

const DEFINITIONS = [
  // Targets of the indicators (SD-R01 §四; Annex 10).
  target('coverage.overall', '整体覆盖率目标', 'Target of overall coverage', '0.70', 'SD-R01'),
  target('coverage.urban', '城网覆盖率目标', 'Target of urban coverage', '1.00', 'SD-R01'),
  target('coverage.seat', '乡镇所在地覆盖率目标', 'Target of township-seat coverage', '1.00', 'SD-R01'),
  target('coverage.place', '主要街道和乡镇所在地覆盖目标', 'Target for main streets and township seats', '1.00', 'Annex 10'),
  rate('group.share_over_limit', '超过规模上限的小组占比目标', 'Target share of groups over the size limit', '0', 'SD-R02'),
  target('margin.target', '组员卷烟毛利率目标', "Target of members' gross margin", '0.11', 'SD-R32'),
  target('margin.member_share', '毛利率达标组员占比目标', 'Target share of members at the margin target', '1.00', 'SD-R32'),
  target('margin.group_share', '毛利率达标小组占比目标', 'Target share of groups at the margin target', '1.00', 'SD-R32'),
  target('meeting.group_rate', '小组例会召开率目标', 'Target of the group meeting rate', '1.00', 'SD-R14'),
  target('meeting.evidence_on_time_rate', '例会资料按时率目标', 'Target of meeting evidence on time', '1.00', 'SD-R14'),
  target('meeting.leaders_rate', '组长例会召开率目标', "Target of the leaders' meeting rate", '1.00', 'SD-R15'),
  target(
    'leader.term_valid_rate',
    '组长在任期内的小组占比目标',
    'Target share of groups with a leader in term',
    '1.00',
    'SD-R06',
  ),
  target('home.coverage', '有小组之家的片区占比目标', 'Target share of areas with a group home', '1.00', 'SD-R37'),
  target(
    'chat.coverage',
    '微信群人员到位的小组占比目标',
    'Target share of groups whose chat has both officers',
    '1.00',
    'SD-R38',
  ),
  target('pledge.share', '承诺书签订率目标', 'Target share of members with a valid pledge', '1.00', 'SD-R11'),
  target(
    'archive.complete_leader',
    '组长档案齐全率目标',
    "Target completeness of the leaders' archive boxes",
    '1.00',
    '§七1; Annex 10',
  ),
  target(
    'archive.complete_county',
    '县档案齐全率目标',
    "Target completeness of the counties' archive boxes",
    '1.00',
    '§七1; Annex 10',
  ),
  rate('band.near', '“接近目标”的幅度', 'Width of the band "near the target"', '0.05', 'DEFAULT'),

  // Size of a group: 10–15 in general, larger in special cases, in principle not above 25; no minimum is stated.
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

  // Joining: how long an application waits, and until when a licensee counts as new.
  integer(
    'joining.application_days',
    '入组申请有效天数',
    'Days that an application to join stays valid',
    'days',
    90,
    [1, 365],
    'SD-R11, DEFAULT',
  ),
  integer(
    'founding.step_days',
    '筹建每一步的办理天数',
    'Days for each step of a founding',
    'days',
    30,
    [1, 365],
    '§3.5, DEFAULT',
  ),
  integer(
    'joining.new_licensee_days',
    '新持证户的天数',
    'Days that a licensee counts as new',
    'days',
    90,
    [1, 730],
    'SD-R03, Annex 1 Art.15, DEFAULT',
  ),

  integer(
    'archive.months',
    '档案盒须备会议资料的月数',
    'Months whose meeting papers an archive box has to hold',
    'months',
    12,
    [1, 60],
    '§七1, DEFAULT',
  ),

  // Mutual aid: "1+10", and how long a look into a chat group holds.
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

  // Leaders: tiers are demanded in principle, so less than this needs a reason and is no block (SD-Q17).
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

  // Votes of all members: half is enough to elect, more than half recalls, two thirds decide what the charter leaves open (SD-Q3).
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

  integer('meeting.per_month', '每月例会次数', 'Meetings a month', 'times', 1, [1, 10], 'SD-R14, SD-R15'),
  integer(
    'licence.reminder_days',
    '许可证到期前提醒天数',
    'Days of notice before a licence lapses',
    'days',
    90,
    [1, 365],
    'DEFAULT',
  ),

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

  // A month whose figures would be false is not closed; each of these faults can be made a warning.
  integer(
    'quality.block_empty_group',
    '没有组员的小组阻止结账',
    'Groups without members stop the closing',
    'binary',
    1,
    [0, 1],
    'DEFAULT',
  ),
  integer(
    'quality.block_survey_without_revenue',
    '有成本而无销售额的调查阻止结账',
    'Surveys with a cost and no revenue stop the closing',
    'binary',
    1,
    [0, 1],
    'DEFAULT',
  ),
  integer(
    'quality.block_county_without_surveys',
    '全县没有毛利调查阻止结账',
    'A county without surveys stops the closing',
    'binary',
    1,
    [0, 1],
    'DEFAULT',
  ),
  rate('quality.margin_loss_max', '毛利率异常线：亏损超过', 'Implausible margin: a loss of more than', '0.20', 'DEFAULT'),
  rate('quality.margin_max', '毛利率异常线：毛利超过', 'Implausible margin: a gain of more than', '0.40', 'DEFAULT'),

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

  // To-dos: how long a step may take where the source names no number.
  integer(
    'todo.step_working_days',
    '未定期限的一步，办理的工作日数',
    'Working days for a step without a stated limit',
    'workingDays',
    5,
    [1, 60],
    'DEFAULT',
  ),

  // Agreed prices and the catalogue.
  rate('catalogue.share', '明码实价品规销量占比', 'Share of sales volume in the catalogue', '0.80', 'SD-R20'),
  integer('price.table_months', '价格表执行期', 'Months that a price table runs', 'months', 3, [1, 24], 'SD-R24'),
  integer(
    'price.distribution_days',
    '价格表送达并签字期限',
    'Days to deliver the price table and have it signed',
    'days',
    7,
    [1, 60],
    'SD-R22',
  ),
  integer(
    'price.report_days',
    '电子版报送期限',
    'Days to report the electronic version',
    'workingDays',
    2,
    [1, 30],
    'SD-R23, DEFAULT',
  ),

  // Violations of the pledge: the first, second and third of the marked price; other items by severity.
  integer(
    'ban.months_first',
    '首次违反明码实价停供月数',
    'Months of ban for the first price violation',
    'months',
    1,
    [0, 24],
    'SD-R26',
  ),
  integer(
    'ban.months_second',
    '第二次违反明码实价停供月数',
    'Months of ban for the second price violation',
    'months',
    3,
    [0, 24],
    'SD-R26',
  ),
  integer(
    'ban.months_third',
    '第三次违反明码实价停供月数',
    'Months of ban for the third price violation',
    'months',
    6,
    [0, 24],
    'SD-R26',
  ),
  integer(
    'ban.months_other_min',
    '违反其他承诺停供月数下限',
    'Months of ban for other items, from',
    'months',
    1,
    [0, 24],
    'SD-R27',
  ),
  integer(
    'ban.months_other_max',
    '违反其他承诺停供月数上限',
    'Months of ban for other items, to',
    'months',
    3,
    [0, 24],
    'SD-R27',
  ),
  integer(
    'ban.top_sku_count',
    '停供畅销品规数',
    'Best-selling SKUs of the tier band under ban',
    'skus',
    4,
    [0, 50],
    'SD-R26, SD-R27',
  ),
  integer('ban.tier_band_width', '档位段宽度', 'Tiers in a tier band', 'tier', 5, [1, 30], 'SD-Q6, DEFAULT'),
  integer(
    'ban.count_window_months',
    '违约次数计算期（0 为自签订承诺书起）',
    'Window for counting violations (0: since the pledge)',
    'months',
    0,
    [0, 120],
    'SD-Q1, DEFAULT',
  ),
  rate('ban.volume_cut_max', '月订购总量压减上限', 'Largest cut of the monthly order', '0.20', 'SD-R28'),
  integer(
    'release.notice_days',
    '期满前申请解除的天数',
    'Days before the end to apply for release',
    'days',
    7,
    [0, 60],
    'SD-R29',
  ),
  rate('release.vote_share', '解除处罚签字比例', 'Share of signatures for release', '0.80', 'SD-R29'),

  // Annex 10 states points without scores; these weights are a choice until the city sets its own.
  weight('evaluation.weight.build_area', '评价权重：片区目标', 'Evaluation weight: area target', 30, 'Annex 10, DEFAULT'),
  weight('evaluation.weight.build_profit', '评价权重：盈利目标', 'Evaluation weight: profit target', 30, 'Annex 10, DEFAULT'),
  weight(
    'evaluation.weight.manage_group_meeting',
    '评价权重：小组例会',
    'Evaluation weight: group meetings',
    25,
    'Annex 10, DEFAULT',
  ),
  weight(
    'evaluation.weight.manage_leaders_meeting',
    '评价权重：组长例会',
    "Evaluation weight: leaders' meetings",
    15,
    'Annex 10, DEFAULT',
  ),
] as const satisfies readonly ParameterDefinition[];

/** Every parameter, in the order in which pages list them. */
export const PARAMETERS: readonly ParameterDefinition[] = DEFINITIONS;

const byCode = new Map(PARAMETERS.map((definition) => [definition.code, definition]));

/** The definition of a code; undefined when there is no such parameter. */
export const findParameter = (code: string): ParameterDefinition | undefined => byCode.get(code);

/** The definition of a code that is known to exist; throws a RangeError otherwise. */
export function parameter(code: string): ParameterDefinition {
  const definition = byCode.get(code);
  if (!definition) throw new RangeError(`there is no policy parameter ${code}`);
  return definition;
}
