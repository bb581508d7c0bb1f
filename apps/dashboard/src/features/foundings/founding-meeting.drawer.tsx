import { useMutation } from '@apollo/client/react';
import { AGENDA, type AgendaItem, LONGEST_MINUTES } from '@chengxin/meetings/domain';
import { Alert, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeetingPlace } from '../../gql/graphql';
import { ActDrawer } from '../../shared/act-drawer';
import { DayField, ReasonField } from '../../shared/act-form';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { useAct } from '../../shared/use-act';
import { useViewer } from '../../shared/viewer';
import '../meetings/meetings.css';
import { PlaceFields } from '../meetings/plan-meeting.modal';
import { SignInField, type SignIns } from '../meetings/sign-in.field';
import { HoldFoundingMeetingDocument } from './founding-acts.graphql';
import { type FoundingActProps, onFounding } from './on-founding';

interface Values {
  heldOn: string;
  placeKind: MeetingPlace;
  placeText?: string;
  signIns?: SignIns;
  charterVotes: number;
  leaderId: string;
  votesFor: number;
  tierReason?: string;
  overLimitReason?: string;
  floorReason?: string;
  officers: string[];
  agenda: AgendaItem[];
  minutes?: string;
  images?: UploadedFile[];
  sheet?: UploadedFile[];
}

const FIELDS = [
  ...['heldOn', 'placeKind', 'placeText', 'signIns', 'charterVotes', 'leaderId', 'votesFor', 'tierReason', 'overLimitReason'],
  ...['floorReason', 'officers', 'agenda', 'minutes', 'images', 'sheet'],
];
/** Fields of the input that the form shows under another name. */
const SHOWN_AT: Readonly<Record<string, string>> = { presentIds: 'signIns', excusedIds: 'signIns', papers: 'images' };

const OTHER_POINTS = AGENDA.GROUP.filter((item) => item !== 'ELECT_LEADER');

/** The founding meeting, to be kept on the telephone while it is held: who came, the charter, the leader, minutes and photos. */
export function FoundingMeetingDrawer({ founding, onClose, onDone }: FoundingActProps) {
  const { t } = useTranslation('foundings');
  const { t: tMeetings } = useTranslation('meetings');
  const { t: tActs } = useTranslation('acts');
  const { today } = useViewer();
  const [hold] = useMutation(HoldFoundingMeetingDocument);
  const signed = founding.applications.filter(({ state }) => state === 'PLEDGED').map(({ retailer }) => retailer);
  const act = useAct<Values>(
    FIELDS,
    async (values) => {
      const signIns = Object.entries(values.signIns ?? {});
      const input = {
        ...onFounding(founding),
        heldOn: values.heldOn,
        placeKind: values.placeKind,
        placeText: values.placeText?.trim() || null,
        presentIds: signIns.flatMap(([retailerId, presence]) => (presence === 'PRESENT' ? [retailerId] : [])),
        excusedIds: signIns.flatMap(([retailerId, presence]) => (presence === 'EXCUSED' ? [retailerId] : [])),
        charterVotes: values.charterVotes,
        leaderId: values.leaderId,
        votesFor: values.votesFor,
        tierReason: values.tierReason?.trim() || null,
        overLimitReason: values.overLimitReason?.trim() || null,
        floorReason: values.floorReason?.trim() || null,
        customerManagerPresent: values.officers.includes('manager'),
        marketInspectorPresent: values.officers.includes('inspector'),
        agenda: values.agenda,
        minutes: values.minutes?.trim() || null,
        papers: [
          ...(values.images ?? []).map((file) => ({ fileId: file.id, kind: 'IMAGE' as const })),
          ...(values.sheet ?? []).map((file) => ({ fileId: file.id, kind: 'SIGN_IN' as const })),
        ],
      };
      const errors = (await hold({ variables: { input } })).data?.holdFoundingMeeting.errors ?? [];
      return errors.map((error) => ({ ...error, path: error.path.map((part) => SHOWN_AT[part] ?? part) }));
    },
    () => {
      onDone();
      onClose();
    },
  );
  const required = [{ required: true, message: tActs('required') }];
  const leads = signed.some((retailer) => retailer.id === founding.candidate?.id) ? founding.candidate?.id : undefined;
  return (
    <ActDrawer
      act={act}
      title={t('action.HOLD_MEETING')}
      okText={t('meeting.save')}
      width={640}
      note={
        <>
          <p className="cx-quiet" style={{ marginBottom: 16 }}>
            {t('meeting.note', { count: signed.length })}
          </p>
          {founding.unsignedCount > 0 ? (
            <Alert
              type="warning"
              showIcon
              title={t('meeting.unsigned', { count: founding.unsignedCount })}
              style={{ marginBottom: 16 }}
            />
          ) : null}
        </>
      }
      onClose={onClose}
      initialValues={{
        heldOn: today,
        placeKind: founding.homeAddress ? 'GROUP_HOME' : 'MEMBER_SHOP',
        placeText: founding.homeAddress ?? '',
        officers: [],
        agenda: [],
        ...(leads ? { leaderId: leads } : {}),
      }}
    >
      <DayField name="heldOn" label={tMeetings('form.heldOn')} max={today} />
      <PlaceFields kind="GROUP" />
      <Form.Item name="signIns" label={tMeetings('form.signIn')}>
        <SignInField
          withGroups={false}
          expected={signed.map((retailer) => ({ retailerId: retailer.id, storeName: retailer.storeName, groupName: '' }))}
        />
      </Form.Item>
      <Form.Item
        name="charterVotes"
        label={t('meeting.charter')}
        extra={t('meeting.needed', { needed: founding.charterVotesNeeded, count: signed.length, clause: 'SD-R13' })}
        rules={required}
      >
        <InputNumber min={0} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="leaderId" label={t('meeting.leader')} rules={required}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={signed.map((retailer) => ({
            value: retailer.id,
            label: `${retailer.storeName} · ${retailer.customerCode}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="votesFor"
        label={t('meeting.votesFor')}
        extra={t('meeting.needed', { needed: founding.leaderVotesNeeded, count: signed.length, clause: 'SD-R06' })}
        rules={required}
      >
        <InputNumber min={0} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <ReasonField name="tierReason" label={t('field.tierReason')} refused={act.refused} />
      <ReasonField name="floorReason" label={t('field.floorReason')} refused={act.refused} />
      <ReasonField name="overLimitReason" label={t('field.overLimitReason')} refused={act.refused} />
      <Form.Item name="agenda" label={t('meeting.agenda')}>
        <Checkbox.Group
          className="cx-agenda"
          options={OTHER_POINTS.map((value) => ({ value, label: tMeetings(`item.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="officers" label={tMeetings('form.officers')}>
        <Checkbox.Group
          options={[
            { value: 'manager', label: tMeetings('facts.manager') },
            { value: 'inspector', label: tMeetings('facts.inspector') },
          ]}
        />
      </Form.Item>
      <Form.Item name="minutes" label={tMeetings('form.minutes')}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={LONGEST_MINUTES} showCount />
      </Form.Item>
      <Form.Item name="images" label={tMeetings('form.images')}>
        <FileUpload images />
      </Form.Item>
      <Form.Item name="sheet" label={tMeetings('form.sheet')}>
        <FileUpload />
      </Form.Item>
    </ActDrawer>
  );
}
