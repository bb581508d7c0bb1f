import { AID_KINDS } from '@chengxin/activities/domain';
import { BandTag } from '@chengxin/ui';
import { Button, Flex, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AidAction, AidCasesQuery, CloseAidCaseInput, OpenAidCaseInput, RecordAidInput } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import './activities.css';
import { ActOf } from './act-of';
import { MembersField } from './fields';
import { aidColumns } from './help.columns';
import { AidCasesDocument } from './help.graphql';
import { PagedListPanel } from './list-panel';
import { CloseAidCaseDocument, OpenAidCaseDocument, RecordAidDocument } from './mutual-aid-acts.graphql';

type AidCase = AidCasesQuery['aidCases']['nodes'][number];
const STATES = ['OPEN', 'CLOSED'] as const;

/** Members in difficulty, what was done for them, and what became of it. */
export function AidTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('help');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const state = STATES.find((each) => each === filters.params.get('state')) ?? 'OPEN';
  const [open, setOpen] = useState<'new' | { row: AidCase; action: AidAction }>();
  const variables = { where: { unitCode, state }, ...useCursor() };
  const list = usePagedList({ document: AidCasesDocument, variables, list: 'aidCases', onDone });
  const close = () => setOpen(undefined);
  const fields = aidColumns(t, state);
  const act = (row: AidCase) => (
    <Flex wrap>
      {row.availableActions.map((action) => (
        <RowAct
          key={action}
          label={t(`cases.action.${action}`)}
          name={row.retailer.storeName}
          onClick={() => setOpen({ row, action })}
        />
      ))}
    </Flex>
  );
  return (
    <>
      <Chips
        unseen
        label={t('state')}
        chosen={state}
        choices={STATES.map((key) => ({ key, text: t(`cases.${key}`) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedListPanel
        list={list}
        title={t('cases.title')}
        fields={fields}
        shown={{
          member: ({ retailer }, text) => <Link to={to(`/retailers/${retailer.id}`)}>{text}</Link>,
          group: ({ group }, text) => <Link to={to(`/groups/${group.id}`)}>{text}</Link>,
          kind: (row, text) => <BandTag tone={row.state === 'OPEN' ? 'near' : 'good'}>{text}</BandTag>,
          steps: (row) => (
            <ul className="cx-plain">
              {row.steps.map(({ id, doneOn, what }) => (
                <li key={id}>
                  {doneOn} {what}
                </li>
              ))}
            </ul>
          ),
        }}
        filters={[chosenText(t('state'), t(`cases.${state}`))]}
        empty={t('cases.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('cases.open')}</Button> : null}
        act={mayAct && state === 'OPEN' ? act : undefined}
      />
      {open === 'new' ? <OpenCase onClose={close} onDone={list.done} /> : null}
      {open && open !== 'new' ? <CaseStep {...open} onClose={close} onDone={list.done} /> : null}
    </>
  );
}

interface Closing {
  onClose: () => void;
  onDone: () => void;
}

function OpenCase(closing: Closing) {
  const { t } = useTranslation('help');
  const { unitCode } = useScope();
  const { today } = useViewer();
  return (
    <ActOf<OpenAidCaseInput, OpenAidCaseInput>
      title={t('cases.open')}
      act={OpenAidCaseDocument}
      fields={['retailerId', 'kind', 'situation', 'openedOn']}
      initialValues={{ openedOn: today, kind: 'ILLNESS' }}
      toInput={(values) => values}
      {...closing}
    >
      {() => (
        <>
          <p className="cx-quiet">{t('cases.openNote')}</p>
          <MembersField name="retailerId" label={t('cases.member')} unitCode={unitCode} />
          <Form.Item name="kind" label={t('cases.kind')}>
            <Select options={AID_KINDS.map((value) => ({ value, label: t(`cases.kinds.${value}`) }))} />
          </Form.Item>
          <ReasonField name="situation" label={t('cases.situation')} />
          <DayField name="openedOn" label={t('cases.openedOn')} max={today} />
        </>
      )}
    </ActOf>
  );
}

/** Records help, or closes the case: a day and a text. */
function CaseStep({ row, action, ...closing }: Closing & { row: AidCase; action: AidAction }) {
  const { t } = useTranslation('help');
  const { today } = useViewer();
  const seen = { caseId: row.id, expectedVersion: row.version };
  const title = `${t(`cases.action.${action}`)} ${row.retailer.storeName}`;
  if (action === 'CLOSE') {
    return (
      <ActOf<{ on: string; outcome: string }, CloseAidCaseInput>
        title={title}
        act={CloseAidCaseDocument}
        fields={['on', 'outcome']}
        initialValues={{ on: today }}
        toInput={(values) => ({ ...seen, ...values })}
        {...closing}
      >
        {() => (
          <>
            <DayField name="on" label={t('cases.closedOn')} max={today} />
            <ReasonField name="outcome" label={t('cases.outcome')} />
          </>
        )}
      </ActOf>
    );
  }
  return (
    <ActOf<{ on: string; what: string }, RecordAidInput>
      title={title}
      act={RecordAidDocument}
      fields={['on', 'what']}
      initialValues={{ on: today }}
      toInput={(values) => ({ ...seen, ...values })}
      {...closing}
    >
      {() => (
        <>
          <DayField name="on" label={t('on', { ns: 'mutual-aid' })} max={today} />
          <ReasonField name="what" label={t('cases.what')} />
        </>
      )}
    </ActOf>
  );
}
