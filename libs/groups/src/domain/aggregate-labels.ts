import type { Labels } from '@chengxin/kernel';
import type { GroupStatus, SizeBand } from './group';
import type { MembershipEvent } from './membership-event';

// Names of groups in aggregates, in the order in which they stand.
export const GROUP_STATUS_LABELS: Labels<GroupStatus> = {
  ACTIVE: { zh: '在册', en: 'active' },
  DISSOLVED: { zh: '已撤销', en: 'dissolved' },
};

export const SIZE_BAND_LABELS: Labels<SizeBand> = {
  UNDER_FLOOR: { zh: '不足下限', en: 'under the floor' },
  SMALL: { zh: '偏小', en: 'small' },
  TYPICAL: { zh: '一般', en: 'typical' },
  LARGE: { zh: '偏大', en: 'large' },
  OVER_LIMIT: { zh: '超过上限', en: 'over the limit' },
};

export const MEMBERSHIP_EVENT_LABELS: Labels<MembershipEvent> = {
  JOINED: { zh: '入组', en: 'joined' },
  TRANSFERRED_IN: { zh: '转入', en: 'transferred in' },
  TRANSFERRED_OUT: { zh: '转出', en: 'transferred out' },
  LEFT: { zh: '离组', en: 'left' },
};
