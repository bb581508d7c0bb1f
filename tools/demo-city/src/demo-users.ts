/** One demonstration user: signs in with `username` and DEMO_PASSWORD; the names are of the invented kind (see names.ts). */
export interface DemoUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unitCode: string;
}

export const DEMO_PASSWORD = 'chengxin-demo';

const CITY = '140600';
const COUNTY = '140622';
const AREA = '140622A01';

/** The nine users of the contract, one per role; four of them live in 应县 城区片 or its county bureau. */
export const DEMO_USERS: readonly DemoUser[] = [
  { username: 'leadership', displayName: '周甲岳（市局领导）', role: 'LEADERSHIP', unitCode: CITY },
  { username: 'marketing-centre', displayName: '林乙泉（营销中心）', role: 'MARKETING_CENTRE', unitCode: CITY },
  { username: 'county-head', displayName: '高丙川（应县局长）', role: 'COUNTY_HEAD', unitCode: COUNTY },
  { username: 'market-manager', displayName: '何丁禾（市场经理）', role: 'MARKET_MANAGER', unitCode: AREA },
  { username: 'customer-manager', displayName: '许戊竹（客户经理）', role: 'CUSTOMER_MANAGER', unitCode: AREA },
  { username: 'market-inspector', displayName: '梁己松（市场管理员）', role: 'MARKET_INSPECTOR', unitCode: AREA },
  { username: 'analyst', displayName: '宋庚云（数据分析）', role: 'ANALYST', unitCode: CITY },
  { username: 'juror', displayName: '罗辛原（评审）', role: 'JUROR', unitCode: CITY },
  { username: 'administrator', displayName: '程壬石（系统管理员）', role: 'ADMINISTRATOR', unitCode: CITY },
];
