import { message } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from './query-errors';
import { type Refusal, refusalText } from './refusals';

/** How a page tells what became of an act. */
export interface ToldActs {
  /** Has to stand in the page: what is told appears in it. */
  toast: ReactElement;
  /** Tells that an act is done, and reads the page anew. */
  done: (words?: string) => void;
  /** An act without a form: `work` answers its refusals, which are told as they are. */
  run: (work: () => Promise<readonly Refusal[] | undefined>, words?: string) => Promise<void>;
}

/** Tells at the top of the page that an act is done, or why not; `again` reads what the page shows. */
export function useToldActs(again: () => unknown): ToldActs {
  const { t } = useTranslation('acts');
  const [toast, holder] = message.useMessage();
  const done = (words = t('done')) => {
    void toast.success(words);
    again();
  };
  const run: ToldActs['run'] = async (work, words) => {
    try {
      const refusals = await work();
      if (refusals?.length === 0) return done(words);
      void toast.error(refusals?.map(refusalText).join(' ') ?? t('notDone', { code: '' }));
    } catch (error) {
      void toast.error(t('notDone', { code: codeOf(error) ?? '' }));
    }
    again();
  };
  return { toast: holder, done, run };
}
