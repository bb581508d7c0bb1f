import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const PASSWORD = 'chengxin-demo';

interface Fixtures {
  /** What the pages of the journey have written to the console as errors, or thrown: it fails on any that it has not expected. */
  consoleErrors: string[];
  /** Opens the browser of somebody else beside the page's own. */
  another: () => Promise<Page>;
}

function watch(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${new URL(page.url()).pathname})`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
}

export const test = base.extend<Fixtures>({
  // The product of this worker; a product that was given serves them all.
  baseURL: async ({}, use, { parallelIndex }) => {
    const urls = process.env['CHENGXIN_JOURNEYS_URL']?.split(' ') ?? [];
    await use(urls[parallelIndex % urls.length] ?? '');
  },
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      watch(page, errors);
      await use(errors);
      expect(errors, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
  another: async ({ browser, consoleErrors }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const page = await (await browser.newContext()).newPage();
      watch(page, consoleErrors);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };

/** An operation with the session of the page's browser, as an analyst's program would send it. */
export async function ask(page: Page, query: string, variables: object = {}): Promise<{ data: unknown; errors?: unknown }> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return (await answer.json()) as { data: unknown; errors?: unknown };
}

/** Signs in without the form; the session lands in the page's cookies. */
export async function signInAs(page: Page, username: string): Promise<void> {
  const answer = await ask(page, 'mutation($input: SignInInput!) { signIn(input: $input) { errors { code } } }', {
    input: { username, password: PASSWORD },
  });
  expect(answer.data).toEqual({ signIn: { errors: [] } });
}

/** Signs in by the form, in Chinese. */
export async function signInByForm(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL(/\/(overview|todo)/);
}

/** Sets the language that the dashboard opens in. */
export const speak = (page: Page, language: 'zh' | 'en'): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem('chengxin.language', chosen), language);

/** Waits until the page shows what it has to say: nothing keeps a place for what is still on its way. */
export async function untilShown(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main :is(.cx-skeleton, .cx-chart-wait, [aria-busy="true"])')).toHaveCount(0);
}

/** Goes to another page within the one that is open, as a link does. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate(`
    if (location.pathname !== new URL(${JSON.stringify(path)}, location.href).pathname)
      document.querySelector('main h1')?.setAttribute('data-left', '');
    history.pushState(null, '', ${JSON.stringify(path)});
    dispatchEvent(new PopStateEvent('popstate'));
  `);
  // The page that is left stands until the next one can be shown; another part of it stays under the same heading.
  await expect(page.locator('main h1[data-left]')).toHaveCount(0);
  await untilShown(page);
}

/** Searches in a choice and takes what is found, once the server has answered what was typed. */
export async function find(box: Locator, text: string): Promise<void> {
  const page = box.page();
  const asked = JSON.stringify(text).slice(1, -1);
  const answer = page.waitForResponse(
    (one) => one.url().endsWith('/graphql') && (one.request().postData() ?? '').includes(asked),
  );
  await box.fill(text);
  await (await answer).finished();
  await options(page).filter({ hasText: text }).first().click();
}

/** What the choice that is open offers. */
export const options = (page: Page): Locator => page.locator('.ant-select-item-option:visible');

/** Leaves a choice that stays open for more. */
export async function leave(box: Locator): Promise<void> {
  await box.blur();
  await expect(options(box.page())).toHaveCount(0);
}

/** What axe finds serious or critical (WCAG 2.2 AA), as short sentences. No page has frames, for which axe would open one of its own. */
export async function graveFindings(page: Page): Promise<string[]> {
  // A page that is gone over by links has axe from the first time: to read it in anew takes longer than to look.
  const has = await page.evaluate<boolean>('"axe" in window');
  const { violations } = await new AxeBuilder({ page, ...(has ? { axeSource: ';' } : {}) })
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      resultTypes: ['violations'],
    })
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
}
