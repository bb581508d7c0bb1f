import { useMutation } from '@apollo/client/react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActModal } from '../../shared/act-modal';
import { ChangeProposalDocument, DropProposalDocument, MergeProposalsDocument } from './planner.graphql';
import { type Proposal, sizeAfter, titleOf } from './to-plan-words';

interface ActProps {
  proposal: Proposal;
  onClose: () => void;
  onDone: () => void;
}

const seen = ({ id, version }: Proposal) => ({ proposalId: id, expectedVersion: version });

/** Street, name and candidate for the leader of a founding. */
export function ChangeProposalModal({ proposal, onClose, onDone }: ActProps) {
  const { t } = useTranslation('planner');
  const { t: tGroups } = useTranslation('groups');
  const [change] = useMutation(ChangeProposalDocument);
  const leaders = proposal.members
    .toSorted((a, b) => b.retailer.tier - a.retailer.tier)
    .map(({ retailer }) => ({ value: retailer.id, label: `${retailer.storeName} · ${t('tier', { tier: retailer.tier })}` }));
  return (
    <ActModal<{ streetText: string; name?: string; leaderId?: string }>
      title={t('changeTitle', { name: titleOf(proposal) })}
      onClose={onClose}
      onDone={onDone}
      fields={['streetText', 'name', 'leaderId']}
      initialValues={{
        streetText: proposal.streetText ?? '',
        name: proposal.name ?? '',
        ...(proposal.leader ? { leaderId: proposal.leader.id } : {}),
      }}
      perform={async ({ streetText, name, leaderId }) => {
        const input = { ...seen(proposal), streetText, leaderId: leaderId ?? null, name: name?.trim() || null };
        return (await change({ variables: { input } })).data?.changeProposal.errors ?? [];
      }}
    >
      {() => (
        <>
          <Form.Item name="streetText" label={t('street')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="name" label={t('name')} extra={tGroups('form.nameHint')}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="leaderId" label={t('leader')}>
            <Select options={leaders} />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

/** All members of a founding go to another proposal. */
export function MergeProposalsModal({ proposal, others, onClose, onDone }: ActProps & { others: readonly Proposal[] }) {
  const { t } = useTranslation('planner');
  const [merge] = useMutation(MergeProposalsDocument);
  const options = others
    .filter(({ id, availableActions }) => id !== proposal.id && availableActions.includes('MOVE'))
    .map((other) => ({
      value: other.id,
      label: `${titleOf(other)} · ${t('size.FOUND', { after: sizeAfter(other), count: sizeAfter(other) })}`,
    }));
  return (
    <ActModal<{ intoProposalId: string }>
      title={t('mergeTitle', { name: titleOf(proposal) })}
      onClose={onClose}
      onDone={onDone}
      fields={['intoProposalId']}
      perform={async ({ intoProposalId }) =>
        (await merge({ variables: { input: { ...seen(proposal), intoProposalId } } })).data?.mergeProposals.errors ?? []
      }
    >
      {() => (
        <Form.Item name="intoProposalId" label={t('mergeInto')} rules={[{ required: true, message: t('required') }]}>
          <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      )}
    </ActModal>
  );
}

/** Asks before a proposal is taken out of the plan. */
export function DropProposalModal({ proposal, onClose, onDone }: ActProps) {
  const { t } = useTranslation('planner');
  const [drop] = useMutation(DropProposalDocument);
  return (
    <ActModal
      danger
      title={t('dropTitle', { name: titleOf(proposal) })}
      okText={t('action.DROP')}
      onClose={onClose}
      onDone={onDone}
      fields={[]}
      perform={async () => (await drop({ variables: { input: seen(proposal) } })).data?.dropProposal.errors ?? []}
    >
      {() => <p>{t('dropText', { count: proposal.comingCount })}</p>}
    </ActModal>
  );
}
