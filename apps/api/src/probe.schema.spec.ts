import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';
let api: WholeApi;
beforeAll(async () => { api = await openWholeApi(); }, 200000);
afterAll(() => api.close());
it('probe', async () => {
  const c = await api.signIn('juror');
  const a = await api.ask(c, '{ viewer { username unit { code } latestClosedMonth } groups(first: 1) { totalCount nodes { name members { retailer { phone personInCharge } } } } }');
  console.log(a.text.slice(0, 500), api.countStatements());
  for (const q of ['{ viewer { foo } }', '{ groups(first:0){totalCount} }', '{groups(where:{name:{contains:"a\\u0000b"}}){totalCount}}', '{ unit(code:"a\\u0000") {code} }', '{group(id:"x"){id}}', '{groups(first:2147483648){totalCount}}','{groups(first:"10"){totalCount}}','{ groups(whre:1){totalCount} }', '{ unit(code: "140622") { naem } }', '{ policyParameters(unitCode:"140600", on:"2026-02-30") { code } }', '{auditLines{totalCount}}','{', '', 'query A{viewer{id}} query B{viewer{id}}'])
    { const r = await api.ask(c, q); console.log(q, r.status, r.text.slice(0, 300)); }
});
