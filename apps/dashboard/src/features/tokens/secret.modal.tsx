import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shared/viewer';
import type { MadeToken } from './create-token.modal';

/** The one time that a token is shown; of a link with an address that answers at once. */
export function SecretModal({ made, onClose }: { made: MadeToken; onClose: () => void }) {
  const { t } = useTranslation('tokens');
  const { unit, latestClosedMonth } = useViewer();
  const query = new URLSearchParams({ unit: made.unitCode ?? unit.code, month: latestClosedMonth, token: made.secret });
  const link = `${window.location.origin}/data/indicators.csv?codes=COVERAGE_OVERALL,MARGIN_ALL&${query}`;
  const copyable = (text: string) => (
    <Typography.Paragraph
      code
      copyable={{ text, tooltips: [t('secret.copy'), t('secret.copied')] }}
      style={{ overflowWrap: 'anywhere' }}
    >
      {text}
    </Typography.Paragraph>
  );
  return (
    <Modal
      open
      title={t('secret.title')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('secret.close')}
        </Button>
      }
      mask={{ closable: false }}
    >
      <Alert type="warning" showIcon title={t('secret.note')} style={{ marginBottom: 16 }} />
      {copyable(made.secret)}
      {made.linkOnly ? (
        <>
          <p>{t('secret.link')}</p>
          {copyable(link)}
        </>
      ) : null}
    </Modal>
  );
}
