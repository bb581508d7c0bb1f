import { AID_KINDS, DEMAND_KINDS, DEMAND_STATES, type PairingKind } from '@chengxin/activities/domain';
import type { TFunction } from 'i18next';
import { wordsOf } from '../../shared/list-cells';
import type { KeyedColumn } from './list-panel';

type Words = TFunction<'help'>;

/** Cases that are open, or closed with what became of them. */
export const aidColumns = (t: Words, state: 'OPEN' | 'CLOSED'): KeyedColumn[] => [
  { key: 'member', title: t('cases.member'), cell: '{retailer.storeName}' },
  { key: 'group', title: t('group'), cell: '{group.name}' },
  { key: 'kind', title: t('cases.kind'), cell: wordsOf('kind', AID_KINDS, (kind) => t(`cases.kinds.${kind}`)) },
  { key: 'situation', title: t('cases.situation'), cell: '{situation}' },
  { key: 'openedOn', title: t('cases.openedOn'), cell: '{openedOn}', figure: true },
  { key: 'steps', title: t('cases.steps'), cell: { each: 'steps', cell: '{doneOn} {what}', by: '；' } },
  ...(state === 'CLOSED' ? [{ key: 'outcome', title: t('cases.outcome'), cell: '{closedOn} {outcome}' }] : []),
];

export const demandColumns = (t: Words): KeyedColumn[] => [
  { key: 'offeredBy', title: t('demands.offeredBy'), cell: '{offeredBy.storeName}' },
  { key: 'group', title: t('group'), cell: '{group.name}' },
  { key: 'kind', title: t('demands.kind'), cell: wordsOf('kind', DEMAND_KINDS, (kind) => t(`demands.kinds.${kind}`)) },
  { key: 'neededOn', title: t('demands.neededOn'), cell: '{neededOn}', figure: true },
  { key: 'cartons', title: t('demands.cartons'), cell: '{cartons}', figure: true, quantity: true },
  { key: 'status', title: t('state'), cell: wordsOf('status', DEMAND_STATES, (state) => t(`demands.status.${state}`)) },
  { key: 'sharedWith', title: t('demands.sharedWith'), cell: '{sharedWith.storeName}' },
  { key: 'remark', title: t('demands.remark'), cell: '{withdrawReason|note}' },
];

export const pairingColumns = (t: Words, kind: PairingKind): KeyedColumn[] => [
  { key: 'lead', title: t(`pairings.lead.${kind}`), cell: '{leadName}' },
  { key: 'covered', title: t(`pairings.covered.${kind}`), cell: '{coveredName}' },
  { key: 'county', title: t('pairings.county'), cell: '{county.name}' },
  { key: 'since', title: t('pairings.since'), cell: '{since}', figure: true },
];

/** Groups that nobody covers. */
export const uncoveredColumns = (t: Words): KeyedColumn[] => [
  { key: 'group', title: t('group'), cell: '{name}' },
  { key: 'area', title: t('pairings.area'), cell: '{area.name}' },
  { key: 'members', title: t('pairings.members'), cell: '{memberCount}', figure: true, quantity: true },
];

/** Trainers of today, or also those before. */
export const trainerColumns = (t: Words, which: 'now' | 'all'): KeyedColumn[] => [
  { key: 'retailer', title: t('trainers.retailer'), cell: '{retailer.storeName}' },
  { key: 'place', title: t('trainers.place'), cell: '{retailer.place.name}' },
  { key: 'subjects', title: t('trainers.subjects'), cell: '{subjects}' },
  { key: 'since', title: t('trainers.since'), cell: '{since}', figure: true },
  ...(which === 'all' ? [{ key: 'until', title: t('trainers.until'), cell: '{until}', figure: true }] : []),
  { key: 'trainings', title: t('trainers.trainings'), cell: '{trainings}', figure: true, quantity: true },
  { key: 'last', title: t('trainers.last'), cell: '{lastTrainingOn}', figure: true },
];
