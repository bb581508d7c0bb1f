import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Flex, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadState } from '../../shared/read-state';
import { type Choice, RemoteSelect, type RemoteSelectProps } from '../../shared/remote-select';
import { OtherGroupsDocument } from '../groups/groups.graphql';
import { GroupMembersTodayDocument, MembersFoundDocument } from './activities.graphql';

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

type ChoiceFieldProps<Data> = Omit<FoundFieldProps, 'unitCode'> &
  Pick<RemoteSelectProps<Data>, 'asked' | 'choices' | 'onSearch' | 'empty' | 'placeholder'>;

/** A choice among what the server finds; what was chosen stays when a later search no longer finds it. */
function ChoiceField<Data>(props: ChoiceFieldProps<Data>) {
  const { name, label, multiple = false, extra, known = [], optional = false, ...rest } = props;
  const { t } = useTranslation('mutual-aid');
  const [kept, setKept] = useState<readonly Choice[]>(known);
  const remember = (chosen?: Choice | Choice[]) => setKept([chosen ?? []].flat());
  return (
    <Form.Item name={name} label={label} extra={extra} rules={optional ? [] : [{ required: true, message: t('required') }]}>
      <RemoteSelect
        {...(multiple ? { mode: 'multiple' as const } : {})}
        {...rest}
        allowClear={optional}
        known={kept}
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
  const asked = useQuery(OtherGroupsDocument, { variables: { where } });
  return (
    <ChoiceField
      {...field}
      asked={asked}
      choices={({ groups }) => groups.nodes.map(({ id, name }) => ({ value: id, label: name }))}
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
  const asked = useQuery(MembersFoundDocument, { variables: { unitCode, search: search || null } });
  return (
    <ChoiceField
      {...field}
      asked={asked}
      choices={({ retailers }) =>
        retailers.nodes.map(({ id, storeName, customerCode, place }) => ({
          value: id,
          label: `${storeName} · ${customerCode} · ${place.name}`,
        }))
      }
      onSearch={setSearch}
      empty={t('noMember')}
      placeholder={t('searchMember')}
    />
  );
}

/** Who took part, group by group. */
export type TookPart = Readonly<Record<string, readonly string[]>>;

export interface ParticipantsProps {
  groupIds: readonly string[];
  value?: TookPart;
  onChange?: (value: TookPart) => void;
}

/** Who of the chosen groups took part: a box to tick for each member. */
export function Participants({ groupIds, value = {}, onChange }: ParticipantsProps) {
  return (
    <div className="cx-participants">
      {groupIds.map((id) => (
        <MembersOf key={id} groupId={id} chosen={value[id] ?? []} onChange={(ids) => onChange?.({ ...value, [id]: ids })} />
      ))}
    </div>
  );
}

interface MembersOfProps {
  groupId: string;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

function MembersOf({ groupId, chosen, onChange }: MembersOfProps) {
  const { t } = useTranslation('mutual-aid');
  const asked = useQuery(GroupMembersTodayDocument, { variables: { id: groupId } });
  if (!asked.data) return <ReadState asked={asked} />;
  const { group } = asked.data;
  const members = (group?.members ?? []).map(({ retailer }) => retailer);
  const all = chosen.length === members.length;
  return (
    <fieldset>
      <legend>
        <Flex gap={8} align="center" wrap>
          <span>{group?.name ?? t('noGroup')}</span>
          <span className="cx-quiet">{t('ofMembers', { count: chosen.length, total: members.length })}</span>
          {members.length > 0 ? (
            <Button size="small" onClick={() => onChange(all ? [] : members.map(({ id }) => id))}>
              {t(all ? 'none' : 'everybody')}
            </Button>
          ) : null}
        </Flex>
      </legend>
      <Checkbox.Group
        value={[...chosen]}
        options={members.map(({ id, storeName }) => ({ value: id, label: storeName }))}
        onChange={(ids) => onChange(ids.map(String))}
      />
    </fieldset>
  );
}
