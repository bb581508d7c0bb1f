import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FoundGroupDrawer } from '../groups/found-group.drawer';
import { FoundProposalDocument } from './planner.graphql';
import type { Proposal } from './to-plan-words';

export interface FoundProposalProps {
  proposal: Proposal;
  onClose: () => void;
  onDone: () => void;
}

/** The founding of an accepted proposal: all that the plan knows is filled in, the meeting's votes are asked for. */
export function FoundProposalDrawer({ proposal, onClose, onDone }: FoundProposalProps) {
  const { t } = useTranslation('planner');
  const [found] = useMutation(FoundProposalDocument);
  const { id: proposalId, place, streetText, name, leader, members } = proposal;
  const labels = members.map(({ retailer }): [string, string] => [
    retailer.id,
    `${retailer.storeName} · ${retailer.customerCode} · ${t('tier', { tier: retailer.tier })} · ${retailer.place.name}`,
  ]);
  return (
    <FoundGroupDrawer
      onClose={onClose}
      onFounded={onDone}
      start={{
        place: { value: place.code, label: place.name },
        labels,
        values: {
          placeCode: place.code,
          streetText: streetText ?? '',
          name: name ?? '',
          memberIds: members.map(({ retailer }) => retailer.id),
          votesTotal: members.length,
          ...(leader ? { leaderId: leader.id } : {}),
        },
        found: async (input) => {
          const { data } = await found({ variables: { input: { ...input, proposalId } } });
          return { groupId: data?.foundProposal.group?.id, errors: data?.foundProposal.errors ?? [] };
        },
      }}
    />
  );
}
