import { type DocumentNode, parse } from 'graphql';
import { useCallback, useRef, useState } from 'react';
import { currentLanguage } from '../../shared/language';
import { askFreely, type FreeAnswer, type FreeQuery, type QueryCost } from './ask-freely';
import type { EditedQuery } from './kept-queries';

/** What was asked last and what came of it. */
export interface QueryRun {
  readonly asked: FreeQuery;
  /** Null while it is under way, or when the server could not be reached. */
  readonly answer: FreeAnswer | null;
  readonly unreachable: boolean;
  /** What was told of the budget last: a query that is refused before it runs says nothing of it. */
  readonly lastCost: QueryCost | null;
}

export interface QueryRunner {
  readonly run: QueryRun | null;
  readonly busy: boolean;
  readonly start: (asked: FreeQuery) => void;
}

/** Runs one query after the other; the answer of one that was overtaken is not shown. */
export function useQueryRun(onAsked: (asked: FreeQuery) => void): QueryRunner {
  const [run, setRun] = useState<QueryRun | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const start = useCallback(
    (asked: FreeQuery) => {
      const mine = ++latest.current;
      setBusy(true);
      onAsked(asked);
      void askFreely(asked, currentLanguage())
        .catch(() => null)
        .then((answer) => {
          if (mine !== latest.current) return;
          setRun((before) => ({
            asked,
            answer,
            unreachable: answer === null,
            lastCost: answer?.cost ?? before?.lastCost ?? null,
          }));
          setBusy(false);
        });
    },
    [onAsked],
  );
  return { run, busy, start };
}

/** What is wrong with what stands in the editor, or the query to be sent. */
export type Sendable =
  | { readonly kind: 'query'; readonly asked: FreeQuery }
  | { readonly kind: 'variables' }
  | { readonly kind: 'text'; readonly message: string };

/** The query as it is sent; the operation is the named one or the first. */
export function toSendable({ text, variables }: EditedQuery, operationName: string | null): Sendable {
  const document = parsed(text);
  if (typeof document === 'string') return { kind: 'text', message: document };
  const names = operationNames(document);
  const given = jsonObject(variables);
  if (given === null) return { kind: 'variables' };
  return {
    kind: 'query',
    asked: {
      query: text,
      variables: given,
      operationName: operationName && names.includes(operationName) ? operationName : (names[0] ?? null),
    },
  };
}

/** Names of the operations of a text; none while it cannot be read. */
export const operationNamesIn = (text: string): string[] => {
  const document = parsed(text);
  return typeof document === 'string' ? [] : operationNames(document);
};

const operationNames = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((one) => (one.kind === 'OperationDefinition' && one.name ? [one.name.value] : []));

function parsed(text: string): DocumentNode | string {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Syntax Error: /, '') : '';
  }
}

function jsonObject(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
