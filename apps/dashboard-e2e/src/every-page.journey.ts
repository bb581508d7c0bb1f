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

type Ids = Readonly<
  Record<'groups' | 'retailers' | 'elections' | 'meetings' | 'foundings', { readonly nodes: readonly { readonly id: string }[] }>
>;

async function details(page: Page): Promise<string[]> {
  const query =
    '{ groups(first: 1) { nodes { id } } retailers(first: 1, where: { inGroup: true }) { nodes { id } } elections(first: 1, where: { underWay: true }) { nodes { id } } meetings(first: 1, where: { kind: LEADERS, state: [HELD, EVIDENCE_COMPLETE, ARCHIVED] }) { nodes { id } } foundings(first: 1, where: { state: [FORMING] }) { nodes { id } } }';
  const found = (await ask(page, query)).data as Ids;
  const one = (list: keyof Ids): string => {
    const [first] = found[list].nodes;
    if (!first) throw new Error(`none of the ${list} can be looked at`);
    return `/${list}/${first.id}`;
  };
  return [
    one('groups'),
    one('meetings'),
    `${one('meetings')}/print`,
    '/meetings/records?county=140622',
    `${one('groups')}/papers?form=application`,
    one('retailers'),
    one('foundings'),
    `${one('foundings')}/print`,
    one('elections'),
    `${one('elections')}/papers?form=record`,
  ];
}

/** Nothing of the shown page lies beyond the edge, and its title is in the language that is spoken where it is `named` by us and not by people. */
async function speaks(page: Page, place: string, language: Language, named: boolean): Promise<void> {
  if (named) await expect.soft(page.locator('main h1').first(), place).toHaveText(TITLE[language]);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect.soft(tooWide, `${place}: pixels beyond the right edge in ${language}`).toBeLessThanOrEqual(0);
}

const readable = async (page: Page, place: string): Promise<void> =>
  expect.soft(await graveFindings(page), `${place}: accessibility`).toEqual([]);

interface Visit {
  readonly paths: readonly string[];
  /** The language that the first is opened in. */
  readonly first: Language;
  readonly who: string;
  readonly named?: (path: string) => boolean;
}

/**
 * Pages one after the other in both languages. Each is opened, and looked at by axe, in the language that the one before was left in: what is
 * opened in one language at the one width is opened in the other at the other.
 */
async function visit(page: Page, { paths, first, who, named = () => true }: Visit): Promise<void> {
  let language = first;
  for (const path of paths) {
    const place = `${who} ${path}`;
    await go(page, path);
    await speaks(page, place, language, named(path));
    await readable(page, place);
    language = language === 'zh' ? 'en' : 'zh';
    await page.getByRole('banner').getByRole('button', { name: SWITCH[language] }).click();
    await speaks(page, place, language, named(path));
  }
}

for (const [width, language] of [
  [1440, 'zh'],
  [390, 'en'],
] as const) {
  test(`every page at ${width} pixels can be read by everybody in both languages and reports no error`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.setViewportSize({ width, height: 900 });
    await speak(page, language);
    await page.goto('/sign-in');
    await untilShown(page);
    await speaks(page, '/sign-in', language, true);
    await readable(page, '/sign-in');
    await signInAs(page, 'marketing-centre');
    const rows = await details(page);
    await page.goto('/nowhere');
    await expect(page.locator('main')).toContainText(language === 'zh' ? '没有这个页面' : /page/i);
    const paths = [...PLACES, ...rows, ...(width === 390 ? PARTS : [])];
    const named = (path: string) => !rows.includes(path) && path !== MEETING_PLAN;
    await visit(page, { paths, first: language, who: 'marketing-centre', named });
    for (const [who, theirs] of READERS[width]) {
      await signInAs(page, who);
      await page.goto('/overview');
      await visit(page, { paths: theirs, first: language, who });
    }
  });
}
