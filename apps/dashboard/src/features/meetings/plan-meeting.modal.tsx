import { useMutation, useQuery } from '@apollo/client/react';
import { lastDayOf, parseYearMonth } from '@chengxin/kernel';
import { type DutyState, placesFor } from '@chengxin/meetings/domain';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DutyRowFragment, MeetingPlace } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { afterColon } from '../../shared/format';
import { RemoteSelect } from '../../shared/remote-select';
import { useViewer } from '../../shared/viewer';
import { PlanMeetingDocument } from './meeting-acts.graphql';
import { MeetingDutiesDocument } from './meetings.graphql';
import { useFirstDay } from './use-first-day';

interface Values {
  plannedOn: string;
  placeKind: MeetingPlace;
  placeText?: string;
  jointGroupId?: string;
}

/** The month's last day, or today in a month that is over. */
const lastOf = (month: string, today: string): string => {
  const parsed = parseYearMonth(month);
  const last = parsed ? lastDayOf(parsed) : today;
  return last < today ? today : last;
};

/** Plans the meeting of a duty: when, where, and with which other group jointly. */
export function PlanMeetingModal({ duty, onClose, onDone }: { duty: DutyRowFragment; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [plan] = useMutation(PlanMeetingDocument);
  const first = useFirstDay(duty.unit.code, duty.month);
  if (first === undefined) return null;
  return (
    <ActModal<Values>
      title={t('form.plan') + afterColon(duty.group?.name ?? duty.unit.name)}
      onClose={onClose}
      onDone={onDone}
      fields={['plannedOn', 'placeKind', 'placeText', 'jointGroupId']}
      initialValues={{
        ...(first ? { plannedOn: first } : {}),
        placeKind: duty.group ? (duty.group.homeAddress ? 'GROUP_HOME' : 'MEMBER_SHOP') : 'COUNTY_DEPARTMENT',
      }}
      perform={async ({ plannedOn, placeKind, placeText, jointGroupId }) => {
        const unit = duty.group ? { groupId: duty.group.id, jointGroupId: jointGroupId ?? null } : { countyCode: duty.unit.code };
        const input = { ...unit, plannedOn, placeKind, placeText: placeText?.trim() || null };
        return (await plan({ variables: { input } })).data?.planMeeting.errors ?? [];
      }}
    >
      {() => (
        <>
          <DayField name="plannedOn" label={t('form.plannedOn')} max={lastOf(duty.month, today)} />
          <PlaceFields kind={duty.kind} />
          {duty.group ? <JointField area={duty.unit.code} month={duty.month} groupId={duty.group.id} states={FREE} /> : null}
        </>
      )}
    </ActModal>
  );
}

/** Kind of place and which one. */
export function PlaceFields({ kind }: { kind: DutyRowFragment['kind'] }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Form.Item name="placeKind" label={t('form.placeKind')}>
        <Select options={placesFor(kind).map((value) => ({ value, label: t(`place.${value}`) }))} />
      </Form.Item>
      <Form.Item name="placeText" label={t('form.placeText')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  );
}

/** Nothing arranged yet. */
const FREE: readonly DutyState[] = ['NONE'];

export interface JointFieldProps {
  /** Code of the group's area. */
  area: string;
  month: string;
  groupId: string;
  /** How the month of another group stands that can be chosen. */
  states: readonly DutyState[];
}

/** Another group of the area with which a group meets. */
export function JointField({ area, month, groupId, states }: JointFieldProps) {
  const { t } = useTranslation('meetings');
  const where = { unitCode: area, kind: 'GROUP' as const, state: [...states] };
  const asked = useQuery(MeetingDutiesDocument, { variables: { of: month, where, first: 100 } });
  return (
    <Form.Item name="jointGroupId" label={t('form.joint')}>
      <RemoteSelect
        allowClear
        placeholder={t('form.jointNone')}
        asked={asked}
        choices={({ meetingDuties }) =>
          meetingDuties.nodes.flatMap(({ group }) =>
            group && group.id !== groupId ? [{ value: group.id, label: group.name }] : [],
          )
        }
      />
    </Form.Item>
  );
}
