import { message } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../shared/query-errors';
import { type Refusal, refusalText } from '../../shared/refusals';
import { useReadAgain } from '../../shared/use-read-again';

export interface PlanActs {
  /** Where toasts appear. */
  holder: React.ReactElement;
  /** What is being done, by the key it was begun with. */
  busy: string | undefined;
  /** Why something was not done, at the key it was begun with. */
  refused: { key: string; texts: readonly string[] } | undefined;
  /** Does something and shows the plan as it is then; answers whether it was done. */
  run: (key: string, perform: () => Promise<readonly Refusal[]>, done?: string) => Promise<boolean>;
  /** Shows the plan as it is now. */
  reload: () => Promise<unknown>;
}

/** Acts on the plan: what is refused stands where it was asked for, what was done is said and shown. */
export function usePlanActs(): PlanActs {
  const { t } = useTranslation('planner');
  const { t: tActs } = useTranslation('acts');
  const [toast, holder] = message.useMessage();
  const [busy, setBusy] = useState<string>();
  const [refused, setRefused] = useState<PlanActs['refused']>();
  const reload = useReadAgain();
  const run: PlanActs['run'] = async (key, perform, done = tActs('done')) => {
    setBusy(key);
    setRefused(undefined);
    try {
      const refusals = await perform();
      if (refusals.length > 0) {
        setRefused({ key, texts: [...new Set(refusals.map(refusalText))] });
        return false;
      }
      void toast.success(done);
      await reload();
      return true;
    } catch (error) {
      const stale = codeOf(error) === 'CONFLICT';
      setRefused({ key, texts: [t(stale ? 'conflict' : 'failedAct')] });
      if (stale) await reload();
      return false;
    } finally {
      setBusy(undefined);
    }
  };
  return { holder, busy, refused, run, reload };
}
