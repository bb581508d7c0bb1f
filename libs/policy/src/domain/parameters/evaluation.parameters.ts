import { type ParameterDefinition, weight } from '../parameter';

/** Annex 10 states points without scores; these weights are a choice until the city sets its own. */
export const EVALUATION_PARAMETERS: readonly ParameterDefinition[] = [
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
];
