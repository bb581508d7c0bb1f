import { colours } from '@chengxin/ui';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../shared/scope';
import type { GroupDetail } from './group.page';

type PostHolder = NonNullable<GroupDetail['customerManager']>;

/** Where the group is, since when, and who looks after it. */
export function GroupFacts({ group }: { group: GroupDetail }) {
  const { t } = useTranslation('group');
  const { to } = useScope();
  const unit = (code: string, name: string) => <Link to={to('/groups', { unitCode: code })}>{name}</Link>;
  const items = [
    { key: 'county', label: t('facts.county'), children: unit(group.county.code, group.county.name) },
    { key: 'area', label: t('facts.area'), children: unit(group.area.code, group.area.name) },
    { key: 'place', label: t('facts.place'), children: group.place.name },
    { key: 'street', label: t('facts.street'), children: group.streetText },
    { key: 'market', label: t('facts.market'), children: t(`market.${group.marketType}`) },
    {
      key: 'founded',
      label: t('facts.founded'),
      children: (
        <span>
          {group.foundedOn}{' '}
          {group.founding ? <Link to={to(`/foundings/${group.founding.id}`)}>{t('facts.founding')}</Link> : null}
        </span>
      ),
    },
    ...(group.dissolvedOn ? [{ key: 'dissolved', label: t('facts.dissolved'), children: group.dissolvedOn }] : []),
    { key: 'home', label: t('facts.home'), children: group.homeAddress ?? t('facts.none') },
    { key: 'manager', label: t('facts.manager'), children: <Holder post={group.customerManager} /> },
    { key: 'inspector', label: t('facts.inspector'), children: <Holder post={group.marketInspector} /> },
  ];
  return (
    <section className="cx-panel" aria-label={t('facts.title')}>
      <Descriptions
        size="small"
        styles={{ label: { color: colours.quiet } }}
        title={<h2>{t('facts.title')}</h2>}
        column={{ xs: 1, sm: 2, lg: 3 }}
        items={items}
      />
    </section>
  );
}

function Holder({ post }: { post: PostHolder | null | undefined }) {
  const { t } = useTranslation('group');
  if (!post) return <span className="cx-quiet">{t('facts.none')}</span>;
  const deputy = [post.deputyName, post.deputyPhone].filter((text) => text).join(' ');
  // while the holder is away the deputy comes first
  if (post.absentUntil && post.deputyName) {
    return (
      <span>
        {deputy} <span className="cx-quiet">{t('facts.standsIn', { name: post.holderName, date: post.absentUntil })}</span>
      </span>
    );
  }
  return (
    <span>
      {post.holderName} {post.holderPhone ?? ''}
      {deputy ? <span className="cx-quiet"> {t('facts.deputy', { name: deputy })}</span> : null}
    </span>
  );
}
