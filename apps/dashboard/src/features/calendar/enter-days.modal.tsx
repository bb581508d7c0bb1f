import { useMutation } from '@apollo/client/react';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { SetCalendarDaysDocument } from './calendar.graphql';

export interface EnterDaysProps {
  cityCode: string;
  year: number;
  onClose: () => void;
  onDone: () => void;
}

interface Values {
  first: string;
  last: string;
  works: boolean;
  name: string;
  source: string;
}

/** Some days in a row of a city, off or worked, with the notice that says so. */
export function EnterDaysModal({ cityCode, year, onClose, onDone }: EnterDaysProps) {
  const { t } = useTranslation('calendar');
  const [enter] = useMutation(SetCalendarDaysDocument);
  const text = (name: 'name' | 'source', hint: string) => (
    <Form.Item name={name} label={t(`form.${name}`)} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
      <Input placeholder={hint} maxLength={60} />
    </Form.Item>
  );
  return (
    <ActModal<Values>
      title={t('form.title')}
      onClose={onClose}
      onDone={onDone}
      fields={['first', 'last', 'works', 'name', 'source']}
      initialValues={{ first: `${year}-01-01`, last: `${year}-01-01`, works: false }}
      perform={async (values) =>
        (await enter({ variables: { input: { cityCode, ...values } } })).data?.setCalendarDays.errors ?? []
      }
    >
      {() => (
        <>
          <p className="cx-quiet">{t('form.note')}</p>
          <DayField name="first" label={t('form.first')} />
          <DayField name="last" label={t('form.last')} />
          <Form.Item name="works" label={t('form.what')}>
            <Radio.Group
              options={[
                { value: false, label: t('off') },
                { value: true, label: t('worked') },
              ]}
            />
          </Form.Item>
          {text('name', t('form.nameHint'))}
          {text('source', t('form.sourceHint'))}
        </>
      )}
    </ActModal>
  );
}
