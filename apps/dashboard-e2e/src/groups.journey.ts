import { ask, expect, find, leave, options, signInAs, test, untilShown } from './journey';

interface Answer {
  readonly groups: { readonly nodes: readonly Group[] };
}
interface Group {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
  readonly members: readonly { readonly retailer: { readonly storeName: string; readonly tier: number } }[];
}

const QUERY = `{ groups(first: 20, where: { status: ACTIVE, memberCount: { gte: 12, lte: 15 }, marketType: RURAL }) {
  nodes { id name memberCount members { retailer { storeName tier } } } } }`;

test('a county head splits five members off a group, and may not take it back the same day; the new group leads to the old one', async ({
  page,
}) => {
  await signInAs(page, 'county-head');
  const { groups } = (await ask(page, QUERY)).data as Answer;
  const group = groups.nodes.find(({ members }) => (members[0]?.retailer.tier ?? 30) < 15);
  if (!group) throw new Error('no group begins with a member of a low tier');
  const stay = group.memberCount - 5;
  await page.goto(`/groups/${group.id}`);
  await untilShown(page);

  await page.getByRole('button', { name: /^分\s?组$/ }).click();
  const split = page.getByRole('dialog');
  const members = split.getByRole('combobox', { name: '分出的组员' });
  await members.click();
  for (let index = 0; index < 5; index++) await options(page).nth(index).click();
  await expect(split).toContainText(`已选 5 户，本组剩余 ${stay} 户`);
  await leave(members);
  await split.getByRole('combobox', { name: '新组组长' }).click();
  await options(page)
    .filter({ hasText: group.members[0]?.retailer.storeName ?? '' })
    .first()
    .click();
  await split.getByLabel('小组名称').fill(`${group.name.replace(/小组[^小]*$/, '小组')}九组`);
  await split.getByLabel('同意票').fill('4');
  await split.getByLabel('理由', { exact: true }).fill('辖区过大，就近分组');
  await split.getByRole('button', { name: /^分\s?组$/ }).click();
  await expect(split).toContainText(/组长原则上为 15 档以上.*（SD-R07）/);
  await split.getByLabel('组长档位不足的理由').fill('组内推选，威信高');
  await split.getByRole('button', { name: /^分\s?组$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('九组');
  await expect(page.getByRole('main')).toContainText('现任组员（5 户）');

  const timeline = page.getByRole('region', { name: '档案时间线' });
  await expect(timeline).toContainText(/由分组而来\s*原组：.*转入 5 户；原因：辖区过大/);
  await timeline.getByRole('button', { name: '组员', exact: true }).click();
  await expect(page).toHaveURL(/topics=MEMBERS/);
  await expect(timeline).not.toContainText('由分组而来');
  await expect(timeline).toContainText(/转入 5 户.*原组：/);

  await page.locator('section').filter({ hasText: '合并与分出' }).getByRole('link', { name: group.name }).click();
  await expect(page.getByRole('main')).toContainText(`现任组员（${stay} 户）`);
  await page.goBack();
  await untilShown(page);
  await page.getByRole('button', { name: '并入其他小组' }).click();
  const merge = page.getByRole('dialog');
  await expect(merge).toContainText('5 户组员转入所选小组');
  await find(merge.getByRole('combobox', { name: '转入小组' }), group.name);
  await merge.getByLabel('理由', { exact: true }).fill('试行后仍合并管理');
  await merge.getByRole('button', { name: '并入其他小组' }).click();
  await expect(merge).toContainText('撤销日期须晚于小组最近一次变动');
});
