import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Margin } from '../../shared/charts/margin-figure';
import { formatClause, formatCount, formatMonth, formatRate } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { type AttentionItem, attentionPath, detailKind, examplePath, OF_TODAY } from './attention';

/** What needs attention: what the month counted, and what today asks for, each with its count, examples and the way to all of them. */
export function AttentionSection({ items }: { items: readonly AttentionItem[] }) {
  const { t } = useTranslation('overview');
  const { today } = useViewer();
  const { month } = useScope();
  const lists = [
    { key: 'month', title: t('ofMonth', { month: formatMonth(month) }), items: items.filter((item) => !isOfToday(item)) },
    { key: 'today', title: t('ofToday', { date: today }), items: items.filter(isOfToday) },
  ];
  return (
    <section className="cx-panel" id="attention" aria-labelledby="attention-title" tabIndex={-1}>
      <h2 id="attention-title">{t('attention')}</h2>
      {lists.map((list) => (
        <section key={list.key} aria-label={list.title}>
          <h3 className="cx-attention-when">{list.title}</h3>
          {list.items.length === 0 ? <p className="cx-quiet">{t('nothing')}</p> : null}
          <ul className="cx-attention">
            {list.items.map((item) => (
              <Item key={item.kind} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const isOfToday = (item: AttentionItem): boolean => OF_TODAY.includes(item.kind);

function Item({ item }: { item: AttentionItem }) {
  const { t } = useTranslation('overview');
  const { permissions, today } = useViewer();
  const { to, month } = useScope();
  const path = attentionPath(item.kind, permissions);
  const title = t(`kind.${item.kind}`);
  const heading = (
    <>
      <span className="cx-attention-count cx-figure">{formatCount(item.count)}</span>
      {title}
    </>
  );
  // The list of a matter of today is that of the month that runs.
  const link = path && to(path, isOfToday(item) ? { month: today.slice(0, 7) } : {});
  const detail = ({ detail: text, groupId, unitCode }: AttentionItem['examples'][number]) => {
    const kind = detailKind(item.kind);
    if (kind === 'rate' && groupId) return <Margin owner={{ on: 'group', id: groupId, unitCode }} month={month} value={text} />;
    return { members: t('members', { count: text }), rate: formatRate(text), month: '', plain: text }[kind];
  };
  return (
    <li>
      <h4>{link ? <Link to={link}>{heading}</Link> : heading}</h4>
      <ul>
        {item.examples.map((example) => {
          const target = examplePath(example, permissions);
          return (
            <li key={`${example.unitCode}-${example.groupId}-${example.retailerId}-${example.label}`}>
              {target ? <Link to={to(target)}>{example.label}</Link> : example.label}
              <span className="cx-quiet"> {detail(example)}</span>
            </li>
          );
        })}
      </ul>
      <p className="cx-quiet">{t('clause', { clause: formatClause(item.clause) })}</p>
    </li>
  );
}
