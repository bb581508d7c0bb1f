import { Button, Image } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WallActivityFragment } from '../../gql/graphql';
import { useScope } from '../../shared/scope';

/** Who did it: the groups, or the county itself. */
export function ActivityGroups({ activity: { groups, groupCount, county } }: { activity: WallActivityFragment }) {
  const { t } = useTranslation('activities');
  const { to } = useScope();
  const [first] = groups;
  if (!first) return <>{t('ofCounty', { county: county.name })}</>;
  const text = groupCount > 1 ? t('groups', { name: first.name, count: groupCount }) : first.name;
  return <Link to={to(`/groups/${first.id}`)}>{text}</Link>;
}

/** Every group by name. */
export function GroupLinks({ groups }: Pick<WallActivityFragment, 'groups'>) {
  const { t } = useTranslation('activities');
  const { to } = useScope();
  return groups.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 ? t('listed') : null}
      <Link to={to(`/groups/${id}`)}>{name}</Link>
    </Fragment>
  ));
}

/** An activity on the wall, with its first picture where it has one. */
export function ActivityCard({ activity, onOpen }: { activity: WallActivityFragment; onOpen: (id: string) => void }) {
  const { t } = useTranslation('activities');
  const { to } = useScope();
  const { id, kind, topic, heldOn, placeText, participantCount, guests, trainer, summary, files } = activity;
  const picture = files.find((file) => file.thumbnailUrl);
  return (
    <li>
      {picture?.thumbnailUrl ? (
        <div className="cx-wall-picture">
          <Image
            src={picture.thumbnailUrl}
            alt={t('photo', { topic })}
            loading="lazy"
            width="100%"
            preview={{ src: picture.url ?? picture.thumbnailUrl, cover: null }}
          />
        </div>
      ) : null}
      <div className="cx-wall-words">
        <span className="cx-quiet">{t(`kinds.${kind}`)}</span>
        <h3>{topic}</h3>
        <p className="cx-quiet cx-figure">{t('at', { date: heldOn, place: placeText })}</p>
        <p>
          <ActivityGroups activity={activity} />
        </p>
        <p>
          {t('took', { count: participantCount })}
          {guests > 0 ? ` · ${t('guests', { count: guests })}` : ''}
        </p>
        {trainer ? (
          <p>
            {t('trainer')} <Link to={to(`/retailers/${trainer.retailer.id}`)}>{trainer.retailer.storeName}</Link>
          </p>
        ) : null}
        {summary ? <p className="cx-quiet">{summary}</p> : null}
        <p>
          <Button type="link" size="small" style={{ padding: 0 }} aria-label={t('more', { topic })} onClick={() => onOpen(id)}>
            {t('moreShort')}
          </Button>
        </p>
      </div>
    </li>
  );
}
