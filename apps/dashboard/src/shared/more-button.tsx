import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Has a list show what follows; says when it did not come, and may be pressed again. */
export function MoreButton({ label, onMore }: { label: string; onMore: () => Promise<unknown> }) {
  const { t } = useTranslation('shared');
  const [state, setState] = useState<'still' | 'working' | 'failed'>('still');
  const show = async () => {
    setState('working');
    setState(
      await onMore().then(
        () => 'still' as const,
        () => 'failed' as const,
      ),
    );
  };
  return (
    <>
      <Button size="small" loading={state === 'working'} onClick={() => void show()}>
        {label}
      </Button>{' '}
      {state === 'failed' ? <span role="alert">{t('readFailed')}</span> : null}
    </>
  );
}
