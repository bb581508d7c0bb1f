import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '../../shared/act-drawer';
import { useScope } from '../../shared/scope';
import { useAct } from '../../shared/use-act';
import { Members, WhereAndName } from '../groups/founding-fields';
import { type FoundingPlace, TextField } from '../groups/group-fields';
import { OpenFoundingDocument } from './founding-acts.graphql';

interface Values {
  placeCode: string;
  homeAddress?: string;
  streetText: string;
  name: string;
  inviteeIds: string[];
  candidateId?: string;
  convener?: string;
}

const FIELDS = ['placeCode', 'homeAddress', 'streetText', 'name', 'inviteeIds', 'candidateId', 'convener'] as const;

export interface OpenFoundingProps {
  onClose: () => void;
  onOpened: (id: string) => void;
}

/** Drafts a founding by hand: where, how it is called, whom it asks, who may lead. */
export function OpenFoundingDrawer({ onClose, onOpened }: OpenFoundingProps) {
  const { t } = useTranslation('foundings');
  const { unitCode } = useScope();
  const [place, setPlace] = useState<FoundingPlace>();
  const [labels, setLabels] = useState<Map<string, string>>(() => new Map());
  const [open] = useMutation(OpenFoundingDocument);
  const act = useAct<Values>(
    FIELDS,
    async ({ homeAddress, convener, candidateId, ...values }) => {
      const input = {
        ...values,
        candidateId: candidateId ?? null,
        homeAddress: homeAddress?.trim() || null,
        convener: convener?.trim() || null,
      };
      const { data } = await open({ variables: { input } });
      const opened = data?.openFounding.founding;
      if (opened) onOpened(opened.id);
      return data?.openFounding.errors ?? [];
    },
    onClose,
  );
  return (
    <ActDrawer
      act={act}
      title={t('open.title')}
      okText={t('open.submit')}
      note={
        <p className="cx-quiet" style={{ marginBottom: 16 }}>
          {t('open.note')}
        </p>
      }
      onClose={onClose}
    >
      <WhereAndName withinCode={unitCode} place={place} onPlace={setPlace} />
      <Members
        names={{ members: 'inviteeIds', leader: 'candidateId' }}
        words={{ members: t('field.invitees'), leader: t('field.candidate'), leaderHint: t('field.candidateHint') }}
        leaderIsOptional
        labels={labels}
        place={place}
        fallbackUnit={unitCode}
        onLabels={setLabels}
      />
      <TextField name="convener" label={t('field.convener')} extra={t('field.convenerHint')} optional />
    </ActDrawer>
  );
}
