import { useMutation } from '@apollo/client/react';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import { useViewer, withinUnit } from '../../shared/viewer';
import { WhereAndName } from '../groups/founding-fields';
import { type FoundingPlace, FreeRetailerField, TextField } from '../groups/group-fields';
import { ChangeFoundingDocument } from './founding-acts.graphql';
import { type FoundingActProps, onFounding } from './on-founding';

interface Change {
  placeCode?: string;
  streetText: string;
  name: string;
  convener: string;
  homeAddress: string;
  inviteeIds: string[];
  candidateId?: string;
}

const FIELDS = ['placeCode', 'streetText', 'name', 'convener', 'homeAddress', 'inviteeIds', 'candidateId'] as const;
const ENDED = ['REJECTED', 'WITHDRAWN', 'EXPIRED'];

/** What is known of a founding under way, whom it asks, and who may lead. */
export function ChangeModal({ founding, onClose, onDone }: FoundingActProps) {
  const { t } = useTranslation('foundings');
  const { t: tGroups } = useTranslation('groups');
  const [change] = useMutation(ChangeFoundingDocument);
  const before = {
    ...{ placeCode: founding.place.code, streetText: founding.streetText, name: founding.name, convener: founding.convener },
    ...{ homeAddress: founding.homeAddress ?? '', inviteeIds: founding.invitees.map(({ id }) => id) },
    ...(founding.candidate ? { candidateId: founding.candidate.id } : {}),
  };
  return (
    <ActModal<Change>
      title={t('action.CHANGE')}
      onClose={onClose}
      onDone={onDone}
      fields={FIELDS}
      initialValues={before}
      perform={async ({ inviteeIds, candidateId, ...values }) => {
        // Whom nobody has touched is not judged anew: who was asked may have joined elsewhere since.
        const input = {
          ...onFounding(founding),
          ...values,
          ...(inviteeIds.join() === before.inviteeIds.join() ? {} : { inviteeIds }),
          ...(candidateId === before.candidateId ? {} : { candidateId: candidateId ?? null }),
        };
        return (await change({ variables: { input } })).data?.changeFounding.errors ?? [];
      }}
    >
      {() => (
        <>
          {founding.state === 'DRAFT' ? (
            <Moved founding={founding} />
          ) : (
            <>
              <TextField name="homeAddress" label={t('field.home')} optional />
              <TextField name="streetText" label={tGroups('form.streetText')} extra={tGroups('form.streetHint')} />
              <TextField name="name" label={tGroups('form.name')} extra={tGroups('form.nameHint')} />
            </>
          )}
          <TextField name="convener" label={t('field.convener')} />
          <Asked founding={founding} />
        </>
      )}
    </ActModal>
  );
}

/** Where a draft is to lie and how it is called there: in its county, one from a plan in its area, and no further than who asks reaches. */
function Moved({ founding }: { founding: FoundingDetailFragment }) {
  const { unit } = useViewer();
  const [place, setPlace] = useState<FoundingPlace>();
  const { area, county } = founding;
  const within = founding.fromPlan || !withinUnit(unit.code, unit.level, county.code) ? area : county;
  const known = { value: founding.place.code, label: [county.name, area.name, founding.place.name].join(' · ') };
  return <WhereAndName withinCode={within.code} place={place} onPlace={setPlace} known={known} />;
}

const labelOf = ({ storeName, customerCode }: { storeName: string; customerCode: string }) => `${storeName} · ${customerCode}`;

/** Whom it asks beside those who have applied; any of them may lead. */
function Asked({ founding }: { founding: FoundingDetailFragment }) {
  const { t } = useTranslation('foundings');
  const [labels, setLabels] = useState(() => new Map(founding.invitees.map((invitee) => [invitee.id, labelOf(invitee)])));
  const chosen = Form.useWatch<string[] | undefined>('inviteeIds', Form.useFormInstance()) ?? [];
  const applicants = founding.applications.filter(({ state }) => !ENDED.includes(state)).map(({ retailer }) => retailer);
  const names = new Map([
    // Who thought better of it is shown by his name as long as he is the candidate.
    ...(founding.candidate ? [[founding.candidate.id, founding.candidate.storeName] as const] : []),
    ...applicants.map((applicant) => [applicant.id, labelOf(applicant)] as const),
    ...chosen.map((id) => [id, labels.get(id) ?? id] as const),
  ]);
  return (
    <>
      <FreeRetailerField
        multiple
        optional
        name="inviteeIds"
        label={t('field.stillAsked')}
        unitCode={founding.county.code}
        labels={labels}
        onLabels={setLabels}
      />
      <Form.Item name="candidateId" label={t('field.candidate')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={[...names].map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    </>
  );
}
