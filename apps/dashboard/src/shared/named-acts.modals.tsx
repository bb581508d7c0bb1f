import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActModal } from './act-modal';
import type { Refusal } from './refusals';

/** What people keep under names of their own. */
interface Named {
  name: string;
  isShared: boolean;
}

interface NamedModalProps<Values> {
  /** Whose words: both kinds have the same keys. */
  words: 'views' | 'queries';
  /** Sends it and answers the payload's errors. */
  perform: (values: Values) => Promise<readonly Refusal[]>;
  onClose: () => void;
}

const nothing = () => undefined;

/** Asks for the name under which something is saved, and whether others see it. */
export function SaveNamedModal({ words, ...rest }: NamedModalProps<Named>) {
  const { t } = useTranslation(words);
  return (
    <ActModal<Named> {...rest} title={t('saveTitle')} onDone={nothing} fields={['name']} initialValues={{ isShared: false }}>
      {() => (
        <>
          <NameField words={words} />
          <Form.Item name="isShared" valuePropName="checked" extra={t('shareNote')}>
            <Checkbox>{t('shareThis')}</Checkbox>
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

/** Asks for another name. */
export function RenameNamedModal({ words, thing: { name }, ...rest }: NamedModalProps<{ name: string }> & { thing: Named }) {
  const { t } = useTranslation(words);
  return (
    <ActModal<{ name: string }>
      {...rest}
      title={t('rename', { name })}
      onDone={nothing}
      fields={['name']}
      initialValues={{ name }}
    >
      {() => <NameField words={words} />}
    </ActModal>
  );
}

/** Asks before something is deleted. */
export function DeleteNamedModal({ words, thing, ...rest }: NamedModalProps<object> & { thing: Named }) {
  const { t } = useTranslation(words);
  return (
    <ActModal {...rest} title={t('delete', { name: thing.name })} okText={t('deleteOk')} danger onDone={nothing} fields={[]}>
      {() => <p>{t(thing.isShared ? 'deleteSharedNote' : 'deleteNote')}</p>}
    </ActModal>
  );
}

function NameField({ words }: { words: 'views' | 'queries' }) {
  const { t } = useTranslation(words);
  return (
    <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}>
      <Input maxLength={60} autoFocus />
    </Form.Item>
  );
}
