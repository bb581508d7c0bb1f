import { useQuery } from '@apollo/client/react';
import { DEMAND_KINDS } from '@chengxin/activities/domain';
import { Alert, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DemandStepInput, OfferDemandInput, ShareDemandInput, WithdrawDemandInput } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { RemoteSelect } from '../../shared/remote-select';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { ActOf } from './act-of';
import { GroupMembersTodayDocument } from './activities.graphql';
import type { Demand } from './demands.tab';
import { MembersField } from './fields';
import {
  OfferDemandDocument,
  SettleDemandDocument,
  ShareDemandDocument,
  WithdrawDemandDocument,
} from './mutual-aid-acts.graphql';

interface Closing {
  onClose: () => void;
  onDone: () => void;
}
interface StepProps extends Closing {
  row: Demand;
}

const seen = ({ id, version }: Demand): DemandStepInput => ({ demandId: id, expectedVersion: version });

/** Tells the group of an event; what the law allows stands above the fields. */
export function OfferDemand(closing: Closing) {
  const { t } = useTranslation('help');
  const { unitCode } = useScope();
  const { today } = useViewer();
  return (
    <ActOf<OfferDemandInput, OfferDemandInput>
      title={t('demands.offer')}
      act={OfferDemandDocument}
      fields={['retailerId', 'kind', 'neededOn', 'cartons', 'note']}
      initialValues={{ kind: 'WEDDING', neededOn: today }}
      toInput={({ note, ...values }) => ({ ...values, note: note || null })}
      {...closing}
    >
      {() => (
        <>
          <Alert type="info" title={t('demands.note')} style={{ marginBottom: 16 }} />
          <MembersField name="retailerId" label={t('demands.offeredBy')} unitCode={unitCode} />
          <Form.Item name="kind" label={t('demands.kind')}>
            <Select options={DEMAND_KINDS.map((value) => ({ value, label: t(`demands.kinds.${value}`) }))} />
          </Form.Item>
          <DayField name="neededOn" label={t('demands.neededOn')} />
          <Form.Item
            name="cartons"
            label={t('demands.cartons')}
            rules={[{ required: true, message: t('required', { ns: 'mutual-aid' }) }]}
          >
            <Input inputMode="decimal" maxLength={6} style={{ width: 120 }} />
          </Form.Item>
          <TextField name="note" label={t('demands.remark')} optional />
        </>
      )}
    </ActOf>
  );
}

/** Which other member of the group takes it on. */
export function ShareDemand({ row, ...closing }: StepProps) {
  const { t } = useTranslation('help');
  const asked = useQuery(GroupMembersTodayDocument, { variables: { id: row.group.id } });
  return (
    <ActOf<{ retailerId: string }, ShareDemandInput>
      title={`${t('demands.action.SHARE')} ${row.offeredBy.storeName}`}
      act={ShareDemandDocument}
      fields={['retailerId']}
      {...(row.sharedWith ? { initialValues: { retailerId: row.sharedWith.id } } : {})}
      toInput={(values) => ({ ...seen(row), ...values })}
      {...closing}
    >
      {() => (
        <>
          <Alert type="info" title={t('demands.note')} style={{ marginBottom: 16 }} />
          <Form.Item
            name="retailerId"
            label={t('demands.sharedWith')}
            rules={[{ required: true, message: t('required', { ns: 'mutual-aid' }) }]}
          >
            <RemoteSelect
              asked={asked}
              choices={({ group }) =>
                (group?.members ?? [])
                  .filter(({ retailer }) => retailer.id !== row.offeredBy.id)
                  .map(({ retailer }) => ({ value: retailer.id, label: retailer.storeName }))
              }
            />
          </Form.Item>
        </>
      )}
    </ActOf>
  );
}

export function SettleDemand({ row, ...closing }: StepProps) {
  const { t } = useTranslation('help');
  return (
    <ActOf<object, DemandStepInput>
      title={`${t('demands.action.SETTLE')} ${row.offeredBy.storeName}`}
      act={SettleDemandDocument}
      fields={[]}
      toInput={() => seen(row)}
      {...closing}
    >
      {() => <p>{t('demands.settleNote')}</p>}
    </ActOf>
  );
}

export function WithdrawDemand({ row, ...closing }: StepProps) {
  const { t } = useTranslation('help');
  return (
    <ActOf<{ reason: string }, WithdrawDemandInput>
      title={`${t('demands.action.WITHDRAW')} ${row.offeredBy.storeName}`}
      act={WithdrawDemandDocument}
      fields={['reason']}
      danger
      toInput={({ reason }) => ({ ...seen(row), reason })}
      {...closing}
    >
      {() => <ReasonField name="reason" label={t('reason', { ns: 'mutual-aid' })} />}
    </ActOf>
  );
}
