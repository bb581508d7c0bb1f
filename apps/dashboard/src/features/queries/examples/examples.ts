import { addMonths, parseYearMonth } from '@chengxin/kernel';
import type { Permission } from '../../../gql/graphql';
import type { Language } from '../../../shared/language';
import { ANALYST } from './analyst.examples';
import { COUNTY } from './county.examples';
import type { Example, ExampleScope, ExampleVariable } from './example';
import { GROUPS } from './groups.examples';
import { JUROR } from './juror.examples';
import { LEADERSHIP } from './leadership.examples';

/** As many months as the development of the overview reaches back. */
const DEVELOPMENT = 18;
/** Licences that expire soon. */
const SOON_DAYS = 90;

const ALL: readonly Example[] = [...LEADERSHIP, ...COUNTY, ...GROUPS, ...ANALYST, ...JUROR];

/** The examples that somebody with these permissions can run in this scope, as queries with their variables. */
export function examplesFor(permissions: readonly Permission[], scope: ExampleScope): Example[] {
  return ALL.filter(
    (example) =>
      example.permissions.every((permission) => permissions.includes(permission)) &&
      example.variables.every((variable) => valueOf(variable, scope) !== null),
  );
}

/** An example's text, with its question above it; what it asks for and what it calls it are in the language of the page. */
export function textOf({ title, query }: Example, language: Language): string {
  const inLanguage = query
    .replace(/"([^"|]+)\|([^"]+)"/g, language === 'en' ? '"$2"' : '"$1"')
    .replace(/\b(label|name|formula|text|title|detail)Zh\b/g, language === 'en' ? '$1En' : '$1Zh');
  return `# ${title.zh}\n# ${title.en}\n${inLanguage}`;
}

/** An example's variables in a scope, as JSON. */
export const variablesOf = ({ variables }: Example, scope: ExampleScope): string =>
  variables.length === 0
    ? ''
    : JSON.stringify(Object.fromEntries(variables.map((variable) => [variable, valueOf(variable, scope)])), null, 2);

function valueOf(variable: ExampleVariable, { unitCode, countyCode, month, today }: ExampleScope): string | null {
  switch (variable) {
    case 'unit':
      return unitCode;
    case 'city':
      return `${unitCode.slice(0, 4)}00`;
    case 'county':
      return countyCode;
    case 'month':
      return month;
    case 'from': {
      const last = parseYearMonth(month);
      return last && addMonths(last, 1 - DEVELOPMENT);
    }
    case 'today':
      return today;
    case 'until':
      return new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
  }
}
