import type { Labels } from '@chengxin/kernel';
import type { TimelineTopic } from './timeline-kind';

export const TIMELINE_TOPIC_LABELS: Labels<TimelineTopic> = {
  GROUP: { zh: '小组', en: 'group' },
  MEMBERS: { zh: '组员', en: 'members' },
  JOINING: { zh: '申请与承诺', en: 'applications and pledges' },
  LEADERS: { zh: '组长与换届', en: 'leaders and elections' },
  MEETINGS: { zh: '例会', en: 'meetings' },
  AID: { zh: '互助活动', en: 'mutual aid' },
  ARCHIVE: { zh: '档案', en: 'archive' },
  RETAILER: { zh: '经营信息', en: 'shop' },
};
