import type { Page } from '@playwright/test';
import { ask, expect, graveFindings, signInAs, speak, test, untilShown } from './journey';

test.describe.configure({ mode: 'parallel' });

const HAN = /\p{Script=Han}/u;
const PLACES = [
  '/overview',
  '/coverage',
  '/sizes',
  '/margin',
  '/ranking',
  '/report',
  '/groups',
  '/retailers',
  '/imports',
  '/policy',
  '/months',
  '/tokens',
];

interface Ids {
  readonly groups: { readonly nodes: readonly { readonly id: string }[] };
  readonly retailers: { readonly nodes: readonly { readonly id: string }[] };
}

async function details(page: Page): Promise<string[]> {
  const query = '{ groups(first: 1) { nodes { id } } retailers(first: 1, where: { inGroup: true }) { nodes { id } } }';
  const { groups, retailers } = (await ask(page, query)).data as Ids;
  return [`/groups/${groups.nodes[0]?.id}`, `/retailers/${retailers.nodes[0]?.id}`];
}

async function look(page: Page, path: string, language: 'zh' | 'en', named: boolean): Promise<void> {
  await page.goto(path);
  await untilShown(page);
  expect.soft(await graveFindings(page), `${path}: accessibility`).toEqual([]);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(tooWide, `${path}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
  const title = (await page.locator('main h1').first().textContent()) ?? '';
  if (named) expect.soft(HAN.test(title), `${path}: title ${title}`).toBe(language === 'zh');
}

for (const width of [1440, 390]) {
  for (const language of ['zh', 'en'] as const) {
    test(`every page at ${width} pixels in ${language} can be read by everybody and reports no error`, async ({ page }) => {
      test.setTimeout(150_000);
      await page.setViewportSize({ width, height: 900 });
      await speak(page, language);
      await look(page, '/sign-in', language, true);
      await signInAs(page, 'marketing-centre');
      for (const path of PLACES) await look(page, path, language, true);
      for (const path of await details(page)) await look(page, path, language, false);
      await page.goto('/nowhere');
      await expect(page.getByText(language === 'zh' ? '没有这个页面' : /page/i).first()).toBeVisible();
      await signInAs(page, 'administrator');
      await look(page, '/users', language, true);
      for (const reader of ['leadership', 'county-head', 'analyst']) {
        await signInAs(page, reader);
        for (const path of ['/overview', '/ranking', '/groups?margin=under']) await look(page, path, language, true);
      }
    });
  }
}
