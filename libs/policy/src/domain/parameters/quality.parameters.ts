import { integer, type ParameterDefinition, rate } from '../parameter';

/** A month whose figures would be false is not closed; each of these faults can be made a warning. */
export const QUALITY_PARAMETERS: readonly ParameterDefinition[] = [
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
];
