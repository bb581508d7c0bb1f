import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Permission } from '../../gql/graphql';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import type { AuditLine } from './audit.page';
import { isId } from './to-differences';

/** Page on which a subject can be opened, and the permission it asks for. */
const PAGES: Readonly<Record<string, { permission: Permission; path: (line: AuditLine) => string }>> = {
  Group: { permission: 'GROUP_READ', path: (line) => `/groups/${line.subjectId}` },
  Founding: { permission: 'GROUP_READ', path: (line) => `/foundings/${line.subjectId}` },
  Retailer: { permission: 'RETAILER_READ', path: (line) => `/retailers/${line.subjectId}` },
  User: { permission: 'USER_ADMIN', path: (line) => `/users?search=${encodeURIComponent(line.subjectName ?? '')}` },
  PolicyParameter: { permission: 'POLICY_READ', path: (line) => `/policy?search=${encodeURIComponent(line.subjectId ?? '')}` },
  MonthPeriod: { permission: 'MONTH_CLOSE', path: () => '/months' },
  ImportJob: { permission: 'IMPORT', path: () => '/imports' },
};

/** The subject of a line by kind and name; a link where the reader may open it. */
export function AuditSubject({ line }: { line: AuditLine }) {
  const { t } = useTranslation('audit');
  const { to } = useScope();
  const { permissions } = useViewer();
  const kind = t(`subjectType.${line.subjectType}`, { defaultValue: line.subjectType });
  const name = line.subjectName ?? (isId(line.subjectId) ? nameAfter(line) : (line.subjectId ?? ''));
  const words = [kind, name].filter((word) => word !== '').join(' · ');
  if (line.subjectType === 'Unit' && line.subjectId) {
    return <Link to={to('/overview', { unitCode: line.subjectId })}>{words}</Link>;
  }
  const page = PAGES[line.subjectType];
  if (!page || !line.subjectId || !permissions.includes(page.permission)) return words;
  return <Link to={to(page.path(line))}>{words}</Link>;
}

/** What the line itself calls its subject: the name of a group, the file of an import. */
function nameAfter(line: AuditLine): string {
  for (const json of [line.after, line.before]) {
    const told: unknown = json ? JSON.parse(json) : null;
    if (typeof told !== 'object' || told === null) continue;
    const name = 'name' in told ? told.name : 'fileName' in told ? told.fileName : undefined;
    if (typeof name === 'string') return name;
  }
  return `${(line.subjectId ?? '').slice(0, 8)}…`;
}
