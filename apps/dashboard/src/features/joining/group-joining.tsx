import { useQuery } from '@apollo/client/react';
import { BandTag } from '@chengxin/ui';
import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupJoiningQuery } from '../../gql/graphql';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { GroupJoiningDocument } from './group-joining.graphql';
import { PledgeModal } from './pledge.modal';

export interface GroupJoiningProps {
  group: { readonly id: string; readonly status: string };
}

/** On the page of a group: who wants to join it, who has still to sign, and its forms. */
export function GroupJoining({ group }: GroupJoiningProps) {
  const { t } = useTranslation('group-joining');
  const { to } = useScope();
  const withApplications = useMay('RETAILER_READ');
  const mayAct = useMay('GROUP_AFFAIRS') && group.status === 'ACTIVE';
  const [signing, setSigning] = useState(false);
  const result = useQuery(GroupJoiningDocument, {
    variables: { id: group.id, withApplications },
    fetchPolicy: 'cache-and-network',
  });
  const members = result.data?.group?.members ?? [];
  const toSign = members.filter(({ pledgeState }) => pledgeState !== 'VALID');
  return (
    <section className="cx-panel" id="joining" tabIndex={-1}>
      <Flex justify="space-between" gap={12} wrap align="start">
        <h2>{t('title')}</h2>
        <Flex gap={8} wrap align="center" className="cx-panel-tools">
          {mayAct && toSign.length > 0 ? <Button onClick={() => setSigning(true)}>{t('sign')}</Button> : null}
          {withApplications ? <Link to={to(`/groups/${group.id}/papers`)}>{t('papers')}</Link> : null}
        </Flex>
      </Flex>
      {group.status === 'ACTIVE' ? (
        <QueryState result={result} shape="detail">
          {(data) => (data.group ? <Standing group={data.group} /> : null)}
        </QueryState>
      ) : (
        <p>{t('ended')}</p>
      )}
      {signing ? <PledgeModal members={toSign} onClose={() => setSigning(false)} onDone={() => void result.refetch()} /> : null}
    </section>
  );
}

function Standing({ group: { members, openApplications } }: { group: NonNullable<GroupJoiningQuery['group']> }) {
  const { t } = useTranslation('group-joining');
  const { t: tJoining } = useTranslation('joining');
  const { to } = useScope();
  const count = (state: string) => members.filter(({ pledgeState }) => pledgeState === state).length;
  const counts = { valid: count('VALID'), outdated: count('OUTDATED'), unsigned: count('UNSIGNED') };
  const toSign = members.filter(({ pledgeState }) => pledgeState !== 'VALID');
  return (
    <>
      <p>{openApplications ? t('answer', { ...counts, applications: openApplications.length }) : t('answerMembers', counts)}</p>
      {openApplications && openApplications.length > 0 ? (
        <>
          <h3>{t('waiting')}</h3>
          <ul>
            {openApplications.map(({ id, state, appliedOn, retailer }) => (
              <li key={id}>
                <Flex gap={8} wrap align="center">
                  <Link to={to(`/joining?application=${id}`)}>{retailer.storeName}</Link>
                  <span className="cx-quiet cx-figure">{appliedOn}</span>
                  <BandTag tone="near">{tJoining(`state.${state}`)}</BandTag>
                </Flex>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {toSign.length > 0 ? (
        <>
          <h3>{t('toSign')}</h3>
          <ul>
            {toSign.map(({ id, pledgeState, pledge, retailer }) => (
              <li key={id}>
                {retailer.storeName}{' '}
                <BandTag tone={pledgeState === 'OUTDATED' ? 'near' : 'bad'}>
                  {tJoining(`pledgeState.${pledgeState}`, { version: pledge?.textVersion })}
                </BandTag>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
