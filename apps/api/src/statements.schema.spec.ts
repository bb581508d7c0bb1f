import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
  validate,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const DASHBOARD = path.resolve(import.meta.dirname, '../../dashboard/src');

/** Statements that a root field may send beside one for each totalCount; 1 where nothing is said. */
const ALLOWED: Readonly<Record<string, number>> = {
  // unit, home unit, latest closed month and in whose place one may act
  viewer: 4,
  indicatorDefinitions: 0,
  // the figure, what has changed and the units below; or the figure, a page of its rows and their total
  explainIndicator: 3,
  // the unit's policy, the months' states, the findings
  dataQuality: 3,
  // the unit's policy, the latest planning, the figures
  planSummary: 3,
  // the unit and its open months, its policy, the list or the counts
  todoItems: 3,
  todoCounts: 3,
  // the box, what it lacks, versions in force, the hand-over
  archiveBox: 4,
  countyArchiveBoxes: 3,
  // the unit's policy, then figures as they are and judged anew, and the counties' scores
  previewParameter: 6,
};

/** Every operation of the dashboard with the fragments it uses. */
function documents(): Map<string, DocumentNode> {
  const texts = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(DASHBOARD, file), 'utf8').matchAll(/graphql\(`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
  const definitions = texts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const operations = definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  return new Map(operations.map((operation) => [operation.name?.value ?? '', withFragments(operation, fragments)]));
}

function withFragments(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment && !used.has(fragment)) follow((used.add(fragment), fragment));
      },
    });
  };
  follow(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
}

const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
/** Fields asked of the query itself, in the operation or in a fragment of it. */
function rootFields(document: DocumentNode, { selections } = operationOf(document).selectionSet): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(document, node.selectionSet);
    return rootFields(
      document,
      fragmentOf(document, node.name.value)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
    );
  });
}

const fragmentOf = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
  );

/** Whether a connection is asked for its total, in itself or in a fragment. */
const countsAll = (document: DocumentNode, set: SelectionSetNode | undefined): boolean =>
  set?.selections.some((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === 'totalCount';
    if (node.kind === Kind.INLINE_FRAGMENT) return countsAll(document, node.selectionSet);
    return countsAll(document, fragmentOf(document, node.name.value)?.selectionSet);
  }) ?? false;

interface Situation {
  readonly unitCode: string;
  readonly level: string;
  readonly first: number;
  readonly ids: Readonly<Record<string, string>>;
}

/** Values for an operation's variables, by their names and types, as the page would give them. */
function variablesOf(document: DocumentNode, { unitCode, level, first, ids }: Situation): Record<string, unknown> {
  const root = rootFields(document)
    .map((field) => field.name.value)
    .find((name) => ids[name]);
  const valueOf = (name: string, type: TypeNode): unknown => {
    if (type.kind === Kind.NON_NULL_TYPE) return valueOf(name, type.type);
    if (type.kind === Kind.LIST_TYPE) return type.type.kind === Kind.NON_NULL_TYPE ? listOf(type.type.type) : [];
    const byType: Readonly<Record<string, unknown>> = {
      YearMonth: name === 'from' ? '2025-09' : '2026-08',
      LocalDate: '2026-10-12',
      Boolean: true,
      Int: name === 'year' ? 2026 : first,
      UnitLevel: level,
      IndicatorCode: 'MARGIN_ALL',
      IndicatorRowPart: 'DENOMINATOR',
      ChangeCause: 'JOINED',
      ID: root ? ids[root] : '00000000-0000-4000-8000-000000000000',
      UserWhere: {},
      ArchiveMatrixWhere: { complete: false },
      AuditWhere: {},
      JobWhere: {},
      PostWhere: { withinCode: unitCode },
      TimelineWhere: {},
      ParameterPreviewInput: { code: 'margin.target', unitCode, value: '0.12', month: '2026-08' },
      String: /unit|code|city|home|other/i.test(name) ? unitCode : name === 'text' ? 'yx' : null,
    };
    return byType[type.name.value] ?? (type.name.value.endsWith('Where') ? { unitCode } : null);
  };
  const listOf = (type: TypeNode): unknown[] => {
    const name = type.kind === Kind.NAMED_TYPE ? type.name.value : '';
    if (name === 'IndicatorCode') return ['COVERAGE_OVERALL', 'MARGIN_ALL', 'GROUP_SIZE_MEAN'];
    return name === 'String' ? [unitCode] : [];
  };
  return Object.fromEntries(
    (operationOf(document).variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      valueOf(variable.name.value, type),
    ]),
  );
}

describe('the statements behind a page', () => {
  const all = documents();
  const queries = [...all].filter(([, document]) => operationOf(document).operation === 'query');
  let api: WholeApi;
  const sessions = new Map<string, string>();
  let city: Situation;
  let area: Situation;

  beforeAll(async () => {
    api = await openWholeApi();
    for (const username of ['marketing-centre', 'administrator']) sessions.set(username, await api.signIn(username));
    const idOf = async (sql: string): Promise<string> => (await api.admin.query<{ id: string }>(sql)).rows[0]?.id ?? '';
    const ids = async (order: string) => ({
      group: await idOf(
        `select group_id as id from membership where upper_inf(during) group by 1 order by count(*) ${order} limit 1`,
      ),
      retailer: await idOf(`select retailer_id as id from membership group by 1 order by count(*) ${order} limit 1`),
    });
    city = { unitCode: '140600', level: 'COUNTY', first: 50, ids: await ids('desc') };
    area = { unitCode: '140622A01', level: 'PLACE', first: 2, ids: await ids('asc') };
  });
  afterAll(() => api.close());

  const ask = async (document: DocumentNode, situation: Situation): Promise<number> => {
    const source = document.definitions.map((node) => node.loc?.source.body.slice(node.loc.start, node.loc.end)).join('\n');
    const administered = rootFields(document).some(({ name }) =>
      ['users', 'auditLines', 'userSessions', 'jobs'].includes(name.value),
    );
    const session = sessions.get(administered ? 'administrator' : 'marketing-centre') ?? '';
    api.countStatements();
    const answer = await api.ask(session, source, variablesOf(document, situation));
    expect(answer.errors).toEqual([]);
    return api.countStatements();
  };

  it('are those of operations that fit the schema', () => {
    expect(queries.length).toBeGreaterThan(10);
    for (const [name, document] of all)
      expect([name, validate(api.schema, document).map((error) => error.message)]).toEqual([name, []]);
  });

  it.each(queries)('of %s are as many for two rows as for fifty, for an area as for the city', async (_, document) => {
    expect(await ask(document, city)).toBe(await ask(document, area));
  });

  it.each(queries)('of %s are one for each list or figure, and one for each total', async (_, document) => {
    const types = api.schema.getQueryType()?.getFields() ?? {};
    const allowed = rootFields(document).reduce((sum, { name, selectionSet }) => {
      const isConnection = getNamedType(types[name.value]?.type)?.name.endsWith('Connection') ?? false;
      return sum + (ALLOWED[name.value] ?? 1) + (isConnection && countsAll(document, selectionSet) ? 1 : 0);
    }, 0);
    expect(await ask(document, city)).toBeLessThanOrEqual(allowed);
  });
});
