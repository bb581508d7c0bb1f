import { useQuery } from '@apollo/client/react';
import { ACTIVITY_KINDS, LONGEST_ACCOUNT } from '@chengxin/activities/domain';
import { Alert, Button, Checkbox, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityKind } from '../../gql/graphql';
import { ActForm, DayField } from '../../shared/act-form';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { RemoteSelect } from '../../shared/remote-select';
import { useScope } from '../../shared/scope';
import { useAct } from '../../shared/use-act';
import { useDiscard } from '../../shared/use-discard';
import { useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { useMutualAidAct } from './act-of';
import { TrainersDocument } from './activities.graphql';
import { GroupsField, MembersField, Participants, type TookPart } from './fields';
import { RecordActivityDocument } from './mutual-aid-acts.graphql';

interface Values {
  kind: ActivityKind;
  heldOn: string;
  topic: string;
  placeText: string;
  ofCounty?: boolean;
  groupIds?: string[];
  /** Of the groups that are chosen; who of a group that is taken out again had been ticked is not sent. */
  tookPart?: TookPart;
  /** Of an activity of the county. */
  memberIds?: string[];
  guests?: number | null;
  trainerId?: string;
  summary?: string;
  files?: UploadedFile[];
}

export interface RecordActivityDrawerProps {
  /** The group whose page it was opened from. */
  group?: { readonly id: string; readonly name: string; readonly homeAddress?: string | null };
  onClose: () => void;
  onDone: () => void;
}

const FORM = 'record-activity';

/** Records what was held: one column, as usable on a telephone at the end of the evening as at a desk. */
export function RecordActivityDrawer({ group, onClose, onDone }: RecordActivityDrawerProps) {
  const { t } = useTranslation('activities');
  const { t: acts } = useTranslation('acts');
  const { unitCode } = useScope();
  const { today } = useViewer();
  const [uploading, setUploading] = useState(false);
  const perform = useMutualAidAct(RecordActivityDocument);
  const county = /^\d{6}$/.test(unitCode) && !unitCode.endsWith('00') ? unitCode : undefined;
  const act = useAct<Values>(
    ['kind', 'heldOn', 'topic', 'placeText', 'groupIds', 'tookPart', 'memberIds', 'guests', 'trainerId', 'summary', 'files'],
    async ({ ofCounty, groupIds = [], tookPart = {}, memberIds = [], guests, trainerId, summary, files = [], ...rest }) => {
      const refusals = await perform({
        ...rest,
        groupIds: ofCounty ? [] : groupIds,
        countyCode: ofCounty ? (county ?? null) : null,
        participantIds: ofCounty ? memberIds : groupIds.flatMap((id) => tookPart[id] ?? []),
        guests: guests ?? 0,
        trainerId: rest.kind === 'TRAINING' ? (trainerId ?? null) : null,
        summary: summary?.trim() || null,
        fileIds: files.map(({ id }) => id),
      });
      const shownAt: Readonly<Record<string, string>> = { fileIds: 'files', participantIds: ofCounty ? 'memberIds' : 'tookPart' };
      return refusals.map((refusal) => ({ ...refusal, path: refusal.path.map((part) => shownAt[part] ?? part) }));
    },
    () => {
      onDone();
      onClose();
    },
  );
  const values = Form.useWatch([], act.form) as Values | undefined;
  const { close, holder } = useDiscard(() => act.form.isFieldsTouched(), onClose);
  return (
    <Drawer
      open
      title={t('form.title')}
      onClose={close}
      size="min(560px, 100vw)"
      mask={{ closable: false }}
      footer={
        <Button type="primary" htmlType="submit" form={FORM} loading={act.busy} disabled={uploading} block>
          {uploading ? t('form.leave') : acts('save')}
        </Button>
      }
    >
      {holder}
      <ActForm
        id={FORM}
        act={act}
        initialValues={{
          ...{ heldOn: today, kind: 'TRAINING', guests: 0 },
          ...(group ? { groupIds: [group.id], placeText: group.homeAddress ?? '' } : {}),
        }}
      >
        <Form.Item name="kind" label={t('kind')}>
          <Select options={ACTIVITY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        </Form.Item>
        {values?.kind === 'EVENT_SHARING' ? <Alert type="info" title={t('form.law')} style={{ marginBottom: 16 }} /> : null}
        <DayField name="heldOn" label={t('form.heldOn')} max={today} />
        <TextField name="topic" label={t('form.topic')} />
        <TextField name="placeText" label={t('form.place')} />
        {county && !group ? (
          <Form.Item name="ofCounty" valuePropName="checked">
            <Checkbox>{t('form.county')}</Checkbox>
          </Form.Item>
        ) : null}
        {values?.ofCounty ? (
          <MembersField name="memberIds" label={t('form.participants')} unitCode={unitCode} multiple optional />
        ) : (
          <>
            <GroupsField
              name="groupIds"
              label={t('form.groups')}
              unitCode={unitCode}
              multiple
              extra={t('form.groupsHint')}
              {...(group ? { known: [{ value: group.id, label: group.name }] } : {})}
            />
            <Form.Item name="tookPart" label={t('form.participants')}>
              {values?.groupIds?.length ? (
                <Participants groupIds={values.groupIds} />
              ) : (
                <span className="cx-quiet">{t('form.chooseGroups')}</span>
              )}
            </Form.Item>
          </>
        )}
        <Form.Item name="guests" label={t('form.guests')}>
          <InputNumber min={0} precision={0} style={{ width: 120 }} />
        </Form.Item>
        {values?.kind === 'TRAINING' ? <TrainerField unitCode={unitCode} /> : null}
        <Form.Item name="summary" label={t('form.summary')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={LONGEST_ACCOUNT} />
        </Form.Item>
        <Form.Item name="files" label={t('form.files')} extra={t('form.filesHint')}>
          <FileUpload onBusy={setUploading} />
        </Form.Item>
      </ActForm>
    </Drawer>
  );
}

function TrainerField({ unitCode }: { unitCode: string }) {
  const { t } = useTranslation('activities');
  const asked = useQuery(TrainersDocument, { variables: { where: { unitCode, lasting: true }, first: 100 } });
  return (
    <Form.Item name="trainerId" label={t('form.trainer')}>
      <RemoteSelect
        allowClear
        asked={asked}
        choices={({ retailerTrainers }) =>
          retailerTrainers.nodes.map(({ id, retailer, subjects }) => ({
            value: id,
            label: `${retailer.storeName} · ${subjects}`,
          }))
        }
        empty={t('form.noTrainer')}
      />
    </Form.Item>
  );
}
