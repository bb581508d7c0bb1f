import { useMutation, useQuery } from '@apollo/client/react';
import { lastDayOf, parseYearMonth } from '@chengxin/kernel';
import {
  AGENDA,
  type AgendaItem,
  type DutyState,
  LONGEST_MINUTES,
  type MeetingKind,
  type PaperKind,
  type ResolutionInput,
} from '@chengxin/meetings/domain';
import { Checkbox, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingPlace, MeetingRecordFragment } from '../../gql/graphql';
import { ActDrawer } from '../../shared/act-drawer';
import { DayField } from '../../shared/act-form';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { ReadState } from '../../shared/read-state';
import { useAct } from '../../shared/use-act';
import { useViewer } from '../../shared/viewer';
import { RecordMeetingHeldDocument } from './meeting-acts.graphql';
import './meetings.css';
import { MeetingRosterDocument } from './meetings.graphql';
import { JointField, PlaceFields } from './plan-meeting.modal';
import { ResolutionsField } from './resolutions.field';
import { SignInField, type SignIns } from './sign-in.field';

/** Whose meeting is recorded. */
export interface RecordedUnit {
  groupId?: string | null;
  jointGroupId?: string | null;
  countyCode?: string | null;
}

/** How the month of a group stands that may have met with another one: nothing is held of it. */
const NOT_HELD: readonly DutyState[] = ['NONE', 'PLANNED', 'NOTIFIED', 'MISSED'];

export interface RecordDrawerProps {
  unit: RecordedUnit;
  /** Code of the group's area, where another group of it can have met with it. */
  area?: string;
  kind: MeetingKind;
  /** Month of duty, `YYYY-MM`. */
  month: string;
  /** Address of the group home, where there is one. */
  home: string | null;
  /** The meeting that was planned or is corrected; a new one without. */
  meeting?: MeetingRecordFragment;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  heldOn: string;
  jointGroupId?: string;
  placeKind: MeetingPlace;
  placeText?: string;
  convener?: string;
  officers: string[];
  agenda: AgendaItem[];
  notes?: Partial<Record<AgendaItem, string>>;
  signIns?: SignIns;
  resolutions?: readonly ResolutionInput[];
  minutes?: string;
  images?: UploadedFile[];
  sheet?: UploadedFile[];
  files?: UploadedFile[];
}

const FIELDS = [
  'heldOn',
  'jointGroupId',
  'placeKind',
  'placeText',
  'convener',
  'officers',
  'agenda',
  'signIns',
  'resolutions',
  'minutes',
  'images',
  'sheet',
  'files',
];
/** Fields of the input that the form shows under another name. */
const SHOWN_AT: Readonly<Record<string, string>> = { presentIds: 'signIns', excusedIds: 'signIns', papers: 'images' };

/** The form as it begins: what was kept already, or what is usual. */
function initialValues({ meeting, month, kind, home }: RecordDrawerProps, today: string): Partial<Values> {
  const parsed = parseYearMonth(month);
  const last = parsed ? lastDayOf(parsed) : today;
  const planned = meeting?.heldOn ?? meeting?.plannedOn;
  const usual = last < today ? last : today;
  return {
    heldOn: planned && planned <= today ? planned : usual,
    placeKind: meeting?.placeKind ?? (kind === 'LEADERS' ? 'COUNTY_DEPARTMENT' : home ? 'GROUP_HOME' : 'MEMBER_SHOP'),
    placeText: meeting?.placeText ?? home ?? '',
    convener: meeting?.convener ?? '',
    officers: [
      ...(meeting?.customerManagerPresent ? ['manager'] : []),
      ...(meeting?.marketInspectorPresent ? ['inspector'] : []),
    ],
    agenda: meeting?.agenda.map(({ item }) => item) ?? [],
    notes: Object.fromEntries(meeting?.agenda.map(({ item, note }) => [item, note ?? '']) ?? []),
    signIns: Object.fromEntries(meeting?.attendance.map(({ retailerId, presence }) => [retailerId, presence]) ?? []),
    resolutions: meeting?.resolutions.map(({ subject, votesFor }) => ({ subject, votesFor })) ?? [],
    minutes: meeting?.minutes ?? '',
  };
}

/** The other group of a joint meeting, where one was chosen. */
const jointly = ({ jointGroupId }: Values) => (jointGroupId ? { jointGroupId } : {});

const papersOf = (files: readonly UploadedFile[] | undefined, kind: PaperKind) =>
  (files ?? []).map(({ id }) => ({ fileId: id, kind }));

