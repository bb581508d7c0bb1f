import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import type { Box } from './archive-box';

/** Named before the rest is only counted. */
const NAMED = 12;

/** What is missing of a document, by name: members, months, groups. Members are only counted for who may not see them. */
export function MissingOf({ line }: { line: Box['documents'][number] }) {
  const { t } = useTranslation('archives');
  const { to } = useScope();
  const { document, state, missing, present, required } = line;
  if (state !== 'INCOMPLETE') return null;
  if (missing.length === 0)
    return (
      <p className="cx-quiet">
        {document === 'GROUP_INFORMATION' ? t('missingLeader') : t('missingMembers', { count: required - present })}
      </p>
    );
  const named = missing.slice(0, NAMED);
  return (
    <p>
      {t('missing', { what: '' })}
      {named.map(({ retailerId, storeName, month, groupId, groupName }, index) => {
        const key = retailerId ?? groupId ?? month ?? String(index);
        const path = retailerId ? `/retailers/${retailerId}` : groupId ? `/groups/${groupId}` : null;
        const name = storeName ?? groupName ?? month ?? '';
        return (
          <span key={key}>
            {index > 0 ? t('listed') : null}
            {path ? <Link to={to(path)}>{name}</Link> : <span className="cx-figure">{name}</span>}
          </span>
        );
      })}
      {missing.length > NAMED ? ` ${t('more', { count: missing.length })}` : null}
    </p>
  );
}
