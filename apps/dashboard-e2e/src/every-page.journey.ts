import type { Page } from '@playwright/test';
import { ask, expect, go, graveFindings, signInAs, speak, test, untilShown } from './journey';

type Language = 'zh' | 'en';

const TITLE = { zh: /\p{Script=Han}/u, en: /^[^\p{Script=Han}]+$/u } as const;
/** What the switch of languages is called in the other language. */
const SWITCH = { zh: '中文', en: 'English' } as const;

const COMPARISONS = ['time&grain=QUARTER', 'pair&with=140602&unit=140622', 'peers', 'units'].map(
  (mode) => `/compare?mode=${mode}`,
);
/** Its heading has the unit's name in it, which is not translated. */
const MEETING_PLAN = '/meetings/plan';
const PLACES = [
  '/overview',
  '/coverage',
  '/sizes',
  '/margin',
  '/ranking',
  '/report',
  ...COMPARISONS,
  '/todo?whose=all',
  '/groups',
  '/joining',
  '/foundings',
  '/elections',
  '/founding-texts?kind=PLEDGE&view=compare',
  '/form-templates',
  '/retailers',
  '/planner',
  '/imports',
  '/meetings',
  MEETING_PLAN,
  '/archives',
  '/activities?period=all',
  '/homes',
  '/help',
  '/quality',
  '/policy',
  '/calendar',
  '/posts',
  '/months',
  '/sessions',
  '/tokens',
];

/** Further parts of pages, looked at where room is short. */
const PARTS = [
  ...['unsigned', 'licensees', 'ends'].map((tab) => `/joining?tab=${tab}`),
  ...['underWay', 'held', 'association'].map((tab) => `/elections?tab=${tab}`),
  ...['calendar', 'measures'].map((view) => `/meetings?view=${view}`),
  ...['chats', 'shops', 'counters'].map((tab) => `/homes?tab=${tab}`),
  ...['demands', 'trainers', 'pairings'].map((tab) => `/help?tab=${tab}`),
];

/** Who sees something else on the same pages; each at one width. */
const BOARDS = ['/overview', '/ranking', '/groups?margin=under'];
const READERS = {
  1440: [
    ['administrator', ['/users', '/jobs', '/audit']],
    ['leadership', BOARDS],
    ['analyst', ['/overview']],
  ],
  390: [
    ['administrator', ['/users', '/jobs', '/audit']],
    ['county-head', BOARDS],
    ['juror', ['/overview']],
  ],
} as const;

interface Ids {
  readonly groups: { readonly nodes: readonly { readonly id: string }[] };
  readonly retailers: { readonly nodes: readonly { readonly id: string }[] };
  readonly elections: { readonly nodes: readonly { readonly id: string }[] };
  readonly meetings: { readonly nodes: readonly { readonly id: string }[] };
  readonly foundings: { readonly nodes: readonly { readonly id: string }[] };
}

async function details(page: Page): Promise<string[]> {
  const query =
    '{ groups(first: 1) { nodes { id } } retailers(first: 1, where: { inGroup: true }) { nodes { id } } elections(first: 1, where: { underWay: true }) { nodes { id } } meetings(first: 1, where: { kind: LEADERS, state: [HELD, EVIDENCE_COMPLETE, ARCHIVED] }) { nodes { id } } foundings(first: 1, where: { state: [FORMING] }) { nodes { id } } }';
  const { groups, retailers, elections, meetings, foundings } = (await ask(page, query)).data as Ids;
  return [
    `/groups/${groups.nodes[0]?.id}`,
    `/meetings/${meetings.nodes[0]?.id}`,
    `/meetings/${meetings.nodes[0]?.id}/print`,
    '/meetings/records?county=140622',
    `/groups/${groups.nodes[0]?.id}/papers?form=application`,
    `/retailers/${retailers.nodes[0]?.id}`,
    `/foundings/${foundings.nodes[0]?.id}`,
    `/foundings/${foundings.nodes[0]?.id}/print`,
    `/elections/${elections.nodes[0]?.id}`,
    `/elections/${elections.nodes[0]?.id}/papers?form=record`,
  ];
}

async function fits(page: Page, path: string): Promise<void> {
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(tooWide, `${path}: pixels beyond the right edge`).toBeLessThanOrEqual(0);
}

/** The shown page by axe, and that nothing lies beyond the edge, in the language that is spoken. */
async function look(page: Page, path: string): Promise<void> {
  expect.soft(await graveFindings(page), `${path}: accessibility`).toEqual([]);
  await fits(page, path);
}

/** The shown page in the other language and back; `named` by us and not by people. */
async function translate(page: Page, path: string, languages: readonly [Language, Language], named: boolean): Promise<void> {
  for (const language of languages) {
    await page.getByRole('banner').getByRole('button', { name: SWITCH[language] }).click();
    if (named) await expect.soft(page.locator('main h1').first(), path).toHaveText(TITLE[language]);
    await fits(page, path);
  }
}

for (const [width, language, other] of [
  [1440, 'zh', 'en'],
  [390, 'en', 'zh'],
] as const) {
  test(`every page at ${width} pixels can be read by everybody in both languages and reports no error`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await page.goto('/sign-in');
    await untilShown(page);
    await look(page, '/sign-in');
    await signInAs(page, 'marketing-centre');
    const rows = await details(page);
    await page.goto('/nowhere');
    await expect(page.locator('main')).toContainText(language === 'zh' ? '没有这个页面' : /page/i);
    for (const path of [...PLACES, ...(width === 390 ? PARTS : []), ...rows]) {
      await go(page, path);
      await look(page, path);
      await translate(page, path, [other, language], !rows.includes(path) && path !== MEETING_PLAN);
    }
    for (const [reader, paths] of READERS[width]) {
      await signInAs(page, reader);
      await page.goto('/overview');
      for (const path of paths) {
        await go(page, path);
        await look(page, `${reader} ${path}`);
        await translate(page, path, [other, language], true);
      }
    }
  });
}
