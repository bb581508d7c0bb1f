import { BandTag, DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { NO_VALUE } from '../../shared/format';
import type { Post } from './posts.page';

export type PostAct = 'absences' | 'account';

export interface PostsTableProps {
  posts: readonly Post[];
  /** Opens the absences of a post, or the account of its deputy; missing for who only reads. */
  onAct: ((post: Post, act: PostAct) => void) | undefined;
}

/** Posts with holder, deputy and who is responsible today; on a telephone as cards. */
export function PostsTable({ posts, onAct }: PostsTableProps) {
  const { t } = useTranslation('posts');
  const person = (name: string | null | undefined, phone: string | null | undefined) =>
    name ? [name, phone].filter((text) => text).join(' ') : NO_VALUE;
  const kind = (post: Post) => t(`shared:role.${post.kind}`);
  const area = (post: Post) => [post.unit.parent?.name, post.unit.name].filter((name) => name).join(' · ');
  const responsible = (post: Post) => (
    <>
      {post.responsibleName}{' '}
      {post.absentUntil ? <BandTag tone="near">{t('standsIn', { date: post.absentUntil })}</BandTag> : null}
    </>
  );
  const absences = (post: Post) =>
    post.absences.length === 0 ? NO_VALUE : post.absences.map(({ from, to }) => `${from} – ${to}`).join(t('between'));
  const deputy = (post: Post) => (
    <>
      {person(post.deputyName, post.deputyPhone)}
      {onAct && post.deputyName ? (
        <span className="cx-quiet">
          {' '}
          {post.deputyAccountName ? t('accountShown', { name: post.deputyAccountName }) : t('accountNone')}
        </span>
      ) : null}
    </>
  );
  const ACTS = [
    { name: 'absences', label: 'absencesOf' },
    { name: 'account', label: 'accountOf' },
  ] as const;
  const act = (post: Post) =>
    onAct ? (
      <span>
        {ACTS.map(({ name, label }) => (
          <Button
            key={name}
            type="link"
            size="small"
            aria-label={t(label, { name: post.holderName, area: area(post) })}
            onClick={() => onAct(post, name)}
          >
            {t(name)}
          </Button>
        ))}
      </span>
    ) : null;
  const columns: TableProps<Post>['columns'] = [
    { key: 'area', title: t('column.area'), fixed: 'left', render: (_, post) => area(post) },
    { key: 'kind', title: t('column.kind'), render: (_, post) => kind(post) },
    { key: 'holder', title: t('column.holder'), render: (_, post) => person(post.holderName, post.holderPhone) },
    { key: 'deputy', title: t('column.deputy'), render: (_, post) => deputy(post) },
    { key: 'responsible', title: t('column.responsible'), render: (_, post) => responsible(post) },
    { key: 'absences', title: t('column.absences'), render: (_, post) => <span className="cx-figure">{absences(post)}</span> },
    { key: 'since', title: t('column.since'), render: (_, post) => <span className="cx-figure">{post.since}</span> },
    ...(onAct ? [{ key: 'act', title: t('column.act'), render: (_: unknown, post: Post) => act(post) }] : []),
  ];
  const card = (post: Post) => (
    <CardLines>
      <strong>{area(post)}</strong>
      <span>
        {kind(post)} {person(post.holderName, post.holderPhone)}
      </span>
      <span className="cx-quiet">
        {t('column.deputy')} {deputy(post)}
      </span>
      <span>
        {t('column.responsible')} {responsible(post)}
      </span>
      {act(post)}
    </CardLines>
  );
  return <DataTable label={t('title')} rows={posts} rowKey={(post) => post.id} columns={columns} card={card} />;
}
