import { useMutation, useQuery } from '@apollo/client/react';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ElectionOffice, NominationWay } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { RemoteSelect } from '../../shared/remote-select';
import { useViewer } from '../../shared/viewer';
import { ElectorsDocument } from './election.graphql';
import { type ElectionActProps, onElection } from './election-acts';
import { NominateCandidateDocument } from './election-acts.graphql';

interface NominateValues {
  office: ElectionOffice;
  retailerId: string;
  nominatedBy: NominationWay;
  nominator?: string;
  tierReason?: string;
}

const WAYS = ['SELF', 'MEMBERS', 'OFFICER'] as const;

/** Puts up a candidate; a tier below the rule asks for a reason (SD-R07, SD-R08). */
export function NominateModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const [nominate] = useMutation(NominateCandidateDocument);
  const [head, deputy] = election.association ? (['CHAIR', 'VICE_CHAIR'] as const) : (['LEADER', 'DEPUTY'] as const);
  const offices = [...(election.electsHead ? [head] : []), ...(election.deputySeats > 0 ? [deputy] : [])];
  const rules = [{ required: true, message: t('act.required') }];
  return (
    <ActModal<NominateValues>
      {...modal}
      title={t('action.NOMINATE')}
      okText={t('action.NOMINATE')}
      fields={['office', 'retailerId', 'nominatedBy', 'nominator', 'tierReason']}
      initialValues={{ office: offices[0] ?? head, nominatedBy: 'SELF' }}
      perform={async ({ tierReason, nominator, ...values }) => {
        const words = { ...(tierReason ? { tierReason } : {}), ...(nominator ? { nominator } : {}) };
        const input = { ...onElection(election), ...values, ...words };
        return (await nominate({ variables: { input } })).data?.nominateCandidate.errors ?? [];
      }}
    >
      {(refused) => (
        <>
          <Form.Item name="office" label={t('act.office')}>
            <Radio.Group options={offices.map((value) => ({ value, label: t(`office.${value}`) }))} />
          </Form.Item>
          <Form.Item name="retailerId" label={t(election.group ? 'act.member' : 'act.leader')} rules={rules}>
            {election.group ? <MemberSelect election={election} /> : <LeaderSelect election={election} />}
          </Form.Item>
          <Form.Item name="nominatedBy" label={t('act.way')}>
            <Radio.Group options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} />
          </Form.Item>
          <Form.Item noStyle dependencies={['nominatedBy']}>
            {({ getFieldValue }) =>
              getFieldValue('nominatedBy') === 'SELF' ? null : (
                <Form.Item name="nominator" label={t('act.nominator')} rules={rules}>
                  <Input maxLength={100} />
                </Form.Item>
              )
            }
          </Form.Item>
          <ReasonField name="tierReason" label={t('act.tierReason')} refused={refused} />
        </>
      )}
    </ActModal>
  );
}

type Field = { id?: string; value?: string; onChange?: (value: string) => void } & Pick<ElectionActProps, 'election'>;

/** Whether somebody may be put up who does not stand yet. */
const isFree = ({ candidates }: ElectionActProps['election'], id: string): boolean =>
  !candidates.some(({ state, retailer }) => state === 'STANDING' && retailer?.id === id);

const WHOLE = { classNames: { popup: { root: 'cx-whole-options' } } };

function MemberSelect({ election, ...field }: Field) {
  const { t } = useTranslation('elections');
  const members = (election.group?.members ?? []).filter(({ retailer }) => isFree(election, retailer.id));
  const options = members.map(({ retailer: { id, storeName, customerCode, tier } }) => ({
    value: id,
    label: `${storeName} · ${customerCode} · ${t('act.tier', { tier })}`,
  }));
  return <Select {...field} {...WHOLE} options={options} showSearch={{ optionFilterProp: 'label' }} />;
}

function LeaderSelect({ election, ...field }: Field) {
  const { today } = useViewer();
  const asked = useQuery(ElectorsDocument, { variables: { on: today, countyCode: election.county.code } });
  return (
    <RemoteSelect
      {...field}
      {...WHOLE}
      asked={asked}
      // Who leads two groups is one.
      choices={({ meetingRoster }) =>
        [...Map.groupBy(meetingRoster, ({ retailerId }) => retailerId)]
          .filter(([leader]) => isFree(election, leader))
          .map(([leader, lines]) => ({
            value: leader,
            label: [lines[0]?.storeName, ...lines.map(({ groupName }) => groupName)].join(' · '),
          }))
      }
    />
  );
}
