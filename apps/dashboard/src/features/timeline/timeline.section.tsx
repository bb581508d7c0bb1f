import { useQuery } from '@apollo/client/react';
import type { TableTwinData } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { GroupTimelineQuery, RetailerTimelineQuery, TimelinePageFragment } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { ExportTable } from '../../shared/export-table';
import { formatClause, formatCount } from '../../shared/format';
import { currentLanguage } from '../../shared/language';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { MoreButton } from '../../shared/more-button';
import { QueryState } from '../../shared/query-state';
import { GroupTimelineDocument, RetailerTimelineDocument } from './timeline.graphql';
import { type Owner, pressed, TOPICS_OF, topicsOf } from './timeline.topics';
import { TimelineDays } from './timeline-days';
import { detailOf, type TimelineEvent, titleOf } from './to-days';
import { type ReadOn, wholeTimeline } from './whole-timeline';
import './timeline.css';

const STEP = 40;
const LONGEST = 100;

/** Everything that happened to a group. */
export function GroupTimeline({ groupId, name }: { groupId: string; name: string }) {
  const topics = useTopics('group');
  const variables = { id: groupId, where: topics.length > 0 ? { topics } : {}, first: STEP };
  const result = useQuery(GroupTimelineDocument, { variables, fetchPolicy: 'cache-and-network' });
  const updateQuery = (shown: GroupTimelineQuery, { fetchMoreResult: { group } }: { fetchMoreResult: GroupTimelineQuery }) =>
    shown.group && group ? { group: { ...group, timeline: appended(shown.group.timeline, group.timeline) } } : shown;
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ group }) =>
        group ? (
          <Timeline
            owner="group"
            name={name}
            page={group.timeline}
            onMore={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery })}
            read={async (after) => {
              const asked = { query: GroupTimelineDocument, variables: { ...variables, first: LONGEST, after } };
              return (await result.client.query({ ...asked, fetchPolicy: 'no-cache' })).data?.group?.timeline;
            }}
          />
        ) : null
      }
    </QueryState>
  );
}

/** Everything that happened to a retailer. */
export function RetailerTimeline({ retailerId, name }: { retailerId: string; name: string }) {
  const topics = useTopics('retailer');
  const variables = { id: retailerId, where: topics.length > 0 ? { topics } : {}, first: STEP };
  const result = useQuery(RetailerTimelineDocument, { variables, fetchPolicy: 'cache-and-network' });
  const updateQuery = (
    shown: RetailerTimelineQuery,
    { fetchMoreResult: { retailer } }: { fetchMoreResult: RetailerTimelineQuery },
  ) =>
    shown.retailer && retailer
      ? { retailer: { ...retailer, timeline: appended(shown.retailer.timeline, retailer.timeline) } }
      : shown;
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ retailer }) =>
        retailer ? (
          <Timeline
            owner="retailer"
            name={name}
            page={retailer.timeline}
            onMore={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery })}
            read={async (after) => {
              const asked = { query: RetailerTimelineDocument, variables: { ...variables, first: LONGEST, after } };
              return (await result.client.query({ ...asked, fetchPolicy: 'no-cache' })).data?.retailer?.timeline;
            }}
          />
        ) : null
      }
    </QueryState>
  );
}

const useTopics = (owner: Owner) => topicsOf(owner, useSearchParams()[0].get('topics'));

const appended = (shown: TimelinePageFragment, next: TimelinePageFragment): TimelinePageFragment => ({
  ...next,
  nodes: [...shown.nodes, ...next.nodes],
});

interface TimelineProps {
  owner: Owner;
  /** Whose it is, as its file says. */
  name: string;
  page: TimelinePageFragment;
  /** Shows what follows too. */
  onMore: (after: string) => Promise<unknown>;
  /** What follows, for the file. */
  read: ReadOn;
}

function Timeline({ owner, name, page, onMore, read }: TimelineProps) {
  const { t } = useTranslation('timeline');
  const topics = useTopics(owner);
  const { nodes, totalCount, pageInfo } = page;
  const { endCursor } = pageInfo;
  const chosen = topics.map((topic) => t(`topic.${topic}`));
  return (
    <section className="cx-panel" id="timeline" aria-labelledby="timeline-title" tabIndex={-1}>
      <div className="cx-panel-header">
        <h2 id="timeline-title">{t(owner)}</h2>
        <div className="cx-panel-tools">
          {nodes.length > 0 ? (
            <ExportTable
              title={`${name} ${t(owner)}`}
              note={t('fileNote')}
              filters={chosen.length > 0 ? [chosenText(t('topics'), chosen.join(t('between')))] : []}
              data={async () => toTable(await wholeTimeline(page, read), t)}
            />
          ) : null}
        </div>
      </div>
      <Topics owner={owner} />
      {nodes.length > 0 ? <TimelineDays events={nodes} /> : <p className="cx-quiet">{t('none')}</p>}
      <p className="cx-quiet cx-figure" role="status">
        {totalCount > 0 ? t('shownOf', { shown: formatCount(nodes.length), total: formatCount(totalCount) }) : null}{' '}
        {pageInfo.hasNextPage && endCursor ? (
          <MoreButton
            key={topics.join()}
            label={t('more', { count: Math.min(STEP, totalCount - nodes.length) })}
            onMore={() => onMore(endCursor)}
          />
        ) : null}
      </p>
    </section>
  );
}

/** What the timeline is narrowed to; several topics may be chosen, and stay in the address. */
function Topics({ owner }: { owner: Owner }) {
  const { t } = useTranslation('timeline');
  const [query, setQuery] = useSearchParams();
  const chosen = topicsOf(owner, query.get('topics'));
  const choose = (topics: string | undefined) =>
    setQuery(
      (current) => {
        const next = new URLSearchParams(current);
        if (topics) next.set('topics', topics);
        else next.delete('topics');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Chips
      label={t('topics')}
      choices={[undefined, ...TOPICS_OF[owner]].map((key) => ({ key, text: key ? t(`topic.${key}`) : t('all') }))}
      chosen={chosen.length === 0 ? undefined : chosen}
      onChoose={(topic) => choose(topic && pressed(chosen, topic))}
    />
  );
}

function toTable(nodes: readonly TimelineEvent[], t: (key: string) => string): TableTwinData {
  const language = currentLanguage();
  const columns = ['day', 'topic', 'title', 'who', 'detail', 'clause'] as const;
  return {
    columns: columns.map((key) => ({ key, title: t(`column.${key}`) })),
    rows: nodes.map((event) => ({
      key: event.id,
      day: event.day,
      topic: t(`topic.${event.topic}`),
      title: titleOf(event, language),
      who: event.who ?? '',
      detail: detailOf(event, language),
      clause: event.clause ? formatClause(event.clause) : '',
    })),
  };
}
