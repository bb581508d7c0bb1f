import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the documents in the pages; `gql/` is committed. Paths count from the workspace. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/dashboard/src/**/*.{ts,tsx}', '!apps/dashboard/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/dashboard/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Decimal: 'string', LocalDate: 'string', YearMonth: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
