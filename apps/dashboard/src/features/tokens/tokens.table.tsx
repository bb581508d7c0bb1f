import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Popconfirm, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatCount, formatInstant } from '../../shared/format';
import type { Token } from './tokens.page';

export interface TokensTableProps {
  tokens: readonly Token[];
  showsOwner: boolean;
  busy: boolean;
  onRevoke: (token: Token) => void;
}

/** Tokens with what they may and when they were used last; a live one can be revoked. */
export function TokensTable({ tokens, showsOwner, busy, onRevoke }: TokensTableProps) {
  const { t } = useTranslation('tokens');
  const name = (token: Token) => (
    <>
      {token.name} <code className="cx-quiet">{token.prefix}…</code>{' '}
      {token.linkOnly ? <BandTag tone="none">{t('link')}</BandTag> : null}
    </>
  );
  const state = (token: Token) => (
    <BandTag tone={token.live ? 'good' : 'none'}>{t(token.live ? 'live' : token.revokedAt ? 'revoked' : 'over')}</BandTag>
  );
  const used = (token: Token) =>
    token.lastUsedAt ? `${formatInstant(token.lastUsedAt)} · ${token.lastUsedAddress ?? ''}` : t('never');
  const permissions = (token: Token) => token.permissions.map((permission) => t(`permission.${permission}`)).join(t('separator'));
  const act = (token: Token) =>
    token.live ? (
      <Popconfirm
        title={t('revokeTitle', { name: token.name })}
        description={t('revokeConfirm')}
        okText={t('revoke')}
        cancelText={t('acts:cancel')}
        onConfirm={() => onRevoke(token)}
      >
        <Button type="link" size="small" danger disabled={busy} aria-label={t('revokeTitle', { name: token.name })}>
          {t('revoke')}
        </Button>
      </Popconfirm>
    ) : null;
  const figure = (text: string) => <span className="cx-figure">{text}</span>;
  const columns: TableProps<Token>['columns'] = [
    { key: 'name', title: t('column.name'), fixed: 'left', render: (_, token) => name(token) },
    ...(showsOwner ? [{ key: 'owner', title: t('column.owner'), render: (_: unknown, token: Token) => token.username }] : []),
    { key: 'unit', title: t('column.unit'), render: (_, token) => token.unit.name },
    { key: 'permissions', title: t('column.permissions'), render: (_, token) => permissions(token) },
    { key: 'budget', title: t('column.budget'), align: 'right', render: (_, token) => figure(formatCount(token.hourlyBudget)) },
    { key: 'used', title: t('column.used'), render: (_, token) => figure(used(token)) },
    { key: 'expires', title: t('column.expires'), render: (_, token) => figure(formatInstant(token.expiresAt)) },
    { key: 'state', title: t('column.state'), render: (_, token) => state(token) },
    { key: 'act', title: t('column.act'), render: (_, token) => act(token) },
  ];
  const card = (token: Token) => (
    <CardLines>
      <strong>{name(token)}</strong>
      <span>
        {showsOwner ? `${token.username} · ` : ''}
        {token.unit.name} · {permissions(token)}
      </span>
      <span>
        {state(token)}{' '}
        <span className="cx-quiet">
          {t('column.expires')} {formatInstant(token.expiresAt)}
        </span>
      </span>
      <span className="cx-quiet">
        {t('column.used')} {used(token)}
      </span>
      {act(token)}
    </CardLines>
  );
  return <DataTable label={t('tableLabel')} rows={tokens} rowKey={(token) => token.id} columns={columns} card={card} />;
}
