import { useMutation } from '@apollo/client/react';
import { colours } from '@chengxin/ui';
import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonalField } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import type { RetailerDetail } from './retailer.page';
import { RevealPersonalFieldDocument } from './retailers.graphql';

/** Master data; masked fields are shown in full only as an act with a reason. */
export function RetailerFacts({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const { to } = useScope();
  const unit = (code: string, name: string) => <Link to={to('/retailers', { unitCode: code })}>{name}</Link>;
  const items = [
    { key: 'code', label: t('column.code'), children: retailer.customerCode },
    {
      key: 'person',
      label: t('column.person'),
      children: (
        <Masked
          retailer={retailer}
          field="RETAILER_PERSON_IN_CHARGE"
          name={t('column.person')}
          masked={retailer.personInCharge}
        />
      ),
    },
    {
      key: 'phone',
      label: t('detail.phone'),
      children: <Masked retailer={retailer} field="RETAILER_PHONE" name={t('detail.phone')} masked={retailer.phone} />,
    },
    { key: 'licence', label: t('column.licence'), children: retailer.licenceNo },
    { key: 'expires', label: t('column.expires'), children: retailer.licenceExpiresOn },
    { key: 'status', label: t('column.status'), children: t(`status.${retailer.status}`) },
    { key: 'format', label: t('column.format'), children: t(`format.${retailer.format}`) },
    { key: 'market', label: t('column.market'), children: t(`market.${retailer.marketType}`) },
    { key: 'tier', label: t('column.tier'), children: t('tier', { tier: retailer.tier }) },
    { key: 'county', label: t('column.county'), children: unit(retailer.county.code, retailer.county.name) },
    { key: 'area', label: t('column.area'), children: unit(retailer.area.code, retailer.area.name) },
    { key: 'place', label: t('column.place'), children: retailer.place.name },
    { key: 'address', label: t('detail.address'), children: retailer.address },
    { key: 'since', label: t('detail.since'), children: retailer.since },
  ];
  return (
    <section className="cx-panel" aria-label={t('detail.facts')}>
      <Descriptions
        size="small"
        styles={{ label: { color: colours.quiet } }}
        title={<h2>{t('detail.facts')}</h2>}
        column={{ xs: 1, sm: 2, lg: 3 }}
        items={items}
      />
    </section>
  );
}

interface MaskedProps {
  retailer: RetailerDetail;
  field: PersonalField;
  name: string;
  masked: string | null | undefined;
}

// the full value lives in this component only: leaving the page forgets it
function Masked({ retailer, field, name, masked }: MaskedProps) {
  const { t } = useTranslation('retailers');
  const mayReveal = useMay('PERSONAL_REVEAL');
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<string>();
  const [reveal] = useMutation(RevealPersonalFieldDocument, { fetchPolicy: 'no-cache' });
  if (value !== undefined) {
    return (
      <span role="status">
        <strong>{value}</strong> <span className="cx-quiet">{t('detail.revealed')}</span>
      </span>
    );
  }
  return (
    <span>
      {masked ?? '—'}
      {mayReveal && masked ? (
        <Button type="link" size="small" aria-label={t('detail.revealField', { field: name })} onClick={() => setOpen(true)}>
          {t('detail.reveal')}
        </Button>
      ) : null}
      {open ? (
        <ActModal<{ reason: string }>
          title={t('detail.revealTitle', { field: name })}
          okText={t('detail.reveal')}
          onClose={() => setOpen(false)}
          onDone={() => setOpen(false)}
          fields={['reason']}
          perform={async ({ reason }) => {
            const { data } = await reveal({ variables: { input: { field, subjectId: retailer.id, reason: reason.trim() } } });
            const payload = data?.revealPersonalField;
            if (payload?.value != null) setValue(payload.value);
            return payload?.errors ?? [];
          }}
        >
          {() => (
            <>
              <p>{t('detail.revealNote')}</p>
              <ReasonField name="reason" label={t('detail.revealReason')} />
            </>
          )}
        </ActModal>
      ) : null}
    </span>
  );
}
