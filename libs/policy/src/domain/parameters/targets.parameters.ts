import { type ParameterDefinition, rate, target } from '../parameter';

/** Targets of the indicators (SD-R01 §四; Annex 10). */
export const TARGETS_PARAMETERS: readonly ParameterDefinition[] = [
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
];
