import { useQuery } from '@apollo/client/react';
import { Form, Input, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundingPlacesQuery, UnitLevel } from '../../gql/graphql';
import { type Choice, RemoteSelect } from '../../shared/remote-select';
import { FoundingPlacesDocument, FreeRetailersDocument, OtherGroupsDocument } from './groups.graphql';

export type FoundingPlace = FoundingPlacesQuery['units'][number];

function namesOf(place: FoundingPlace, levels: readonly UnitLevel[]): string[] {
  return place.ancestors.filter((unit) => levels.includes(unit.level)).map((unit) => unit.name);
}

export interface PlaceFieldProps {
  withinCode: string;
  onPlace?: (place: FoundingPlace | undefined) => void;
  /** A place that the form opens with, whether or not a search finds it. */
  known?: Choice;
}

/** The place of a group, found by name below `withinCode`. */
export function PlaceField({ withinCode, onPlace, known }: PlaceFieldProps) {
  const { t } = useTranslation('groups');
  const [search, setSearch] = useState('');
  const asked = useQuery(FoundingPlacesDocument, { variables: { withinCode, search: search || null } });
  const places = (asked.data ?? asked.previousData)?.units;
  const choose = (code: string) => onPlace?.(places?.find((place) => place.code === code));
  return (
    <Form.Item name="placeCode" label={t('form.place')} rules={[{ required: true, message: t('form.required') }]}>
      <RemoteSelect
        asked={asked}
        choices={({ units }) =>
          units.map((place) => ({
            value: place.code,
            label: [...namesOf(place, ['COUNTY', 'AREA']), place.name].join(' · '),
          }))
        }
        known={known ? [known] : []}
        onSearch={setSearch}
        onChange={choose}
        placeholder={t('form.placeHint')}
        empty={t('form.noPlace')}
      />
    </Form.Item>
  );
}

export interface RetailerFieldProps {
  name: string;
  label: string;
  unitCode: string;
  /** Many choices, or one. */
  multiple?: boolean;
  optional?: boolean;
  hint?: string;
  /** Labels of the retailers chosen, which a later search no longer finds. */
  labels?: ReadonlyMap<string, string>;
  onLabels?: (labels: Map<string, string>) => void;
}

/** Retailers without a group below `unitCode`, found by store, customer code or licence. */
export function FreeRetailerField({
  name,
  label,
  unitCode,
  multiple = false,
  optional = false,
  hint,
  labels,
  onLabels,
}: RetailerFieldProps) {
  const { t } = useTranslation('groups');
  const [search, setSearch] = useState('');
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useQuery(FreeRetailersDocument, { variables: { unitCode, search: search || null }, skip: unitCode === '' });
  const remember = (_: unknown, chosen?: Choice | Choice[]) => {
    const next = new Map([chosen ?? []].flat().map((choice) => [choice.value, choice.label]));
    setOwn(next);
    onLabels?.(next);
  };
  return (
    <Form.Item name={name} label={label} extra={hint} rules={optional ? [] : [{ required: true, message: t('form.required') }]}>
      <RemoteSelect
        {...(multiple ? { mode: 'multiple' as const } : {})}
        asked={asked}
        choices={({ retailers }) =>
          retailers.nodes.map(({ id, storeName, customerCode, tier, place }) => ({
            value: id,
            label: `${storeName} · ${customerCode} · ${t('form.tier', { tier })} · ${place.name}`,
          }))
        }
        known={[...(labels ?? own)].map(([value, text]) => ({ value, label: text }))}
        onSearch={setSearch}
        onChange={(value, chosen) => remember(value, chosen as Choice | Choice[])}
        placeholder={t('form.membersSearch')}
        empty={t('form.noRetailer')}
      />
    </Form.Item>
  );
}

/** Another group below `unitCode`, found by name. */
export function OtherGroupField({ name = 'toGroupId', unitCode, ownId }: { name?: string; unitCode: string; ownId: string }) {
  const { t } = useTranslation('group');
  const [search, setSearch] = useState('');
  const asked = useQuery(OtherGroupsDocument, {
    variables: { where: { unitCode, status: 'ACTIVE', ...(search && { name: { contains: search } }) } },
  });
  return (
    <Form.Item name={name} label={t('act.toGroup')} rules={[{ required: true, message: t('act.required') }]}>
      <RemoteSelect
        asked={asked}
        choices={({ groups }) =>
          groups.nodes
            .filter(({ id }) => id !== ownId)
            .map(({ id, name: label, memberCount: count }) => ({ value: id, label: `${label} · ${t('act.members', { count })}` }))
        }
        onSearch={setSearch}
        placeholder={t('act.toGroupHint')}
        empty={t('act.noGroup')}
      />
    </Form.Item>
  );
}

/** Votes for, and members entitled to vote. */
export function VotesFields() {
  const { t } = useTranslation('group');
  const rules = [{ required: true, message: t('act.required') }];
  return (
    <Space align="start" size={16}>
      <Form.Item name="votesFor" label={t('act.votesFor')} rules={rules}>
        <InputNumber min={0} precision={0} style={{ width: 120 }} />
      </Form.Item>
      <Form.Item name="votesTotal" label={t('act.votesTotal')} rules={rules}>
        <InputNumber min={0} precision={0} style={{ width: 120 }} />
      </Form.Item>
    </Space>
  );
}

/** A line of text that must be given. */
export function TextField({
  name,
  label,
  extra,
  optional = false,
}: {
  name: string;
  label: string;
  extra?: string;
  optional?: boolean;
}) {
  const { t } = useTranslation('groups');
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={optional ? [] : [{ required: true, whitespace: true, message: t('form.required') }]}
    >
      <Input maxLength={120} />
    </Form.Item>
  );
}
