import { integer, type ParameterDefinition } from '../parameter';

/** How long an application and a step of a founding wait, and until when a licensee counts as new. */
export const JOINING_PARAMETERS: readonly ParameterDefinition[] = [
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
    'licence.reminder_days',
    '许可证到期前提醒天数',
    'Days of notice before a licence lapses',
    'days',
    90,
    [1, 365],
    'DEFAULT',
  ),
];
