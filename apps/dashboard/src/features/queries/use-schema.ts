import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../shared/language';
import { askFreely } from './ask-freely';
import { schemaIn } from './schema-language';

/** `[[Code!]!]!` has four types around the fifth; each further one would cost as much as the schema's own types. */
const DEPTH = 5;

export interface PageSchema {
  /** For the editor: the schema with its descriptions in the language of the page. */
  readonly introspected: IntrospectionQuery | null;
  readonly schema: GraphQLSchema | null;
  readonly failed: boolean;
}

/** The schema, asked for once when the page opens. */
export function useSchema(language: Language): PageSchema {
  const [asked, setAsked] = useState<IntrospectionQuery | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    void askFreely({ query: getIntrospectionQuery({ typeDepth: DEPTH }), operationName: null, variables: {} }, 'zh')
      .then(({ data }) => (data as IntrospectionQuery | null) ?? ('failed' as const))
      .catch(() => 'failed' as const)
      .then((answer) => {
        if (!gone) setAsked(answer);
      });
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => {
    if (asked === null || asked === 'failed') return { introspected: null, schema: null, failed: asked === 'failed' };
    const introspected = schemaIn(asked, language);
    return { introspected, schema: buildClientSchema(introspected), failed: false };
  }, [asked, language]);
}
