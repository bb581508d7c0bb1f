import { createContext, type ReactNode, useContext } from 'react';

/** The few words the parts themselves need; the application gives them in its language. */
export interface UiTexts {
  chart: string;
  table: string;
  showAs: string;
  retry: string;
  requestNumber: string;
  loading: string;
  emptyTitle: string;
  forbiddenTitle: string;
  forbiddenHint: string;
  failedTitle: string;
  failedHint: string;
  /** Without a request number: nothing has answered. */
  unreachableHint: string;
  staleTitle: string;
  up: string;
  down: string;
  level: string;
}

const chinese: UiTexts = {
  chart: '图',
  table: '表',
  showAs: '显示方式',
  retry: '重试',
  requestNumber: '请求编号',
  loading: '正在载入',
  emptyTitle: '没有数据',
  forbiddenTitle: '没有权限查看',
  forbiddenHint: '请联系管理员。',
  failedTitle: '没有取到数据',
  failedHint: '请重试；仍不成功时，把请求编号告诉管理员。',
  unreachableHint: '没有连上服务器。请检查网络后重试。',
  staleTitle: '以下数据可能不是最新',
  up: '上升',
  down: '下降',
  level: '持平',
};

const UiTextsContext = createContext<UiTexts>(chinese);

/** Gives the parts below it their words. */
export function UiTextsProvider({ texts, children }: { texts: UiTexts; children: ReactNode }) {
  return <UiTextsContext value={texts}>{children}</UiTextsContext>;
}

/** The words of the parts; Chinese when the application gives none. */
export function useUiTexts(): UiTexts {
  return useContext(UiTextsContext);
}
