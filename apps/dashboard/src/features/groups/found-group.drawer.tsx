import { useMutation } from '@apollo/client/react';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDrawer } from '../../shared/act-drawer';
import { DayField, ReasonField } from '../../shared/act-form';
import { useScope } from '../../shared/scope';
import { useAct } from '../../shared/use-act';
import { useViewer } from '../../shared/viewer';
import {
  clearDraft,
  FOUND_GROUP_FIELDS,
  type FoundGroupValues,
  foundGroupInputOf,
  readDraft,
  writeDraft,
} from './found-group.form';
import { Members, WhereAndName } from './founding-fields';
import { type FoundingPlace, VotesFields } from './group-fields';
import { FoundGroupDocument } from './groups.graphql';

export interface FoundGroupDrawerProps {
  onClose: () => void;
  onFounded: (groupId: string) => void;
}

/** Enters a group that exists on paper: where, how it is called, who joins, who leads. A draft survives a reload. */
export function FoundGroupDrawer({ onClose, onFounded }: FoundGroupDrawerProps) {
  const { t } = useTranslation('groups');
  const viewer = useViewer();
  const { unitCode } = useScope();
  const [draft] = useState(() => readDraft(sessionStorage));
  const [labels, setLabels] = useState<Map<string, string>>(() => new Map(draft?.labels));
  const [found] = useMutation(FoundGroupDocument);
  const [foundedId, setFoundedId] = useState<string>();
  const [place, setPlace] = useState<FoundingPlace>();
  const act = useAct<FoundGroupValues>(
    FOUND_GROUP_FIELDS,
    async (values) => {
      const { data } = await found({ variables: { input: foundGroupInputOf(values) } });
      const groupId = data?.foundGroup.group?.id;
      if (groupId !== undefined) {
        clearDraft(sessionStorage);
        setFoundedId(groupId);
        onFounded(groupId);
      }
      return data?.foundGroup.errors ?? [];
    },
    onClose,
  );
  const keep = (known = labels) => {
    writeDraft(sessionStorage, { values: act.form.getFieldsValue(), labels: [...known] });
  };
  const discard = () => {
    clearDraft(sessionStorage);
    onClose();
  };
  return (
    <ActDrawer
      act={act}
      title={t('form.title')}
      okText={t('form.submit')}
      note={
        <>
          <p className="cx-quiet" style={{ marginBottom: 16 }}>
            {t('form.onPaper')}
          </p>
          {draft ? <Alert type="info" title={t('form.draft')} style={{ marginBottom: 16 }} /> : null}
        </>
      }
      isUnsaved={() => foundedId === undefined && (act.form.isFieldsTouched() || draft !== undefined)}
      discardText={t('form.discard')}
      onClose={discard}
      initialValues={{ foundedOn: viewer.today, ...draft?.values }}
      onValuesChange={() => keep()}
    >
      <WhereAndName withinCode={unitCode} place={place} onPlace={setPlace} />
      <DayField name="foundedOn" label={t('form.foundedOn')} max={viewer.today} />
      <Members
        names={{ members: 'memberIds', leader: 'leaderId' }}
        words={{ members: t('form.members'), leader: t('form.leader'), leaderHint: t('form.leaderHint') }}
        labels={labels}
        place={place}
        fallbackUnit={unitCode}
        onLabels={(known) => {
          setLabels(known);
          keep(known);
        }}
      />
      <VotesFields />
      <ReasonField name="overLimitReason" label={t('form.overLimitReason')} refused={act.refused} />
      <ReasonField name="tierReason" label={t('form.tierReason')} refused={act.refused} />
      <ReasonField name="floorReason" label={t('form.floorReason')} refused={act.refused} />
    </ActDrawer>
  );
}
