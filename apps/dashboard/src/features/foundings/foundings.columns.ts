import type { CellColumn } from '@chengxin/exports/domain';
import { FOUNDING_STATES, FOUNDING_STEPS } from '@chengxin/foundings/domain';
import type { TableTwinData } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { ApplicationRowFragment, FoundingDetailFragment } from '../../gql/graphql';
import { orDash, wordsOf } from '../../shared/list-cells';

/** With place and street by their codes and names, so that the file can be read again. */
export const foundingColumns = (t: TFunction<'foundings'>): CellColumn[] => [
  { title: t('column.name'), cell: '{name}' },
  { title: t('column.area'), cell: '{area.name}' },
  { title: t('column.place'), cell: '{place.name}' },
  { title: t('column.placeCode'), cell: '{place.code}' },
  { title: t('column.street'), cell: '{streetText}' },
  { title: t('column.home'), cell: '{homeAddress}' },
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
  { title: t('column.candidate'), cell: '{candidate.storeName}' },
  { title: t('column.convener'), cell: '{convener}' },
  { title: t('column.opened'), cell: '{openedOn}' },
  { title: t('column.ended'), cell: orDash('endedOn') },
];

/** The day of the last step of an application. */
export const lastStepOf = ({ endedOn, pledge, readOn, opinionOn, appliedOn }: ApplicationRowFragment): string =>
  endedOn ?? pledge?.signedOn ?? readOn ?? opinionOn ?? appliedOn;

/** Who has applied at a founding, as a file has it. */
export const applicantsTable = (
  { applications, candidate, area, name }: FoundingDetailFragment,
  t: TFunction<'foundings'>,
  tJoining: TFunction<'joining'>,
): TableTwinData => ({
  columns: [
    { key: 'store', title: tJoining('column.store') },
    { key: 'code', title: tJoining('column.code') },
    { key: 'group', title: t('column.name') },
    { key: 'candidate', title: t('column.candidate') },
    { key: 'state', title: tJoining('column.state') },
    { key: 'applied', title: tJoining('column.appliedOn') },
    { key: 'last', title: tJoining('column.last') },
  ],
  rows: applications.map((row) => ({
    key: row.id,
    store: row.retailer.storeName,
    code: row.retailer.customerCode,
    group: name,
    candidate: row.retailer.id === candidate?.id ? t('yes') : '',
    state: tJoining(`state.${row.state}`),
    applied: row.appliedOn,
    last: lastStepOf(row),
  })),
  origin: { unit: area.code },
});

/** Who is asked by a founding and has not applied, with what it is, so that the file can be read again. */
export const inviteesTable = (
  { invitees, candidate, area, name, place, streetText }: FoundingDetailFragment,
  t: TFunction<'foundings'>,
  tJoining: TFunction<'joining'>,
): TableTwinData => ({
  columns: [
    { key: 'store', title: tJoining('column.store') },
    { key: 'code', title: tJoining('column.code') },
    { key: 'address', title: t('invitees.address') },
    { key: 'tier', title: t('invitees.tier'), figure: true },
    { key: 'candidate', title: t('column.candidate') },
    { key: 'group', title: t('column.name') },
    { key: 'placeCode', title: t('column.placeCode') },
    { key: 'street', title: t('column.street') },
  ],
  rows: invitees.map(({ id, storeName, customerCode, address, tier }) => ({
    ...{ key: id, store: storeName, code: customerCode, address, tier: String(tier) },
    ...{ candidate: id === candidate?.id ? t('yes') : '', group: name, placeCode: place.code, street: streetText },
  })),
  origin: { unit: area.code },
});