/** The record of a meeting in the order of Annex 9: when, where, who convened, what was on the agenda, who came, what was said, papers. */
export function RecordDrawer(props: RecordDrawerProps) {
  const { unit, area, month, kind, meeting, onClose, onDone } = props;
  const { t } = useTranslation('meetings');
  const { today } = useViewer();
  const [uploading, setUploading] = useState<ReadonlySet<string>>(new Set());
  const [record] = useMutation(RecordMeetingHeldDocument);
  const initial = initialValues(props, today);
  const act = useAct<Values>(
    FIELDS,
    async (values) => {
      const signIns = Object.entries(values.signIns ?? {});
      const { data } = await record({
        variables: {
          input: {
            ...(meeting ? { meetingId: meeting.id, expectedVersion: meeting.version } : { ...unit, ...jointly(values) }),
            heldOn: values.heldOn,
            placeKind: values.placeKind,
            placeText: values.placeText?.trim() || null,
            convener: values.convener?.trim() || null,
            customerManagerPresent: values.officers.includes('manager'),
            marketInspectorPresent: values.officers.includes('inspector'),
            agenda: values.agenda.map((item) => ({ item, note: values.notes?.[item]?.trim() || null })),
            presentIds: signIns.flatMap(([retailerId, presence]) => (presence === 'PRESENT' ? [retailerId] : [])),
            excusedIds: signIns.flatMap(([retailerId, presence]) => (presence === 'EXCUSED' ? [retailerId] : [])),
            resolutions: (values.resolutions ?? []).map(({ subject, votesFor }) => ({ subject, votesFor })),
            minutes: values.minutes?.trim() || null,
            papers: [
              ...papersOf(values.images, 'IMAGE'),
              ...papersOf(values.sheet, 'SIGN_IN'),
              ...papersOf(values.files, 'MINUTES'),
            ],
          },
        },
      });
      const errors = data?.recordMeetingHeld.errors ?? [];
      return errors.map((error) => ({ ...error, path: error.path.map((part) => SHOWN_AT[part] ?? part) }));
    },
    () => {
      onDone();
      onClose();
    },
  );
  const busyWith = (field: string) => (busy: boolean) =>
    setUploading((before) =>
      before.has(field) === busy ? before : new Set([...before, field].filter((one) => busy || one !== field)),
    );
  return (
    <ActDrawer
      act={act}
      title={t('form.record')}
      okText={t('form.save')}
      width={640}
      wait={uploading.size > 0 ? t('form.busy') : undefined}
      onClose={onClose}
      initialValues={initial}
    >
      <DayField name="heldOn" label={t('form.heldOn')} max={today} />
      {area && unit.groupId ? <JointField area={area} month={month} groupId={unit.groupId} states={NOT_HELD} /> : null}
      <PlaceFields kind={kind} />
      <Form.Item name="convener" label={t('form.convener')} extra={t('form.convenerHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <AgendaFields kind={kind} />
      <SignInFields unit={unit} kind={kind} />
      <Form.Item name="officers" label={t('form.officers')}>
        <Checkbox.Group
          options={[
            { value: 'manager', label: t('facts.manager') },
            { value: 'inspector', label: t('facts.inspector') },
          ]}
        />
      </Form.Item>
      {kind === 'GROUP' && !unit.jointGroupId ? <ResolutionFields /> : null}
      <Form.Item name="minutes" label={t('form.minutes')}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={LONGEST_MINUTES} showCount />
      </Form.Item>
      <Form.Item name="images" label={t('form.images')}>
        <FileUpload images onBusy={busyWith('images')} />
      </Form.Item>
      <Form.Item name="sheet" label={t('form.sheet')}>
        <FileUpload onBusy={busyWith('sheet')} />
      </Form.Item>
      <Form.Item name="files" label={t('form.papers')}>
        <FileUpload onBusy={busyWith('files')} />
      </Form.Item>
    </ActDrawer>
  );
}

/** The seven points of the list; a point that is ticked has room for what was said. */
function AgendaFields({ kind }: { kind: MeetingKind }) {
  const { t } = useTranslation('meetings');
  const chosen = Form.useWatch<AgendaItem[] | undefined>('agenda') ?? [];
  return (
    <>
      <Form.Item name="agenda" label={t('form.agenda')}>
        <Checkbox.Group className="cx-agenda" options={AGENDA[kind].map((value) => ({ value, label: t(`item.${value}`) }))} />
      </Form.Item>
      {AGENDA[kind]
        .filter((item) => chosen.includes(item))
        .map((item) => (
          <Form.Item key={item} name={['notes', item]} label={t(`item.${item}`)}>
            <Input maxLength={200} placeholder={t('agenda.placeholder')} />
          </Form.Item>
        ))}
    </>
  );
}

/** What a group decided; two groups together decide nothing (SD-R13). */
function ResolutionFields() {
  const { t } = useTranslation('meetings');
  if (Form.useWatch<string | undefined>('jointGroupId')) return null;
  return (
    <Form.Item name="resolutions" label={t('resolutions.title')} extra={t('resolutions.hint')}>
      <ResolutionsField />
    </Form.Item>
  );
}

/** Those expected on the day that is chosen. */
function SignInFields({ unit, kind }: { unit: RecordedUnit; kind: MeetingKind }) {
  const { t } = useTranslation('meetings');
  const on = Form.useWatch<string | undefined>('heldOn');
  const jointGroupId = Form.useWatch<string | undefined>('jointGroupId') ?? unit.jointGroupId ?? null;
  const asked = useQuery(MeetingRosterDocument, {
    variables: {
      on: on ?? '',
      groupId: unit.groupId ?? null,
      jointGroupId,
      countyCode: unit.countyCode ?? null,
    },
    skip: !on,
  });
  // Until it is known who is expected on the day, nobody signs in, and nothing that was kept is sent unseen.
  const shown = asked.data ?? (asked.loading ? asked.previousData : undefined);
  const isUnread = Boolean(on) && !asked.data;
  const unread = { validator: () => Promise.reject(new Error(t('form.rosterUnread'))) };
  const form = Form.useFormInstance<Values>();
  useEffect(() => {
    if (!isUnread) form.setFields([{ name: 'signIns', errors: [] }]);
  }, [isUnread, form]);
  return (
    <Form.Item name="signIns" label={t('form.signIn')} rules={isUnread ? [unread] : []}>
      {isUnread && !shown ? (
        <ReadState asked={asked} />
      ) : (
        <SignInField expected={shown?.meetingRoster ?? []} withGroups={kind === 'LEADERS' || jointGroupId !== null} />
      )}
    </Form.Item>
  );
}
