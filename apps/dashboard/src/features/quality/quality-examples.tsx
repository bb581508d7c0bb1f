import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoney, formatMonth, formatRate, inBrackets } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { detailKind, type Finding } from './quality-answer';

type Example = Finding['examples'][number];

/** A few of what was found, each with the page on which it can be mended. */
export function QualityExamples({ finding, month }: { finding: Finding; month: string }) {
  const { t } = useTranslation('quality');
  const { to } = useScope();
  const { permissions } = useViewer();
  const detail = ({ detail: text }: Example): string => {
    switch (detailKind(finding.rule)) {
      case 'rate':
        return formatRate(text);
      case 'money':
        return formatMoney(text);
      case 'month':
        return formatMonth(text);
      case 'members':
        return t('members', { count: Number(text) });
      case 'alike':
        return t('alike', { count: Number(text) });
      case 'customer':
        return t('customer', { code: text });
      default:
        return text;
    }
  };
  const path = (example: Example): string | null => {
    if (finding.rule === 'MONTH_NOT_CLOSED') return permissions.includes('MONTH_CLOSE') ? to('/months') : null;
    if (example.retailerId)
      return permissions.includes('RETAILER_READ') ? to(`/retailers/${example.retailerId}`, { month }) : null;
    if (example.groupId) return to(`/groups/${example.groupId}`, { month });
    return to('/quality', { unitCode: example.unitCode, month });
  };
  return (
    <ul style={{ margin: 0, paddingInlineStart: 16, whiteSpace: 'normal' }}>
      {finding.examples.map((example, index) => {
        const address = path(example);
        return (
          <li key={`${example.retailerId ?? example.groupId ?? example.unitCode} ${index}`}>
            {address ? <Link to={address}>{example.label}</Link> : example.label}
            <span className="cx-quiet">{inBrackets([example.unitName, detail(example)].join(' · '))}</span>
          </li>
        );
      })}
    </ul>
  );
}
