import type { Answered, WholeApi } from './whole-api.fixture';

export interface Cell {
  readonly key: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly rows: number | null;
  readonly suppressed: boolean;
  readonly change: string | null;
  readonly previous: Pick<Cell, 'value' | 'numerator' | 'denominator' | 'rows'> | null;
}

export interface Group {
  readonly keys: readonly { readonly dimension: string; readonly value: string | null; readonly labelZh: string }[];
  readonly rows: number | null;
  readonly suppressed: boolean;
  readonly cells: readonly Cell[];
}

export interface Aggregated {
  readonly months: readonly string[];
  readonly groups: readonly Group[];
  readonly others: Group | null;
  readonly excluded: Group | null;
  readonly total: Group;
  readonly groupCount: number;
  readonly groupTotal: number;
}

const GROUP = `{ keys { dimension value labelZh labelEn } rows suppressed
  cells { key value numerator denominator rows suppressed change previous { value numerator denominator rows } } }`;

/** Everything that an aggregate answers. */
export const WHOLE_ANSWER = `{ months groupCount groupTotal groups ${GROUP} others ${GROUP} excluded ${GROUP} total ${GROUP} }`;

/** Asks an aggregate by its arguments as text; throws when it is refused. */
export async function aggregate(api: WholeApi, session: string, field: string, args: string): Promise<Aggregated> {
  const answer = await api.ask(session, `{ ${field}(${args}) ${WHOLE_ANSWER} }`);
  if (answer.errors.length > 0) throw new Error(`${field}(${args}): ${answer.text}`);
  return (answer.data as unknown as Record<string, Aggregated>)[field] as Aggregated;
}

/** What a refused question is answered. */
export const refusal = async (api: WholeApi, session: string, field: string, args: string): Promise<Answered['errors']> =>
  (await api.ask(session, `{ ${field}(${args}) { groupCount } }`)).errors;

export const keysOf = (group: Group): (string | null)[] => group.keys.map(({ value }) => value);
export const cellOf = (group: Group, key: string): Cell => {
  const cell = group.cells.find((one) => one.key === key);
  if (!cell) throw new Error(`no cell ${key}`);
  return cell;
};

/** A value as it is written in a query. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  // Enum values are written bare, all other texts have a small letter, a figure or a Chinese character.
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
};
