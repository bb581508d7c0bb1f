import type { AuditWhere } from '../../gql/graphql';
import { dayOf } from '../../shared/day-of';

export interface AuditFilter {
  act: string | undefined;
  actor: string;
  subjectType: string | undefined;
  subject: string;
  since: string;
  until: string;
}

/** Reads the filter from the address; a day that is none counts as not set. */
export function auditFilterOf(params: URLSearchParams): AuditFilter {
  return {
    act: params.get('act') ?? undefined,
    actor: params.get('actor') ?? '',
    subjectType: params.get('kind') ?? undefined,
    subject: params.get('subject') ?? '',
    since: dayOf(params.get('since')) ?? '',
    until: dayOf(params.get('until')) ?? '',
  };
}

/** The filter as the API's `where`. */
export function auditWhereOf(filter: AuditFilter): AuditWhere {
  return {
    ...(filter.act && { act: filter.act }),
    ...(filter.actor !== '' && { actor: filter.actor }),
    ...(filter.subjectType && { subjectType: filter.subjectType }),
    ...(filter.subject !== '' && { subjectId: filter.subject }),
    ...(filter.since !== '' && { from: filter.since }),
    ...(filter.until !== '' && { to: filter.until }),
  };
}
