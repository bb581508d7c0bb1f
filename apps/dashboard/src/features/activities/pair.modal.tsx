import { useTranslation } from 'react-i18next';
import type { PairBranchInput, PairEmployeeInput, PairingKind, PairNeighboursInput } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { ActOf } from './act-of';
import { GroupsField, MembersField } from './fields';
import { PairBranchDocument, PairEmployeeDocument, PairNeighboursDocument } from './mutual-aid-acts.graphql';

export interface PairModalProps {
  kind: PairingKind;
  /** Groups chosen before. */
  groups?: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
  onDone: () => void;
}

/** One more pairing of a kind; the limit of ten stands above the fields. */
export function PairModal({ kind, groups = [], ...closing }: PairModalProps) {
  const { t } = useTranslation('help');
  const { unitCode } = useScope();
  const { today } = useViewer();
  const title = t(`pairings.pairTitle.${kind}`);
  const since = <DayField name="since" label={t('pairings.since')} max={today} />;
  if (kind === 'EMPLOYEE_GROUP') {
    return (
      <ActOf<PairEmployeeInput, PairEmployeeInput>
        title={title}
        act={PairEmployeeDocument}
        fields={['employeeName', 'groupIds', 'since']}
        initialValues={{ since: today, groupIds: groups.map(({ id }) => id) }}
        toInput={(values) => values}
        {...closing}
      >
        {() => (
          <>
            <p className="cx-quiet">{t('pairings.limit')}</p>
            <TextField name="employeeName" label={t('pairings.employee')} />
            <GroupsField
              name="groupIds"
              label={t('pairings.covered.EMPLOYEE_GROUP')}
              unitCode={unitCode}
              multiple
              known={groups.map(({ id, name }) => ({ value: id, label: name }))}
            />
            {since}
          </>
        )}
      </ActOf>
    );
  }
  if (kind === 'RETAILER_NEIGHBOUR') {
    return (
      <ActOf<PairNeighboursInput, PairNeighboursInput>
        title={title}
        act={PairNeighboursDocument}
        fields={['retailerId', 'neighbourIds', 'since']}
        initialValues={{ since: today }}
        toInput={(values) => values}
        {...closing}
      >
        {() => (
          <>
            <p className="cx-quiet">{t('pairings.limit')}</p>
            <MembersField name="retailerId" label={t('pairings.lead.RETAILER_NEIGHBOUR')} unitCode={unitCode} />
            <MembersField name="neighbourIds" label={t('pairings.covered.RETAILER_NEIGHBOUR')} unitCode={unitCode} multiple />
            {since}
          </>
        )}
      </ActOf>
    );
  }
  return (
    <ActOf<Omit<PairBranchInput, 'countyCode'>, PairBranchInput>
      title={title}
      act={PairBranchDocument}
      fields={['branchName', 'communityName', 'since']}
      initialValues={{ since: today }}
      // A pairing is the county's, also where an area's officer records it.
      toInput={(values) => ({ ...values, countyCode: unitCode.slice(0, 6) })}
      {...closing}
    >
      {() => (
        <>
          <TextField name="branchName" label={t('pairings.lead.BRANCH_COMMUNITY')} />
          <TextField name="communityName" label={t('pairings.covered.BRANCH_COMMUNITY')} />
          {since}
        </>
      )}
    </ActOf>
  );
}
