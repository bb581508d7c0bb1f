import type { CellColumn, ListCell } from '@chengxin/exports/domain';
import {
  DUTY_STATES,
  MEASURE_STATES,
  MEETING_KINDS,
  MEETING_PLACES,
  MEETING_STATES,
  PAPER_KINDS,
} from '@chengxin/meetings/domain';
import type { TFunction } from 'i18next';
import { inBrackets } from '../../shared/format';
import { counted, orDash, wordsOf } from '../../shared/list-cells';

type Words = TFunction<'meetings'>;

const lateWords = (t: Words): ListCell => ({ of: 'late', words: { true: inBrackets(t('late')) } });

export const dutyColumns = (t: Words): CellColumn[] => [
  { title: t('column.group'), cell: '{group.name|unit.name}' },
  { title: t('column.kind'), cell: wordsOf('kind', MEETING_KINDS, (kind) => t(`kind.${kind}`)) },
  { title: t('column.area'), cell: orDash('group.id', '{unit.name}') },
  { title: t('column.state'), cell: [wordsOf('state', DUTY_STATES, (state) => t(`duty.${state}`)), lateWords(t)] },
  { title: t('column.day'), cell: '{meeting.heldOn|meeting.plannedOn}' },
  { title: t('column.attendees'), figure: true, cell: orDash('meeting.heldOn', '{meeting.attendees}') },
  {
    title: t('column.missing'),
    cell: orDash('meeting.heldOn', {
      ...{ each: 'meeting.missingEvidence', by: '、', none: '—' },
      cell: wordsOf('@', PAPER_KINDS, (kind) => t(`paper.${kind}`)),
    }),
  },
  {
    title: t('column.left'),
    cell: { of: 'daysLeft', words: { '0': '—', '<0': '—', '*': counted('daysLeft', (count) => t('days', { count })) } },
  },
];

export const meetingColumns = (t: Words): CellColumn[] => [
  { title: t('column.group'), cell: '{group.name|county.name}' },
  { title: t('column.kind'), cell: wordsOf('kind', MEETING_KINDS, (kind) => t(`kind.${kind}`)) },
  { title: t('column.day'), cell: '{heldOn|plannedOn}' },
  {
    title: t('column.place'),
    cell: {
      of: 'placeText',
      words: { '': wordsOf('placeKind', MEETING_PLACES, (place) => t(`place.${place}`)), '*': '{placeText}' },
    },
  },
  { title: t('column.convener'), cell: '{convener}' },
  { title: t('column.attendees'), figure: true, cell: orDash('heldOn', '{attendees}') },
  {
    title: t('column.state'),
    cell: [
      wordsOf('state', MEETING_STATES, (state) => t(`state.${state}`)),
      lateWords(t),
      { of: 'isMissed', words: { true: inBrackets(t('missed')) } },
    ],
  },
];

/** With county and day of the meeting, so that the file can be read again. */
export const measureColumns = (t: Words): CellColumn[] => [
  { title: t('measures.opinion'), cell: '{opinion}' },
  { title: t('measures.measure'), cell: '{measure}' },
  { title: t('measures.responsible'), cell: '{responsible}' },
  { title: t('measures.dueOn'), cell: '{dueOn}' },
  { title: t('measures.state'), cell: wordsOf('state', MEASURE_STATES, (state) => t(`measure.${state}`)) },
  { title: t('measures.endedOn'), cell: '{doneOn|withdrawnOn}' },
  { title: t('measures.ended'), cell: '{remark|withdrawReason}' },
  { title: t('measures.county'), cell: '{county.name}' },
  { title: t('measures.heldOn'), cell: '{meeting.heldOn}' },
];
