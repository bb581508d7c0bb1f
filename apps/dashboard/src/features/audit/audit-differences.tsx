import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import type { AuditLine } from './audit.page';
import { isId, toDifferences } from './to-differences';

/** Fields whose ids are those of retailers. */
const RETAILERS = new Set(['retailer', 'leader', 'members']);
/** As many of a list as help to recognise it. */
const SHOWN = 3;

/** Before → after, field by field. */
export function AuditDifferences({ line }: { line: AuditLine }) {
  const { t } = useTranslation('audit');
  const differences = toDifferences(line.before, line.after);
  if (differences.length === 0) return <span className="cx-quiet">{t('noChange')}</span>;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 16, overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
      {differences.map(({ field, before, after }) => (
        <li key={field}>
          <span className="cx-quiet">{t(`field.${field}`, { defaultValue: field })} </span>
          {before === null ? null : (
            <>
              <AuditValue of={line.subjectType} field={field} value={before} /> <span aria-label={t('becomes')}>→</span>{' '}
            </>
          )}
          <AuditValue of={line.subjectType} field={field} value={after} />
        </li>
      ))}
    </ul>
  );
}

const shortId = (id: string): string => `${id.slice(0, 8)}…`;

function AuditValue({ of, field, value }: { of: string; field: string; value: unknown }): ReactNode {
  const { t, i18n } = useTranslation('audit');
  const { to } = useScope();
  const mayOpen = useMay('RETAILER_READ');
  if (value === null || value === undefined || value === '') return t('none');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    const shown = value.slice(0, SHOWN).map((one) => <AuditValue key={String(one)} of={of} field={field} value={one} />);
    return (
      <>
        {shown.flatMap((one, index) => (index === 0 ? [one] : ['、', one]))}
        {value.length > SHOWN ? t('andMore', { count: value.length }) : null}
      </>
    );
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, one]) => `${t(`field.${key}`, { defaultValue: key })} ${isId(one) ? shortId(one) : String(one)}`)
      .join(i18n.language === 'en' ? ', ' : '，');
  }
  if (isId(value)) {
    const short = shortId(value);
    return RETAILERS.has(field) && mayOpen ? <Link to={to(`/retailers/${value}`)}>{short}</Link> : short;
  }
  return t([`wordOf.${of}.${String(value)}`, `word.${String(value)}`], { defaultValue: String(value) });
}
