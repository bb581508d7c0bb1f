import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount, formatRate } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { type AttentionItem, attentionPath, detailKind, examplePath } from './attention';

/** What needs attention, each with its count, some examples and the way to all of them. */
export function AttentionSection({ items, marginTarget }: { items: readonly AttentionItem[]; marginTarget: string | null }) {
  const { t } = useTranslation('overview');
  const { permissions } = useViewer();
  const { to } = useScope();
  const detail = (kind: AttentionItem['kind'], text: string) => {
    const written = { members: t('members', { count: text }), rate: formatRate(text), month: '', plain: text };
    return written[detailKind(kind)];
  };
  return (
    <section className="cx-panel" id="attention" aria-labelledby="attention-title" tabIndex={-1}>
      <h2 id="attention-title">{t('attention')}</h2>
      {items.length === 0 ? <p className="cx-quiet">{t('nothing')}</p> : null}
      <ul className="cx-attention">
        {items.map((item) => {
          const path = attentionPath(item.kind, { marginTarget, permissions });
          const title = t(`kind.${item.kind}`);
          return (
            <li key={item.kind}>
              <h3>
                <span className="cx-attention-count cx-figure">{formatCount(item.count)}</span>
                {path ? <Link to={to(path)}>{title}</Link> : title}
              </h3>
              <ul>
                {item.examples.map((example) => {
                  const target = examplePath(example, permissions);
                  return (
                    <li key={`${example.unitCode}-${example.groupId}-${example.retailerId}-${example.label}`}>
                      {target ? <Link to={to(target)}>{example.label}</Link> : example.label}
                      <span className="cx-quiet"> {detail(item.kind, example.detail)}</span>
                    </li>
                  );
                })}
              </ul>
              <p className="cx-quiet">{t('clause', { clause: item.clause })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
