import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EndTrainerInput, NameTrainerInput, TrainersQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { TextField } from '../groups/group-fields';
import { ActOf } from './act-of';
import { TrainersDocument } from './activities.graphql';
import { EndFields } from './end-fields';
import { MembersField } from './fields';
import { trainerColumns } from './help.columns';
import { PagedListPanel } from './list-panel';
import { EndTrainerDocument, NameTrainerDocument } from './mutual-aid-acts.graphql';

type Trainer = TrainersQuery['retailerTrainers']['nodes'][number];

/** Retailers who train others, with the trainings they have given. */
export function TrainersTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('help');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const state = filters.params.get('state') === 'all' ? 'all' : 'now';
  const [open, setOpen] = useState<'new' | Trainer>();
  const where = state === 'now' ? { unitCode, lasting: true } : { unitCode };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: TrainersDocument, variables, list: 'retailerTrainers', onDone });
  const closing = { onClose: () => setOpen(undefined), onDone: list.done };
  const fields = trainerColumns(t, state);
  const end = (trainer: Trainer) =>
    trainer.until == null ? (
      <RowAct label={t('trainers.end')} name={trainer.retailer.storeName} danger onClick={() => setOpen(trainer)} />
    ) : null;
  return (
    <>
      <Chips
        unseen
        label={t('state')}
        chosen={state}
        choices={[
          { key: 'now', text: t('trainers.now') },
          { key: 'all', text: t('all') },
        ]}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedListPanel
        list={list}
        title={t('trainers.title')}
        fields={fields}
        shown={{
          retailer: ({ retailer }, text) => <Link to={to(`/retailers/${retailer.id}`)}>{text}</Link>,
        }}
        filters={[chosenText(t('state'), state === 'now' ? t('trainers.now') : t('all'))]}
        empty={t('trainers.empty')}
        tools={mayAct ? <Button onClick={() => setOpen('new')}>{t('trainers.name')}</Button> : null}
        act={mayAct ? end : undefined}
      />
      {open === 'new' ? (
        <ActOf<NameTrainerInput, NameTrainerInput>
          title={t('trainers.name')}
          act={NameTrainerDocument}
          fields={['retailerId', 'subjects', 'since']}
          initialValues={{ since: today }}
          toInput={(values) => values}
          {...closing}
        >
          {() => (
            <>
              <MembersField name="retailerId" label={t('trainers.retailer')} unitCode={unitCode} />
              <TextField name="subjects" label={t('trainers.subjects')} />
              <DayField name="since" label={t('trainers.since')} max={today} />
            </>
          )}
        </ActOf>
      ) : null}
      {open && open !== 'new' ? (
        <ActOf<{ until: string; reason?: string }, EndTrainerInput>
          title={`${t('trainers.end')} ${open.retailer.storeName}`}
          act={EndTrainerDocument}
          fields={['until', 'reason']}
          initialValues={{ until: today }}
          toInput={(values) => ({ trainerId: open.id, ...values })}
          danger
          {...closing}
        >
          {() => <EndFields day="until" label={t('trainers.endOn')} since={open.since} />}
        </ActOf>
      ) : null}
    </>
  );
}
