import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '../../shared/fetch-file';
import { saveFrom } from '../../shared/save-file';

/** Has the report written as a Word file and saves it; says so when that fails. */
export function ReportFileButton({ body }: { body: () => object }) {
  const { t } = useTranslation('report');
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const save = async () => {
    if (state === 'working') return;
    setState('working');
    try {
      const { name, file } = await fetchFile('/exports/report', body());
      const address = URL.createObjectURL(file);
      saveFrom(address, name);
      URL.revokeObjectURL(address);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {state === 'failed' ? <span role="alert">{t('wordFailed')}</span> : null}
      <Button loading={state === 'working'} onClick={() => void save()}>
        {t('word')}
      </Button>
    </>
  );
}
