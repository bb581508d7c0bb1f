import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CheckGroupChatsInput } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { CheckGroupChatsDocument } from './mutual-aid-acts.graphql';

export interface CheckChatsProps {
  groups: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
  onDone: () => void;
}

/** A box to tick. */
export function TickField({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item name={name} valuePropName="checked" style={{ marginBottom: 8 }}>
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

/** Whether there is a chat: neither is taken for granted before somebody has looked. */
export function ChatField() {
  const { t } = useTranslation('homes');
  const options = [
    { value: true, label: t('chats.hasChat') },
    { value: false, label: t('chats.hasNone') },
  ];
  return (
    <Form.Item name="hasChat" label={t('chats.chat')} rules={[{ required: true, message: t('required', { ns: 'mutual-aid' }) }]}>
      <Radio.Group options={options} />
    </Form.Item>
  );
}

/** What was seen in the chats of some groups, the same of all. */
export function CheckChats({ groups, onClose, onDone }: CheckChatsProps) {
  const { t } = useTranslation('homes');
  const { today } = useViewer();
  return (
    <ActOf<Omit<CheckGroupChatsInput, 'groupIds'>, CheckGroupChatsInput>
      title={t('chats.checkTitle')}
      act={CheckGroupChatsDocument}
      fields={['checkedOn', 'hasChat']}
      initialValues={{ checkedOn: today, hasCustomerManager: false, hasMarketInspector: false }}
      toInput={(values) => ({ ...values, groupIds: groups.map(({ id }) => id) })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p>{groups.length > 1 ? t('chats.many', { count: groups.length }) : groups[0]?.name}</p>
          <DayField name="checkedOn" label={t('chats.checkedOn')} max={today} />
          <ChatField />
          <TickField name="hasCustomerManager" label={t('chats.hasManager')} />
          <TickField name="hasMarketInspector" label={t('chats.hasInspector')} />
        </>
      )}
    </ActOf>
  );
}
