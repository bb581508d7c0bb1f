import type { WholeApi } from './whole-api.fixture';

/** Has a user act today in the place of the market manager of 应县城区片, at a session of his; answers how it ends. */
export async function actForMarketManager(api: WholeApi, username: string, cookie: string): Promise<() => Promise<void>> {
  const { rows } = await api.admin.query<{ id: string }>(
    `with post as (update post set deputy_name = '代理人' from unit u
                    where u.id = unit_id and u.code = '140622A01' and kind = 'MARKET_MANAGER' returning post.id, post.scope),
          named as (insert into deputy_account (post_id, user_id, deputy_name, scope)
                    select post.id, a.id, '代理人', scope from post, user_account a where a.username = $1)
     insert into post_absence (post_id, scope, during, reason, recorded_by, recorded_at)
     select id, scope, daterange($2::date, $2::date + 1), '参加培训', '管理员', now() from post returning id`,
    [username, api.clock.today()],
  );
  const act = async (mutation: string): Promise<void> => {
    const { errors } = await api.ask(cookie, `mutation { ${mutation} { ok } }`);
    if (errors[0]) throw new Error(errors[0].message);
  };
  await act(`beginDeputyship(input: { absenceId: "${rows[0]?.id}" })`);
  return () => act('endDeputyship');
}
