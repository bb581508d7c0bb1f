import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../../shared/act-form';
import { ActModal } from '../../shared/act-modal';
import { formatMonth } from '../../shared/format';
import { ViewerDocument } from '../../shared/viewer.graphql';
import { CloseMonthDocument, ReopenMonthDocument } from './months.graphql';

export interface MonthActModalProps {
  month: string;
  act: 'close' | 'reopen';
  unitCode: string;
  onClose: () => void;
  onDone: () => void;
}

/** Closes a month, or opens a closed one again with a reason. */
export function MonthActModal({ month, act, unitCode, onClose, onDone }: MonthActModalProps) {
  const { t } = useTranslation('months');
  // the latest closed month, on which pages open, is the viewer's
  const [close] = useMutation(CloseMonthDocument, { refetchQueries: [ViewerDocument] });
  const [reopen] = useMutation(ReopenMonthDocument, { refetchQueries: [ViewerDocument] });
  const perform = async ({ reason }: { reason?: string }) => {
    const text = reason?.trim() ?? '';
    if (act === 'reopen') {
      return (await reopen({ variables: { input: { unitCode, month, reason: text } } })).data?.reopenMonth.errors ?? [];
    }
    const input = { unitCode, month, ...(text && { reason: text }) };
    return (await close({ variables: { input } })).data?.closeMonth.errors ?? [];
  };
  return (
    <ActModal<{ reason?: string }>
      title={t(act === 'close' ? 'closeTitle' : 'reopenTitle', { month: formatMonth(month) })}
      okText={t(act)}
      danger={act === 'reopen'}
      onClose={onClose}
      onDone={onDone}
      fields={['reason']}
      perform={perform}
    >
      {() => (
        <>
          <p>{t(act === 'close' ? 'closeNote' : 'reopenNote')}</p>
          <ReasonField name="reason" label={t(act === 'close' ? 'reasonOptional' : 'reason')} optional={act === 'close'} />
        </>
      )}
    </ActModal>
  );
}
