import { describe, expect, it } from 'vitest';
import { askFreely } from './ask-freely';
import { operationNamesIn, toSendable } from './use-query-run';

describe('what stands in the editor', () => {
  it('is sent with its variables and its first operation, unless another is chosen', () => {
    const text = 'query A { viewer { username } } query B { viewer { id } }';
    expect(toSendable({ text, variables: '{ "unit": "140600" }' }, null)).toEqual({
      kind: 'query',
      asked: { query: text, variables: { unit: '140600' }, operationName: 'A' },
    });
    expect(toSendable({ text, variables: ' ' }, 'B')).toMatchObject({ asked: { operationName: 'B', variables: {} } });
    expect(toSendable({ text, variables: '' }, 'gone')).toMatchObject({ asked: { operationName: 'A' } });
    expect(operationNamesIn(text)).toEqual(['A', 'B']);
  });

  it('is not sent while it cannot be read', () => {
    expect(toSendable({ text: '{ viewer {', variables: '' }, null)).toMatchObject({ kind: 'text' });
    for (const variables of ['{', '[]', '1', 'null'])
      expect(toSendable({ text: '{ viewer { id } }', variables }, null)).toEqual({ kind: 'variables' });
    expect(operationNamesIn('{ viewer {')).toEqual([]);
  });
});

describe('an answer', () => {
  const asked = { query: '{ viewer { id } }', operationName: null, variables: {} };
  const answerOf = (body: object, status = 200) => askFreely(asked, 'zh', async () => Response.json(body, { status }));
  const cost = { query: 15, remaining: 85, resetsAt: '2026-10-12T03:00:00.000Z' };

  it('tells what it has cost and what is left', async () => {
    const answer = await answerOf({ data: { viewer: { id: '1' } }, extensions: { cost, requestId: 'r' } });
    expect(answer).toMatchObject({ data: { viewer: { id: '1' } }, errors: [], cost, requestId: 'r' });
  });

  it('tells so too where the budget was too small for it', async () => {
    const errors = [{ message: '本小时的查询预算只剩 85，此查询需 100', extensions: { code: 'BUDGET_EXHAUSTED', cost } }];
    expect(await answerOf({ errors }, 429)).toMatchObject({
      data: null,
      errors: [{ message: '本小时的查询预算只剩 85，此查询需 100', code: 'BUDGET_EXHAUSTED' }],
      cost,
    });
  });
});
