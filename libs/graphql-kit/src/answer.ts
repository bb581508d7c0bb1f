import type { ExecutionResult, GraphQLError } from 'graphql';
import { RawJson } from './read/raw-json';

/** The data of an answer while it is put together: values, and JSON text that goes through unparsed, in the order of the selection. */
export class Answer {
  readonly errors: GraphQLError[] = [];
  /** A field that may not be null failed: the whole data are null. */
  voided = false;
  readonly #values = new Map<string, unknown>();

  constructor(private readonly keys: readonly string[]) {}

  set(key: string, value: unknown): void {
    this.#values.set(key, value);
  }

  add(data: Record<string, unknown> | null | undefined): void {
    if (!data) this.voided = true;
    else for (const [key, value] of Object.entries(data)) this.#values.set(key, value);
  }

  result(): ExecutionResult {
    const data = this.voided ? null : this.#hasRaw() ? new MixedData(this.keys, this.#values) : this.#plain();
    const result = { data: data as ExecutionResult['data'] };
    return this.errors.length > 0 ? { ...result, errors: this.errors } : result;
  }

  #hasRaw(): boolean {
    for (const value of this.#values.values()) if (value instanceof RawJson) return true;
    return false;
  }

  #plain(): Record<string, unknown> {
    return Object.fromEntries(this.keys.flatMap((key) => (this.#values.has(key) ? [[key, this.#values.get(key)]] : [])));
  }
}

/** Data that hold JSON text; written out by `stringifyAnswer`, parsed only where somebody serialises them otherwise. */
export class MixedData {
  constructor(
    private readonly keys: readonly string[],
    private readonly values: ReadonlyMap<string, unknown>,
  ) {}

  write(): string {
    const parts: string[] = [];
    for (const key of this.keys) {
      const value = this.values.get(key);
      if (value === undefined) continue;
      parts.push(`"${key}":${value instanceof RawJson ? value.text : JSON.stringify(value)}`);
    }
    return `{${parts.join(',')}}`;
  }

  toJSON(): unknown {
    return JSON.parse(this.write());
  }
}

/** Serialises an answer; text from PostgreSQL goes in as it is. */
export function stringifyAnswer(result: { data?: unknown }): string {
  const { data, ...others } = result;
  if (!(data instanceof MixedData)) return JSON.stringify(result);
  const rest = JSON.stringify(others);
  const text = `{"data":${data.write()}`;
  return rest === '{}' ? `${text}}` : `${text},${rest.slice(1)}`;
}
