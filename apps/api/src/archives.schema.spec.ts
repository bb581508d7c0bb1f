import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Box {
  readonly present: number;
  readonly required: number;
  readonly documents: readonly {
    readonly document: string;
    readonly state: string;
    readonly present: number;
    readonly required: number;
    readonly missing: readonly {
      readonly storeName: string | null;
      readonly month: string | null;
      readonly groupName: string | null;
    }[];
  }[];
}
interface Matrix {
  readonly archiveMatrix: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly present: number; readonly required: number }[];
  };
}

const BOX = 'present required documents { document state present required missing { storeName month groupName } }';

describe('archive boxes in the API', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const user of ['county-head', 'customer-manager', 'leadership', 'juror']) sessions.set(user, await api.signIn(user));
  });
  afterAll(() => api.close());

  const ask = async <Data>(user: string, query: string, variables: object = {}): Promise<Data> => {
    const answer = await api.ask(sessions.get(user) ?? '', query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as Data;
  };
  const matrix = (user: string, where: string, month = '2026-10') =>
    ask<Matrix>(
      user,
      `{ archiveMatrix(unitCode: "140622", month: "${month}", where: ${where}, first: 100) { totalCount nodes { id present required } } }`,
    );
  const boxOf = async (user: string, id: string, month = '2026-10'): Promise<Box> =>
    (await ask<{ archiveBox: Box }>(user, `query($id: ID!) { archiveBox(groupId: $id, month: "${month}") { ${BOX} } }`, { id }))
      .archiveBox;

  it.each(['2026-10', '2026-08'])('of %s name exactly what their counts miss, and the matrix agrees with them', async (month) => {
    const { nodes } = (await matrix('county-head', '{ complete: false }', month)).archiveMatrix;
    expect(nodes.length).toBeGreaterThan(0);
    for (const row of nodes.slice(0, 12)) {
      const box = await boxOf('county-head', row.id, month);
      expect([box.present, box.required]).toEqual([row.present, row.required]);
      for (const { document, present, required, missing } of box.documents)
        if (document !== 'GROUP_INFORMATION') expect([document, missing.length]).toEqual([document, required - present]);
    }
  });

  it('add up to the figure of completeness, of the leaders and of the county', async () => {
    const { archiveTotals, countyArchiveBoxes, indicatorValues } = await ask<{
      archiveTotals: { cells: { present: number; required: number }[] };
      countyArchiveBoxes: Box[];
      indicatorValues: { numerator: string; denominator: string }[];
    }>(
      'county-head',
      `{ archiveTotals(unitCode: "140622", month: "2026-10") { cells { present required } } countyArchiveBoxes(unitCode: "140622", month: "2026-10") { ${BOX} }
         indicatorValues(where: { codes: [ARCHIVE_COMPLETE_LEADER, ARCHIVE_COMPLETE_COUNTY], unitCode: "140622", month: "2026-10" }) { numerator denominator } }`,
    );
    const sum = (key: 'present' | 'required') => archiveTotals.cells.reduce((total, cell) => total + cell[key], 0);
    const [county] = countyArchiveBoxes;
    expect(indicatorValues.map(({ numerator, denominator }) => [Number(numerator), Number(denominator)])).toEqual([
      [sum('present'), sum('required')],
      [county?.present, county?.required],
    ]);
  });

  it('demand no prices and no violations', async () => {
    const [row] = (await matrix('county-head', '{}')).archiveMatrix.nodes;
    const box = await boxOf('county-head', row?.id ?? '');
    const states = new Map(box.documents.map(({ document, state }) => [document, state]));
    expect([states.get('PRICE_TABLES'), states.get('PENALTY_APPLICATIONS')]).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
  });

  it('show a juror the counts and months, and neither members nor papers of persons', async () => {
    const [row] = (await matrix('county-head', '{ missing: PLEDGES }')).archiveMatrix.nodes;
    const id = row?.id ?? '';
    const box = await boxOf('juror', id);
    const pledges = box.documents.find(({ document }) => document === 'PLEDGES');
    expect(pledges?.state).toBe('INCOMPLETE');
    expect(box.documents.flatMap(({ missing }) => missing).filter(({ storeName }) => storeName !== null)).toEqual([]);
    const papers = 'query($id: ID!) { archivePapers(groupId: $id) { document } }';
    expect((await ask<{ archivePapers: object[] }>('county-head', papers, { id })).archivePapers.length).toBeGreaterThan(0);
    expect(
      (await ask<{ archivePapers: { document: string }[] }>('juror', papers, { id })).archivePapers.map(
        ({ document }) => document,
      ),
    ).not.toContain('APPLICATIONS');
  });

  it('of a county are answered from the county upwards', async () => {
    const query = `{ countyArchiveBoxes(unitCode: "140622") { ${BOX} } archiveBox(countyCode: "140622") { ${BOX} } }`;
    const ofArea = await ask<{ countyArchiveBoxes: Box[]; archiveBox: Box | null }>('customer-manager', query);
    expect(ofArea).toEqual({ countyArchiveBoxes: [], archiveBox: null });
    const ofCity = await ask<{ countyArchiveBoxes: Box[]; archiveBox: Box | null }>('leadership', query);
    expect(ofCity.countyArchiveBoxes).toEqual([ofCity.archiveBox]);
  });
});
