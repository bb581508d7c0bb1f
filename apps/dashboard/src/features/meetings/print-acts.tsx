import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';

export interface PrintActsProps {
  /** Which records, as the server is asked for their files. */
  query: Readonly<Record<string, string>>;
  /** How many they are. */
  count: number;
  /** Whether some are still to come. */
  busy?: boolean;
}

/** Records on paper or as Word files, and, for who may change them, the way to their templates. */
export function PrintActs({ query, count, busy = false }: PrintActsProps) {
  const { t } = useTranslation('papers');
  const { to } = useScope();
  const mayChange = useMay('GROUP_AFFAIRS');
  const none = count === 0 || busy;
  return (
    <Flex gap={8} wrap align="center">
      {mayChange ? <Link to={to('/form-templates')}>{t('templates')}</Link> : null}
      <Button disabled={none} href={none ? undefined : `/papers/meeting-record.docx?${new URLSearchParams(query)}`}>
        {t(count > 1 ? 'files' : 'file')}
      </Button>
      <Button type="primary" disabled={none} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </Flex>
  );
}
