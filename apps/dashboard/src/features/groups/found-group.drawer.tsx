import { useMutation } from '@apollo/client/react';
import { buildGroupName, tidyName } from '@chengxin/groups/domain';
import { Alert, Button, Drawer, Flex, Form, Modal, Segmented, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, DayField, ReasonField } from '../../shared/act-form';
import { useScope } from '../../shared/scope';
import { useAct } from '../../shared/use-act';
import { useViewer } from '../../shared/viewer';
import {
  clearDraft,
  FOUND_GROUP_FIELDS,
  type FoundGroupValues,
  foundGroupInputOf,
  readDraft,
  writeDraft,
} from './found-group.form';
import { type FoundingPlace, FreeRetailerField, PlaceField, TextField, VotesFields } from './group-fields';
import { FoundGroupDocument } from './groups.graphql';

export interface FoundGroupDrawerProps {
  onClose: () => void;
  onFounded: (groupId: string) => void;
}

/** Enters a group that exists on paper: where, how it is called, who joins, who leads. A draft survives a reload. */
export function FoundGroupDrawer({ onClose, onFounded }: FoundGroupDrawerProps) {
  const { t } = useTranslation('groups');
  const { t: tActs } = useTranslation('acts');
  const viewer = useViewer();
  const { unitCode } = useScope();
  const id = useId().replaceAll(':', '');
  const [confirm, holder] = Modal.useModal();
  const [draft] = useState(() => readDraft(sessionStorage));
  const [labels, setLabels] = useState<Map<string, string>>(() => new Map(draft?.labels));
  const [found] = useMutation(FoundGroupDocument);
  const [foundedId, setFoundedId] = useState<string>();
  const [place, setPlace] = useState<FoundingPlace>();
  const act = useAct<FoundGroupValues>(
    FOUND_GROUP_FIELDS,
    async (values) => {
      const { data } = await found({ variables: { input: foundGroupInputOf(values) } });
      const groupId = data?.foundGroup.group?.id;
      if (groupId !== undefined) {
        clearDraft(sessionStorage);
        setFoundedId(groupId);
        onFounded(groupId);
      }
      return data?.foundGroup.errors ?? [];
    },
    onClose,
  );
  const keep = (known = labels) => {
    writeDraft(sessionStorage, { values: act.form.getFieldsValue(), labels: [...known] });
  };
  const discard = () => {
    clearDraft(sessionStorage);
    onClose();
  };
  const close = () => {
    if (foundedId !== undefined || (!act.form.isFieldsTouched() && !draft)) return discard();
    void confirm.confirm({
      title: t('form.discard'),
      okText: tActs('discardOk'),
      cancelText: tActs('discardCancel'),
      onOk: discard,
    });
  };
  return (
    <Drawer
      open
      title={t('form.title')}
      onClose={close}
      size={Math.min(560, window.innerWidth)}
      mask={{ closable: false }}
      footer={
        <Flex justify="end" gap={8}>
          <Button onClick={close}>{tActs('cancel')}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={act.busy}>
            {t('form.submit')}
          </Button>
        </Flex>
      }
    >
      {holder}
      {draft ? <Alert type="info" title={t('form.draft')} style={{ marginBottom: 16 }} /> : null}
      <ActForm id={id} act={act} initialValues={{ foundedOn: viewer.today, ...draft?.values }} onValuesChange={() => keep()}>
        <WhereAndName withinCode={unitCode} place={place} onPlace={setPlace} />
        <DayField name="foundedOn" label={t('form.foundedOn')} max={viewer.today} />
        <Members
          labels={labels}
          place={place}
          fallbackUnit={unitCode}
          onLabels={(known) => {
            setLabels(known);
            keep(known);
          }}
        />
        <VotesFields />
        <ReasonField name="overLimitReason" label={t('form.overLimitReason')} refused={act.refused} />
        <ReasonField name="tierReason" label={t('form.tierReason')} refused={act.refused} />
      </ActForm>
    </Drawer>
  );
}

interface PlaceProps {
  withinCode: string;
  place: FoundingPlace | undefined;
  onPlace: (place: FoundingPlace | undefined) => void;
}

function WhereAndName({ withinCode, place, onPlace }: PlaceProps) {
  const { t } = useTranslation('groups');
  const form = Form.useFormInstance<FoundGroupValues>();
  const street = Form.useWatch('streetText', form);
  const suggest = (at: FoundingPlace, streetText: string) =>
    form.setFieldsValue({ streetText, name: buildGroupName(countyOf(at) ?? '', tidyName(streetText), 0) });
  const choose = (chosen: FoundingPlace | undefined) => {
    onPlace(chosen);
    // What the place says already is not typed again.
    if (chosen && !form.isFieldTouched('streetText') && !form.isFieldTouched('name')) suggest(chosen, streetOf(chosen));
  };
  return (
    <>
      <PlaceField withinCode={withinCode} onPlace={choose} />
      <TextField name="homeAddress" label={t('form.homeAddress')} optional />
      <TextField name="streetText" label={t('form.streetText')} extra={t('form.streetHint')} />
      <TextField name="name" label={t('form.name')} extra={t('form.nameHint')} />
      {place && street ? (
        <Button size="small" onClick={() => suggest(place, street)} style={{ marginBottom: 16 }}>
          {t('form.suggest')}
        </Button>
      ) : null}
    </>
  );
}

const countyOf = (place: FoundingPlace): string | undefined => place.ancestors.find((unit) => unit.level === 'COUNTY')?.name;

/** What a group's name says of a place: its street or village, or the township of a seat. */
const streetOf = (place: FoundingPlace): string =>
  (place.placeKind === 'TOWNSHIP_SEAT' ? place.townshipName : undefined) ?? place.name;

interface MembersProps {
  labels: Map<string, string>;
  place: FoundingPlace | undefined;
  fallbackUnit: string;
  onLabels: (labels: Map<string, string>) => void;
}

function Members({ labels, place, fallbackUnit, onLabels }: MembersProps) {
  const { t } = useTranslation('groups');
  const { t: tGroup } = useTranslation('group');
  const form = Form.useFormInstance<FoundGroupValues>();
  const placeCode = Form.useWatch('placeCode', form);
  const chosen = Form.useWatch('memberIds', form) ?? [];
  const area = place?.ancestors.find((unit) => unit.level === 'AREA');
  const [wide, setWide] = useState(false);
  const nearby = placeCode ?? fallbackUnit;
  const leaders = chosen.map((id) => ({ value: id, label: labels.get(id) ?? id }));
  return (
    <>
      {place && area ? (
        <Segmented<boolean>
          aria-label={t('form.members')}
          value={wide}
          onChange={setWide}
          options={[
            { value: false, label: tGroup('act.scopePlace', { name: place.name }) },
            { value: true, label: tGroup('act.scopeArea', { name: area.name }) },
          ]}
          style={{ marginBottom: 12 }}
        />
      ) : null}
      <FreeRetailerField
        multiple
        name="memberIds"
        label={t('form.members')}
        unitCode={wide && area ? area.code : nearby}
        hint={t('form.membersHint', { count: chosen.length })}
        labels={labels}
        onLabels={onLabels}
      />
      <Form.Item name="leaderId" label={t('form.leader')} rules={[{ required: true, message: t('form.required') }]}>
        <Select options={leaders} placeholder={t('form.leaderHint')} />
      </Form.Item>
    </>
  );
}
