import { CHINESE_NUMBERS, GROUP_NAME_WORDS } from '@chengxin/groups/domain';
import sql, { type Sql } from 'sql-template-tag';

/** Groups as people count them: by county and street, those of a street by their number, the second before the tenth. */
export const inGroupOrder = (g: Sql): Sql => sql`${g}.county_id, ${g}.street_text, ${g}.ordinal`;

/** What ends a group's name, all of it or a part. */
const END_OF_NAME = `(${GROUP_NAME_WORDS})?([一二三四五六七八九十]+组)?$`;

/** Whose name it is, by county and street, and its number, 0 without: the same order where nothing but the name is known. */
export const unnumbered = (name: Sql): Sql => sql`regexp_replace(${name}, ${END_OF_NAME}::text, '')`;
export const numberOf = (name: Sql): Sql =>
  sql`coalesce(array_position(${`{${CHINESE_NUMBERS.join()}}`}::text[], substring(${name} from '([一二三四五六七八九十]+)组$')), 0)`;
export const inNameOrder = (name: Sql): Sql => sql`${unnumbered(name)}, ${numberOf(name)}`;
