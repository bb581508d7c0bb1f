import type { CellColumn } from '@chengxin/exports/domain';
import { FOUNDING_STATES, FOUNDING_STEPS } from '@chengxin/foundings/domain';
import type { TFunction } from 'i18next';
import { orDash, wordsOf } from '../../shared/list-cells';

export const foundingColumns = (t: TFunction<'foundings'>): CellColumn[] => [
  { title: t('column.name'), cell: '{name}' },
  { title: t('column.area'), cell: '{area.name}' },
  { title: t('column.place'), cell: '{place.name}' },
  { title: t('column.state'), cell: wordsOf('state', FOUNDING_STATES, (state) => t(`state.${state}`)) },
  {
    title: t('column.next'),
    cell: orDash(
      'nextStep',
      wordsOf('nextStep', FOUNDING_STEPS, (step) => t(`step.${step}`)),
    ),
  },
  { title: t('column.due'), cell: orDash('nextStepDueOn') },
  { title: t('column.invited'), figure: true, cell: '{invitedCount}' },
  { title: t('column.unsigned'), figure: true, cell: '{unsignedCount}' },
  { title: t('column.signed'), figure: true, cell: orDash('memberCount|signedCount', '{memberCount|signedCount}') },
  { title: t('column.candidate'), cell: orDash('candidate.storeName') },
  { title: t('column.convener'), cell: '{convener}' },
  { title: t('column.opened'), cell: '{openedOn}' },
  { title: t('column.ended'), cell: orDash('endedOn') },
];
