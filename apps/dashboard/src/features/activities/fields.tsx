import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Flex, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoteSelect } from '../../shared/remote-select';
import { OtherGroupsDocument } from '../groups/groups.graphql';
import { GroupMembersTodayDocument, MembersFoundDocument } from './activities.graphql';

interface Choice {
  value: string;
  label: string;
}

interface FoundFieldProps {
  name: string;
  label: string;
  unitCode: string;
  multiple?: boolean;
  extra?: string;
  /** Chosen before the form opened. */
  known?: readonly Choice[];
  optional?: boolean;
}

interface ChoiceFieldProps extends Omit<FoundFieldProps, 'unitCode'> {
  options: readonly Choice[];
  loading: boolean;
  onSearch: (text: string) => void;
  empty: string;
  placeholder: string;
}

/** A choice among what the server finds; what was chosen stays when a later search no longer finds it. */
function ChoiceField({ name, label, multiple = false, extra, known = [], optional = false, options, ...rest }: ChoiceFieldProps) {
  const { t } = useTranslation('mutual-aid');
  const [kept, setKept] = useState<readonly Choice[]>(known);
  const listed = new Set(options.map(({ value }) => value));
  const remember = (chosen?: Choice | Choice[]) => setKept([chosen ?? []].flat());
  return (
    <Form.Item name={name} label={label} extra={extra} rules={optional ? [] : [{ required: true, message: t('required') }]}>
      <RemoteSelect
        {...(multiple ? { mode: 'multiple' as const } : {})}
        {...rest}
        allowClear={optional}
        options={[...kept.filter(({ value }) => !listed.has(value)), ...options]}
        onChange={(_, chosen) => remember(chosen as Choice | Choice[])}
      />
    </Form.Item>
  );
}

/** Groups below a unit, found by name. */
export function GroupsField({ unitCode, ...field }: FoundFieldProps) {
  const { t } = useTranslation('mutual-aid');
  const [search, setSearch] = useState('');
  const where = { unitCode, status: 'ACTIVE' as const, ...(search && { name: { contains: search } }) };
  const { data, loading } = useQuery(OtherGroupsDocument, { variables: { where } });
  const options = (data?.groups.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ChoiceField
      {...field}
      options={options}
      loading={loading}
      onSearch={setSearch}
      empty={t('noGroup')}
      placeholder={t('searchGroup')}
    />
  );
}

/** Members of groups below a unit, found by store, customer code or licence. */
export function MembersField({ unitCode, ...field }: FoundFieldProps) {
  const { t } = useTranslation('mutual-aid');
  const [search, setSearch] = useState('');
  const { data, loading } = useQuery(MembersFoundDocument, { variables: { unitCode, search: search || null } });
  const options = (data?.retailers.nodes ?? []).map(({ id, storeName, customerCode, place }) => ({
    value: id,
    label: `${storeName} · ${customerCode} · ${place.name}`,
  }));
  return (
    <ChoiceField
      {...field}
      options={options}
      loading={loading}
      onSearch={setSearch}
      empty={t('noMember')}
      placeholder={t('searchMember')}
    />
  );
}

export interface ParticipantsProps {
  groupIds: readonly string[];
  value?: readonly string[];
  onChange?: (ids: string[]) => void;
}

/** Who of the chosen groups took part: a box to tick for each member. */
export function Participants({ groupIds, value = [], onChange }: ParticipantsProps) {
  return (
    <div className="cx-participants">
      {groupIds.map((id) => (
        <MembersOf key={id} groupId={id} value={value} onChange={(ids) => onChange?.(ids)} />
      ))}
    </div>
  );
}

function MembersOf({
  groupId,
  value,
  onChange,
}: {
  groupId: string;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { t } = useTranslation('mutual-aid');
  const { data } = useQuery(GroupMembersTodayDocument, { variables: { id: groupId } });
  const members = (data?.group?.members ?? []).map(({ retailer }) => retailer);
  const own = new Set(members.map(({ id }) => id));
  const others = value.filter((id) => !own.has(id));
  const chosen = value.filter((id) => own.has(id));
  const all = chosen.length === members.length;
  return (
    <fieldset>
      <legend>
        <Flex gap={8} align="center" wrap>
          <span>{data?.group?.name ?? t('loading')}</span>
          <span className="cx-quiet">{t('ofMembers', { count: chosen.length, total: members.length })}</span>
          <Button size="small" onClick={() => onChange(all ? others : [...others, ...own])}>
            {t(all ? 'none' : 'everybody')}
          </Button>
        </Flex>
      </legend>
      <Checkbox.Group
        value={chosen}
        options={members.map(({ id, storeName }) => ({ value: id, label: storeName }))}
        onChange={(ids) => onChange([...others, ...ids.map(String)])}
      />
    </fieldset>
  );
}
