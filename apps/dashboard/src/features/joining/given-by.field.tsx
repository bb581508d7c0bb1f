import { useQuery } from '@apollo/client/react';
import { Form, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationRowFragment } from '../../gql/graphql';
import { ReadState } from '../../shared/read-state';
import { GroupOfficersDocument } from './group-joining.graphql';

/** Whose opinion it is where a group has deputies: the leader's, or that of the one who is named (Annex 3). Of several groups, the leaders'. */
export function GivenByField({ applications: [first, ...others] }: { applications: readonly ApplicationRowFragment[] }) {
  const { t } = useTranslation('joining');
  const form = Form.useFormInstance<{ givenBy?: string }>();
  const groupId = others.every(({ group }) => group?.id === first?.group?.id) ? first?.group?.id : undefined;
  const asked = useQuery(GroupOfficersDocument, { variables: { id: groupId ?? '' }, skip: groupId === undefined });
  const group = asked.data?.group;
  const leader = group?.leader ?? undefined;
  const deputies = (group?.leaderTerms ?? []).filter(({ role, endedOn }) => role === 'DEPUTY' && endedOn === null);
  // Without a name it is the leader's who was in office on the day of the opinion.
  const chosen = leader ? '' : deputies[0]?.retailer.id;
  useEffect(() => {
    if (chosen !== undefined && !form.isFieldTouched('givenBy')) form.setFieldValue('givenBy', chosen);
  }, [chosen, form]);
  if (groupId !== undefined && !asked.data) {
    // Nobody's name is taken for granted as long as it is not known who else might give it.
    const unread = { validator: () => Promise.reject(new Error(t('form.byUnread'))) };
    return (
      <Form.Item key="unread" name="givenBy" label={t('form.by')} rules={[unread]}>
        <ReadState asked={asked} />
      </Form.Item>
    );
  }
  if (deputies.length === 0) return null;
  const options = [...(leader ? [{ leader: true, ...leader }] : []), ...deputies.map((term) => ({ leader: false, ...term }))].map(
    ({ leader: leads, retailer: { id, personInCharge: name, storeName: store } }) => ({
      value: leads ? '' : id,
      label: t(leads ? 'form.leader' : 'form.deputy', { name, store }),
    }),
  );
  return (
    <Form.Item name="givenBy" label={t('form.by')}>
      <Select options={options} />
    </Form.Item>
  );
}
