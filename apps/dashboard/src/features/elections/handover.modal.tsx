import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArchiveBoxItem } from '../../gql/graphql';
import { DayField, ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { useViewer } from '../../shared/viewer';
import { type ElectionActProps, onElection } from './election-acts';
import { RecordHandoverDocument } from './election-acts.graphql';
import './elections.css';

const ITEMS = [
  'CHARTER',
  'COVENANT',
  'APPLICATIONS',
  'PLEDGES',
  'GROUP_INFORMATION',
  'PRICE_TABLES',
  'PENALTY_APPLICATIONS',
  'SIGN_IN_SHEETS',
  'MINUTES_BOOK',
  'IMAGES',
] as const satisfies readonly ArchiveBoxItem[];

const boxOf = (handedOver: boolean) => ITEMS.map(() => ({ handedOver }));

interface HandoverValues {
  handedOverOn: string;
  handedBy: string;
  receivedBy: string;
  items: { handedOver: boolean; remark?: string }[];
  insteadReason?: string;
  fileIds?: UploadedFile[];
}

/** The ten items of the box, one by one; what is missing is remarked upon. */
export function HandoverModal({ election, ...modal }: ElectionActProps) {
  const { t } = useTranslation('elections');
  const { today, homeUnit } = useViewer();
  const [record] = useMutation(RecordHandoverDocument);
  const rules = [{ required: true, whitespace: true, message: t('act.required') }];
  const ofCounty = homeUnit.level !== 'AREA' && homeUnit.level !== 'PLACE';
  return (
    <ActModal<HandoverValues>
      {...modal}
      title={t('action.RECORD_HANDOVER')}
      fields={['handedOverOn', 'handedBy', 'receivedBy', 'items', 'insteadReason', 'fileIds']}
      initialValues={{ handedOverOn: today, items: boxOf(false) }}
      perform={async ({ items, insteadReason, fileIds = [], ...values }) => {
        const list = ITEMS.map((item, index) => ({
          item,
          handedOver: items[index]?.handedOver ?? false,
          ...(items[index]?.remark ? { remark: items[index].remark } : {}),
        }));
        const input = {
          ...onElection(election),
          ...values,
          items: list,
          ...(insteadReason ? { insteadReason } : {}),
          fileIds: fileIds.map(({ id }) => id),
        };
        return (await record({ variables: { input } })).data?.recordHandover.errors ?? [];
      }}
    >
      {() => (
        <>
          <DayField name="handedOverOn" label={t('act.handedOverOn')} max={today} />
          <Form.Item name="handedBy" label={t('act.handedBy')} rules={rules}>
            <Input maxLength={30} style={{ width: 200 }} />
          </Form.Item>
          <Form.Item name="receivedBy" label={t('act.receivedBy')} rules={rules}>
            <Input maxLength={30} style={{ width: 200 }} />
          </Form.Item>
          <Form.Item label={t('act.items')}>
            <BoxSum />
            <div className="cx-box-list">
              {ITEMS.map((item, index) => (
                <BoxRow key={item} item={item} index={index} />
              ))}
            </div>
          </Form.Item>
          {ofCounty ? <ReasonField optional name="insteadReason" label={t('act.insteadReason')} /> : null}
          <Form.Item name="fileIds" label={t('act.handoverFiles')}>
            <FileUpload />
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

/** How many items are there; that all are is one click, which is seen in the sum. */
function BoxSum() {
  const { t } = useTranslation('elections');
  const form = Form.useFormInstance<HandoverValues>();
  const items = Form.useWatch<HandoverValues['items'] | undefined>('items') ?? [];
  const present = items.filter(({ handedOver }) => handedOver).length;
  return (
    <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }}>
      <Button size="small" onClick={() => form.setFieldValue('items', boxOf(true))}>
        {t('act.allPresent')}
      </Button>
      <span role="status" className="cx-figure">
        {t('act.boxSum', { present, missing: ITEMS.length - present })}
      </span>
    </Flex>
  );
}

function BoxRow({ item, index }: { item: ArchiveBoxItem; index: number }) {
  const { t } = useTranslation('elections');
  const handedOver = Form.useWatch<boolean | undefined>(['items', index, 'handedOver']) ?? false;
  return (
    <div>
      <Form.Item name={['items', index, 'handedOver']} valuePropName="checked">
        <Checkbox>{t(`item.${item}`)}</Checkbox>
      </Form.Item>
      {handedOver ? (
        <span className="cx-quiet">{t('act.present')}</span>
      ) : (
        <Form.Item name={['items', index, 'remark']} rules={[{ required: true, whitespace: true, message: t('act.required') }]}>
          <Input maxLength={200} placeholder={t('act.missing')} aria-label={`${t(`item.${item}`)} ${t('act.missing')}`} />
        </Form.Item>
      )}
    </div>
  );
}
