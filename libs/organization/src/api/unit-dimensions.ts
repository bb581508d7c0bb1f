import type { AggregateDimension } from '@chengxin/graphql-kit';
import type { Label } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { PlaceKind } from '../domain';

/** A unit of a level that a scope number lies in, found by the number with which its own range begins. */
const above = (level: 'CITY' | 'COUNTY' | 'AREA', width: number): AggregateDimension => {
  const unit = (field: Sql, key: Sql): Sql =>
    sql`(select ${field} from unit u where u.scope_from = ${key} and u.level = ${level})`;
  return {
    key: (row) => sql`${row}.scope / ${width}::integer * ${width}::integer`,
    value: (key) => unit(sql`u.code`, key),
    name: (key) => unit(sql`u.name`, key),
  };
};

export const PLACE_KIND_LABELS: Readonly<Record<PlaceKind, Label>> = {
  STREET: { zh: '街道', en: 'street' },
  TOWNSHIP_SEAT: { zh: '乡镇所在地', en: 'township seat' },
  VILLAGE_CLUSTER: { zh: '村组', en: 'village cluster' },
};

/** Units that rows with `scope`, `place_id` and the place's `place_kind` can be grouped by. */
export const UNIT_DIMENSIONS = {
  CITY: above('CITY', 100_000),
  COUNTY: above('COUNTY', 1000),
  AREA: above('AREA', 1),
  PLACE: {
    key: (row) => sql`${row}.place_id`,
    value: (key) => sql`(select u.code from unit u where u.id = ${key})`,
    name: (key) => sql`(select u.name from unit u where u.id = ${key})`,
  },
  PLACE_KIND: { key: (row) => sql`${row}.place_kind`, labels: PLACE_KIND_LABELS },
} as const satisfies Record<string, AggregateDimension>;

export const UNIT_DIMENSION_WORDS = {
  CITY: '市。 City.',
  COUNTY: '县。 County.',
  AREA: '片区。 Area.',
  PLACE: '地点。 Place.',
  PLACE_KIND: '地点种类。 Kind of the place.',
} as const;
