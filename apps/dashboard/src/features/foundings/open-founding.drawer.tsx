import { useMutation } from '@apollo/client/react';
import { Button, Drawer, Flex, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../shared/act-form';
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
  const { t: tActs } = useTranslation('acts');
  const { unitCode } = useScope();
  const id = useId().replaceAll(':', '');
  const [confirm, holder] = Modal.useModal();
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
  const close = () => {
    if (!act.form.isFieldsTouched()) return onClose();
    void confirm.confirm({
      title: tActs('discard'),
      okText: tActs('discardOk'),
      cancelText: tActs('discardCancel'),
      onOk: onClose,
    });
  };
  return (
    <Drawer
      open
      title={t('open.title')}
      onClose={close}
      size={Math.min(560, window.innerWidth)}
      mask={{ closable: false }}
      footer={
        <Flex justify="end" gap={8}>
          <Button onClick={close}>{tActs('cancel')}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={act.busy}>
            {t('open.submit')}
          </Button>
        </Flex>
      }
    >
      {holder}
      <p className="cx-quiet" style={{ marginBottom: 16 }}>
        {t('open.note')}
      </p>
      <ActForm id={id} act={act}>
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
      </ActForm>
    </Drawer>
  );
}
