import { buildGroupName, tidyName } from '@chengxin/groups/domain';
import { Button, Form, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../shared/remote-select';
import { type FoundingPlace, FreeRetailerField, PlaceField, TextField } from './group-fields';

export interface WhereAndNameProps {
  withinCode: string;
  place: FoundingPlace | undefined;
  onPlace: (place: FoundingPlace | undefined) => void;
  /** The place that the form opens with. */
  known?: Choice;
}

/** Where a group is seated and how it is called; the place proposes street and name (SD-R05). */
export function WhereAndName({ withinCode, place, onPlace, known }: WhereAndNameProps) {
  const { t } = useTranslation('groups');
  const form = Form.useFormInstance<{ streetText: string; name: string; placeCode: string }>();
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
      <PlaceField withinCode={withinCode} onPlace={choose} {...(known ? { known } : {})} />
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

export interface MembersProps {
  /** The fields of the form. */
  names: { members: string; leader: string };
  words: { members: string; leader: string; leaderHint: string };
  leaderIsOptional?: boolean;
  labels: Map<string, string>;
  place: FoundingPlace | undefined;
  fallbackUnit: string;
  onLabels: (labels: Map<string, string>) => void;
}

/** Retailers without a group, of the place or around it, and one of them to lead. */
export function Members({ names, words, leaderIsOptional = false, labels, place, fallbackUnit, onLabels }: MembersProps) {
  const { t } = useTranslation('groups');
  const { t: tGroup } = useTranslation('group');
  const form = Form.useFormInstance();
  const placeCode = Form.useWatch<string | undefined>('placeCode', form);
  const chosen = Form.useWatch<string[] | undefined>(names.members, form) ?? [];
  const area = place?.ancestors.find((unit) => unit.level === 'AREA');
  const [wide, setWide] = useState(false);
  const nearby = placeCode ?? fallbackUnit;
  const leaders = chosen.map((id) => ({ value: id, label: labels.get(id) ?? id }));
  return (
    <>
      {place && area ? (
        <Segmented<boolean>
          aria-label={words.members}
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
        name={names.members}
        label={words.members}
        unitCode={wide && area ? area.code : nearby}
        hint={t('form.membersHint', { count: chosen.length })}
        labels={labels}
        onLabels={onLabels}
      />
      <Form.Item
        name={names.leader}
        label={words.leader}
        rules={leaderIsOptional ? [] : [{ required: true, message: t('form.required') }]}
      >
        <Select options={leaders} placeholder={words.leaderHint} allowClear={leaderIsOptional} />
      </Form.Item>
    </>
  );
}
