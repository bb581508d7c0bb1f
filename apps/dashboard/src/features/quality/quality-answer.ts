import type { DataQualityQuery } from '../../gql/graphql';

export type Quality = DataQualityQuery['dataQuality'];
export type Finding = Quality['findings'][number];

export interface QualityAnswer {
  /** Key of the sentence: whether the month can be closed, or why not. */
  key: 'closable' | 'blocked' | 'earlier' | 'closed' | 'running' | 'uncounted' | 'unit';
  blocking: number;
  warnings: number;
}

/** Whether the month can be closed, and how many kinds of findings there are. Months close by city: other units are only looked at. */
export function qualityAnswer({
  monthState,
  closable,
  findings,
}: Pick<Quality, 'monthState' | 'closable' | 'findings'>): QualityAnswer {
  const blocking = findings.filter((finding) => finding.blocking).length;
  const counts = { blocking, warnings: findings.length - blocking };
  if (monthState === null) return { key: 'uncounted', ...counts };
  if (monthState === 'CLOSED') return { key: 'closed', ...counts };
  if (closable === null) return { key: 'unit', ...counts };
  if (monthState === 'OPEN') return { key: 'running', ...counts };
  return { key: closable ? 'closable' : blocking > 0 ? 'blocked' : 'earlier', ...counts };
}

/** How an example's detail is to be read. */
export function detailKind(rule: Finding['rule']): 'rate' | 'money' | 'month' | 'members' | 'alike' | 'customer' | 'plain' {
  switch (rule) {
    case 'SURVEY_IMPLAUSIBLE':
      return 'rate';
    case 'SURVEY_WITHOUT_REVENUE':
      return 'money';
    case 'SURVEY_MISSING':
    case 'MONTH_NOT_CLOSED':
      return 'month';
    case 'MEETING_NOT_REPORTED':
    case 'GROUP_WITHOUT_LEADER':
    case 'GROUP_WITHOUT_MEMBERS':
    case 'COUNTY_WITHOUT_SURVEYS':
      return 'members';
    case 'DUPLICATE_STORE':
    case 'DUPLICATE_PHONE':
      return 'alike';
    case 'PHONE_MISSING':
    case 'ADDRESS_MISSING':
      return 'customer';
    default:
      return 'plain';
  }
}
