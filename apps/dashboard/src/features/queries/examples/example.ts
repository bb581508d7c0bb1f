import type { Permission } from '../../../gql/graphql';

/** Who asks such things; the examples are listed by them. */
export const AUDIENCES = ['leadership', 'county', 'analyst', 'juror'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the examples are asked of. */
export interface ExampleScope {
  readonly unitCode: string;
  /** The county itself, or the first one below; null for whoever sees no whole county. */
  readonly countyCode: string | null;
  /** YYYY-MM, the latest closed month unless another is chosen. */
  readonly month: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What an example's variables are filled with. */
export type ExampleVariable = 'unit' | 'city' | 'county' | 'month' | 'from' | 'today' | 'until';

/** A question with the query that answers it. */
export interface Example {
  readonly key: string;
  readonly audience: Audience;
  readonly title: { readonly zh: string; readonly en: string };
  readonly permissions: readonly Permission[];
  readonly variables: readonly ExampleVariable[];
  /** Names that the query gives itself stand in both languages: `"入组|joined"`. */
  readonly query: string;
}

/** What a group of an aggregate is asked for; names in Chinese here, in the language of the page when an example is opened. */
export const GROUP = `keys { dimension value labelZh } rows cells { key value numerator denominator }`;
